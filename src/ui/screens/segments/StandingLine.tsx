import { Link, makeStyles, MessageBar, MessageBarBody } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { SheetCells } from "../../appPort";
import { useLocale } from "../../locale";
import type { Standing } from "../../state/paneState";
import { writtenParts } from "../../wording/writtenParts";

const useStyles = makeStyles({ text: { minWidth: 0, overflowWrap: "anywhere" } });

/** Says whether what is shown stands in the workbook, and leads there. */
export function StandingLine(props: {
  readonly standing: Standing;
  /** Row of the headers on the sheet that was read, 1-based. */
  readonly headerRow: number;
  readonly onShow: (place: SheetCells) => void;
}): ReactNode {
  const styles = useStyles();
  const { words } = useLocale();
  const { segments } = words;
  const { standing, onShow } = props;
  if (standing.kind !== "written") {
    return (
      <MessageBar intent={standing.kind === "outdated" ? "warning" : "info"} layout="multiline">
        <MessageBarBody className={styles.text}>
          {standing.kind === "outdated" ? segments.outdated : segments.notWritten}
        </MessageBarBody>
      </MessageBar>
    );
  }
  const { leftOut } = standing.written;
  return (
    <MessageBar intent={leftOut === "nothing" ? "success" : "warning"} layout="multiline">
      <MessageBarBody className={styles.text}>
        {writtenParts(words, standing.written, props.headerRow).map(({ text, place }, i) =>
          place === null ? (
            text
          ) : (
            <Link key={i} as="button" inline onClick={() => onShow(place)}>
              {text}
            </Link>
          ),
        )}
        {leftOut !== "nothing" && ` ${segments.leftOut[leftOut]}`}
      </MessageBarBody>
    </MessageBar>
  );
}
