import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { CorrectionKind, Issue, OtherReading } from "../../../core/model";
import { useLocale } from "../../locale";
import { Panel } from "../../parts/Panel";
import { IssueLine } from "./IssueLine";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none" },
  none: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** The problems of the data, one line a kind, the gravest first. */
export function Issues(props: {
  readonly issues: readonly Issue[];
  readonly onGo: (cell: string) => void;
  readonly onCorrect: (kind: CorrectionKind) => void;
  readonly onReadOtherwise: (column: OtherReading, isOther: boolean) => void;
  readonly onWriteSheet: () => void;
}): ReactNode {
  const styles = useStyles();
  const { words } = useLocale();
  return (
    <Panel title={words.data.issues.title}>
      {props.issues.length === 0 && <p className={styles.none}>{words.data.issues.none}</p>}
      <ul className={styles.list}>
        {props.issues.map((issue, index) => (
          <IssueLine
            key={`${issue.code} ${index}`}
            issue={issue}
            onGo={props.onGo}
            onCorrect={props.onCorrect}
            onReadOtherwise={props.onReadOtherwise}
          />
        ))}
      </ul>
      {props.issues.length > 0 && (
        <Button onClick={props.onWriteSheet}>{words.data.issues.writeSheet}</Button>
      )}
    </Panel>
  );
}
