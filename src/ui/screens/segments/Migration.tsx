import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useLocale } from "../../locale";
import { Panel } from "../../parts/Panel";
import type { MigrationTable } from "../../views/migrationTable";

const useStyles = makeStyles({
  hint: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  table: { width: "100%", borderCollapse: "collapse", fontVariantNumeric: "tabular-nums" },
  head: {
    padding: tokens.spacingVerticalXS,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    textAlign: "end",
    verticalAlign: "bottom",
    overflowWrap: "anywhere",
  },
  side: { textAlign: "start", verticalAlign: "middle" },
  corner: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2 },
  cell: {
    padding: tokens.spacingVerticalXS,
    textAlign: "end",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  row: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  moved: { fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** How many customers went from each segment to each other since the last run; those who stayed are quiet. */
export function Migration(props: { readonly table: MigrationTable }): ReactNode {
  const styles = useStyles();
  const { words, numbers } = useLocale();
  const { since, columns, rows } = props.table;
  const names = words.segments.migration;
  return (
    <Panel title={names.title}>
      <p className={styles.hint}>{columns.length === 0 ? names.none(since) : names.hint(since)}</p>
      {columns.length > 0 && (
        <table className={styles.table} aria-label={names.title}>
          <thead>
            <tr>
              <th scope="col" className={mergeClasses(styles.head, styles.side, styles.corner)}>
                {names.corner}
              </th>
              {columns.map((to) => (
                <th key={to ?? ""} scope="col" className={styles.head}>
                  {to === null ? names.absentNow : words.labels.abcShort[to]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ from, counts }) => (
              <tr key={from ?? ""}>
                <th scope="row" className={mergeClasses(styles.head, styles.side, styles.row)}>
                  {from === null ? names.absentBefore : words.labels.abcShort[from]}
                </th>
                {counts.map((count, i) => (
                  <td
                    key={columns[i] ?? ""}
                    className={mergeClasses(
                      styles.cell,
                      count > 0 && columns[i] !== from ? styles.moved : styles.quiet,
                    )}
                  >
                    {numbers.integer(count)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Panel>
  );
}
