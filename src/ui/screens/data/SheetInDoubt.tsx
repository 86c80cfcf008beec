import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Refusal } from "../../../core/model";
import type { RememberedColumns } from "../../../core/reading/readingContext";
import { useLocale } from "../../locale";
import { HeaderRow } from "./HeaderRow";
import { Panel } from "../../parts/Panel";
import { columnChoice } from "../../views/columnChoice";
import { seenRows } from "../../views/columnRows";
import type { DoubtfulSheet as Doubt } from "../../views/sheetInDoubt";
import { ColumnLine } from "./ColumnLine";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none" },
  hint: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** What the rep may say of a sheet that was refused: which column is what is missing, which row is the header. */
export function SheetInDoubt(props: {
  readonly doubt: Doubt;
  readonly columns: Refusal["columns"];
  readonly onAssign: (choices: RememberedColumns) => void;
  readonly onHeader: (row: number | null) => void;
}): ReactNode {
  const styles = useStyles();
  const { words } = useLocale();
  const { doubt, columns = [] } = props;
  return (
    <>
      {columns.length > 0 && (
        <Panel title={words.data.columns.title}>
          <p className={styles.hint}>{words.data.columns.missing}</p>
          <ul className={styles.list}>
            {seenRows(columns).map((row) => (
              <ColumnLine
                key={row.column}
                row={row}
                onChoose={(field) => props.onAssign(columnChoice(row, field))}
              />
            ))}
          </ul>
        </Panel>
      )}
      {!doubt.isTable && (
        <Panel title={words.data.reading.changeHeader}>
          <HeaderRow key={doubt.row} row={doubt.row} isGiven={doubt.isGiven} onChoose={props.onHeader} />
        </Panel>
      )}
    </>
  );
}
