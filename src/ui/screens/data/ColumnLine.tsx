import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { FieldId } from "../../../core/fields";
import { columnLetters } from "../../../core/a1";
import { useLocale } from "../../locale";
import type { ColumnRow } from "../../views/columnRows";
import { decisionText } from "../../wording/decisionText";
import { isolated } from "../../wording/isolated";
import { sampleText } from "../../wording/sampleText";
import { FieldSelect } from "./FieldSelect";
import { Trust } from "./Trust";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXXS,
    paddingBlock: tokens.spacingVerticalS,
    ":not(:last-child)": { borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  },
  head: { display: "flex", alignItems: "baseline", gap: tokens.spacingHorizontalS },
  header: { fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere", flexGrow: 1 },
  decisions: { fontSize: tokens.fontSizeBase200, overflowWrap: "anywhere" },
  sample: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
  },
});

/** One column: its header, how sure the recognition is, what it is taken for, a value. */
export function ColumnLine(props: {
  readonly row: ColumnRow;
  readonly onChoose: (field: FieldId | null) => void;
}): ReactNode {
  const styles = useStyles();
  const locale = useLocale();
  const { words } = locale;
  const { row, onChoose } = props;
  const letter = columnLetters(row.column);
  const names = words.data.columns;
  return (
    <li className={styles.root}>
      <div className={styles.head}>
        <span className={styles.header}>{isolated(row.header) || names.letter(letter)}</span>
        {row.trust !== null && <Trust trust={row.trust} />}
      </div>
      <FieldSelect name={names.field(isolated(row.header), letter)} field={row.field} onChoose={onChoose} />
      {row.decisions.length > 0 && (
        <span className={styles.decisions}>
          {row.decisions.map((decision) => decisionText(words, decision)).join(" · ")}
        </span>
      )}
      <span className={styles.sample}>
        {names.letter(letter)} ·{" "}
        {row.sample === null ? names.noSample : names.sample(sampleText(locale, row.field, row.sample))}
      </span>
    </li>
  );
}
