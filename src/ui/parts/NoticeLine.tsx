import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import type { ReactNode } from "react";
import { useLocale } from "../locale";
import type { Notice } from "../state/paneState";
import { noticeText } from "../wording/noticeText";
import { problemWords } from "../wording/problemWords";
import { Announcer } from "./Announcer";
import { ProblemCard } from "./ProblemCard";

/** The answer to the rep's last deed, shown and said. */
export function NoticeLine(props: {
  readonly notice: Notice | null;
  readonly onDismiss: () => void;
}): ReactNode {
  const { words } = useLocale();
  const { notice } = props;
  const text = notice === null ? "" : noticeText(words, notice);
  const problem =
    notice?.kind === "problem"
      ? notice.problem
      : notice?.kind === "notWritten"
        ? { kind: "refusal" as const, refusal: notice.refusal }
        : null;
  return (
    <>
      <Announcer text={text} />
      {problem !== null && (
        <ProblemCard problem={problemWords(words, problem)} intent="warning">
          <Button size="small" onClick={props.onDismiss}>
            {words.common.close}
          </Button>
        </ProblemCard>
      )}
      {notice !== null && problem === null && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>{text}</MessageBarBody>
          <MessageBarActions
            containerAction={
              <Button
                appearance="transparent"
                icon={<DismissRegular />}
                aria-label={words.common.close}
                onClick={props.onDismiss}
              />
            }
          />
        </MessageBar>
      )}
    </>
  );
}
