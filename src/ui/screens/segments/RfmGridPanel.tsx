import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useLocale } from "../../locale";
import { Panel } from "../../parts/Panel";
import type { RfmGrid } from "../../views/rfmGrid";
import { RfmCell } from "./RfmCell";

const useStyles = makeStyles({
  table: { width: "100%", borderCollapse: "separate", borderSpacing: "3px", tableLayout: "fixed" },
  head: {
    textAlign: "center",
    padding: tokens.spacingVerticalXXS,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
  },
  corner: { width: "32px" },
  cell: { padding: 0 },
  hint: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** How many clients stand at each recency and frequency score; a cell opens them. */
export function RfmGridPanel(props: {
  readonly grid: RfmGrid;
  readonly onOpen: (r: number, f: number) => void;
}): ReactNode {
  const styles = useStyles();
  const { words } = useLocale();
  const { bins, counts, most } = props.grid;
  const { rfm } = words.segments;
  return (
    <Panel title={rfm.title}>
      <p className={styles.hint}>{rfm.hint}</p>
      <table className={styles.table} aria-label={rfm.title}>
        <thead>
          <tr>
            <td className={styles.corner} />
            {counts.map((_, index) => (
              <th key={index} scope="col" className={styles.head}>
                {rfm.column(index + 1)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {counts.map((row, index) => (
            <tr key={index}>
              <th scope="row" className={styles.head}>
                {rfm.row(bins - index)}
              </th>
              {row.map((count, column) => (
                <td key={column} className={styles.cell}>
                  <RfmCell
                    count={count}
                    shade={count / most}
                    name={rfm.cell(count, bins - index, column + 1)}
                    onOpen={() => props.onOpen(bins - index, column + 1)}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Panel>
  );
}
