import { makeStyles, tokens } from "@fluentui/react-components";
import type { ComponentProps, ReactNode, Ref } from "react";
import { useLocale } from "../locale";
import { ProblemCard } from "./ProblemCard";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalL,
    padding: tokens.spacingHorizontalL,
  },
  title: {
    margin: 0,
    paddingInlineEnd: "32px",
    overflowWrap: "anywhere",
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
  },
});

/** A pane that shows nothing but a problem, under the product's name; with `heading` the name takes the focus. */
export function ProblemPage({
  heading,
  ...card
}: ComponentProps<typeof ProblemCard> & { readonly heading?: Ref<HTMLHeadingElement> }): ReactNode {
  const styles = useStyles();
  const { words } = useLocale();
  return (
    <main className={styles.root}>
      <h1 ref={heading} tabIndex={heading === undefined ? undefined : -1} className={styles.title}>
        {words.common.product}
      </h1>
      <ProblemCard {...card} />
    </main>
  );
}
