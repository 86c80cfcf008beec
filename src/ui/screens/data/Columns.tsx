import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import type { ReactNode } from "react";
import type { Reading } from "../../../core/model";
import type { RememberedColumns } from "../../../core/reading/readingContext";
import { useLocale } from "../../locale";
import { Disclosure } from "../../parts/Disclosure";
import { Panel } from "../../parts/Panel";
import { columnChoice } from "../../views/columnChoice";
import { columnRows } from "../../views/columnRows";
import type { ColumnRow } from "../../views/columnRows";
import { ColumnLine } from "./ColumnLine";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none" },
  hint: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** The columns of the sheet and what they were taken for; a wrong one is corrected by its list. */
export function Columns(props: {
  readonly reading: Reading;
  readonly onAssign: (choices: RememberedColumns) => void;
}): ReactNode {
  const styles = useStyles();
  const { words } = useLocale();
  const { reading, onAssign } = props;
  const { used, others } = useMemo(() => columnRows(reading), [reading]);
  const line = (row: ColumnRow): ReactNode => (
    <ColumnLine key={row.column} row={row} onChoose={(field) => onAssign(columnChoice(row, field))} />
  );
  return (
    <Panel title={words.data.columns.title} aside={words.home.columnsSeen(used.length)}>
      <p className={styles.hint}>{words.data.columns.hint}</p>
      <ul className={styles.list}>{used.map(line)}</ul>
      {others.length > 0 && (
        <Disclosure label={words.data.columns.others(others.length)}>
          <ul className={styles.list}>{others.map(line)}</ul>
        </Disclosure>
      )}
    </Panel>
  );
}
