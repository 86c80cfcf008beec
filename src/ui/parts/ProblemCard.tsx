import { makeStyles, MessageBar, MessageBarBody, MessageBarTitle, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { ProblemText } from "../../i18n/problemText";
import { useLocale } from "../locale";

const useStyles = makeStyles({
  bar: { alignItems: "start", paddingBlock: tokens.spacingVerticalS },
  body: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS, whiteSpace: "normal" },
  part: { margin: 0, overflowWrap: "anywhere" },
  actions: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalXS,
  },
});

/** Says a problem in three parts, with what can be done about it. */
export function ProblemCard(props: {
  readonly problem: ProblemText;
  readonly intent?: "error" | "warning";
  readonly children?: ReactNode;
}): ReactNode {
  const styles = useStyles();
  const { words } = useLocale();
  const { what, why, next } = props.problem;
  return (
    <MessageBar className={styles.bar} intent={props.intent ?? "error"} layout="multiline">
      <MessageBarBody className={styles.body}>
        <MessageBarTitle>{what}</MessageBarTitle>
        <p className={styles.part}>
          <strong>{words.common.problem.why}</strong> {why}
        </p>
        <p className={styles.part}>
          <strong>{words.common.problem.next}</strong> {next}
        </p>
        {props.children !== undefined && <div className={styles.actions}>{props.children}</div>}
      </MessageBarBody>
    </MessageBar>
  );
}
