import { Button } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { ReactNode } from "react";
import { useLocale } from "../locale";
import { ProblemPage } from "../parts/ProblemPage";
import { problemWords } from "../wording/problemWords";

/** The pane itself broke: what it says, and a press that opens it anew. */
export function BrokenScreen(props: { readonly detail: string }): ReactNode {
  const { words } = useLocale();
  const heading = useRef<HTMLHeadingElement>(null);

  // What had the focus is gone with the screen that broke.
  useEffect(() => {
    if (document.hasFocus()) heading.current?.focus();
  }, []);

  return (
    <ProblemPage
      heading={heading}
      problem={problemWords(words, { kind: "unexpected", detail: props.detail })}
    >
      <Button appearance="primary" onClick={() => window.location.reload()}>
        {words.common.reload}
      </Button>
    </ProblemPage>
  );
}
