import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useLocale } from "../../locale";
import { ProblemCard } from "../../parts/ProblemCard";
import { ScreenFrame } from "../../parts/ScreenFrame";
import type { Problem } from "../../state/paneState";
import { problemWords } from "../../wording/problemWords";

/** The long job could not be done: what happened, why, what next. */
export function FailedScreen(props: {
  readonly problem: Problem;
  readonly onRetry: () => void;
  readonly onClose: () => void;
}): ReactNode {
  const { words } = useLocale();
  return (
    <ScreenFrame title={words.common.run.failed}>
      <ProblemCard problem={problemWords(words, props.problem)}>
        <Button appearance="primary" onClick={props.onRetry}>
          {words.common.retry}
        </Button>
        <Button onClick={props.onClose}>{words.common.close}</Button>
      </ProblemCard>
    </ScreenFrame>
  );
}
