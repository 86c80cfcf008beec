import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalL,
    overflowWrap: "anywhere",
  },
});

/** Sentences, one bullet each. */
export function TextList(props: { readonly texts: readonly string[] }): ReactNode {
  const styles = useStyles();
  return (
    <ul className={styles.root}>
      {props.texts.map((text, index) => (
        <li key={index}>{text}</li>
      ))}
    </ul>
  );
}
