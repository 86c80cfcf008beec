import type { ReactNode } from "react";
import { useLocale } from "../../locale";
import type { RfmTrial } from "../../views/rfmTrial";
import { useEffectTable } from "./effectTable";

const ROWS = ["recency", "frequency", "monetary"] as const;

/** How many clients each score has under the cut points as they are typed. */
export function RfmEffect(props: { readonly trial: RfmTrial }): ReactNode {
  const styles = useEffectTable();
  const { words, numbers } = useLocale();
  const names = words.criteria.rfm;
  const scores = Array.from({ length: props.trial.bins }, (_, i) => i + 1);
  return (
    <table className={styles.table} aria-label={names.effect}>
      <thead>
        <tr>
          <th scope="col" className={styles.head}>
            {names.clientsByScore}
          </th>
          {scores.map((score) => (
            <th key={score} scope="col" className={styles.head} aria-label={names.score(score)}>
              {score}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {ROWS.map((criterion) => (
          <tr key={criterion}>
            <th scope="row" className={styles.cell}>
              {names.short[criterion]}
            </th>
            {scores.map((score) => (
              <td key={score} className={styles.cell}>
                {numbers.integer(props.trial.counts[criterion][score - 1] ?? 0)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
