import { makeStyles, MessageBar, MessageBarBody } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useLocale } from "../../locale";
import type { Standing } from "../../state/paneState";
import { isolated } from "../../wording/isolated";

const useStyles = makeStyles({ text: { minWidth: 0, overflowWrap: "anywhere" } });

/** Says whether what is shown stands in the workbook. */
export function StandingLine(props: { readonly standing: Standing }): ReactNode {
  const styles = useStyles();
  const { words } = useLocale();
  const { segments } = words;
  const { standing } = props;
  if (standing.kind !== "written") {
    return (
      <MessageBar intent={standing.kind === "outdated" ? "warning" : "info"} layout="multiline">
        <MessageBarBody className={styles.text}>
          {standing.kind === "outdated" ? segments.outdated : segments.notWritten}
        </MessageBarBody>
      </MessageBar>
    );
  }
  const { columns, ownSheets, leftOut } = standing.written;
  const text =
    ownSheets.length === 0
      ? segments.writtenColumns(columns.length)
      : segments.written(columns.length, ownSheets.map(isolated));
  const missing = leftOut === "nothing" ? null : segments.leftOut[leftOut];
  return (
    <MessageBar intent={missing === null ? "success" : "warning"} layout="multiline">
      <MessageBarBody className={styles.text}>
        {missing === null ? text : `${text} ${missing}`}
      </MessageBarBody>
    </MessageBar>
  );
}
