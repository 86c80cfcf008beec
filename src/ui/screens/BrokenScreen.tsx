import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { ReactNode } from "react";
import { useLocale } from "../locale";
import { ProblemCard } from "../parts/ProblemCard";
import { problemWords } from "../wording/problemWords";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    padding: tokens.spacingHorizontalL,
    gap: tokens.spacingVerticalL,
  },
  title: {
    margin: 0,
    paddingInlineEnd: "32px",
    overflowWrap: "anywhere",
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
  },
});

/** The pane itself broke: what it says, and a press that opens it anew. */
export function BrokenScreen(props: { readonly detail: string }): ReactNode {
  const styles = useStyles();
  const { words } = useLocale();
  const heading = useRef<HTMLHeadingElement>(null);

  // What had the focus is gone with the screen that broke.
  useEffect(() => {
    if (document.hasFocus()) heading.current?.focus();
  }, []);

  return (
    <main className={styles.root}>
      <h1 ref={heading} tabIndex={-1} className={styles.title}>
        {words.common.product}
      </h1>
      <ProblemCard problem={problemWords(words, { kind: "unexpected", detail: props.detail })}>
        <Button appearance="primary" onClick={() => window.location.reload()}>
          {words.common.reload}
        </Button>
      </ProblemCard>
    </main>
  );
}
