import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useLocale } from "../locale";
import { ProblemCard } from "../parts/ProblemCard";

/** Why the pane cannot work: office.js did not load, this is not Excel, or Excel is too old. */
export type Unavailability = "blocked" | "outside" | "tooOld";

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

/** Explains why there is nothing to press here, and what to do. */
export function UnavailableScreen(props: { readonly because: Unavailability }): ReactNode {
  const styles = useStyles();
  const { words } = useLocale();
  return (
    <main className={styles.root}>
      <h1 className={styles.title}>{words.common.product}</h1>
      <ProblemCard problem={words.home.unavailable[props.because]} intent="warning" />
    </main>
  );
}
