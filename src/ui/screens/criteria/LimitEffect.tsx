import type { ReactNode } from "react";
import { useLocale } from "../../locale";
import { SegmentTag } from "../../parts/SegmentTag";
import type { TriedSegment } from "../../views/limitTrial";
import { useEffectTable } from "./effectTable";

/** What the limits give: customers and revenue of A, B and C, as they are moved. */
export function LimitEffect(props: { readonly segments: readonly TriedSegment[] }): ReactNode {
  const styles = useEffectTable();
  const { words } = useLocale();
  const names = words.criteria.limits;
  return (
    <table className={styles.table} aria-label={names.effect}>
      <thead>
        <tr>
          <th scope="col" className={styles.head}>
            {names.segment}
          </th>
          <th scope="col" className={styles.head}>
            {names.customers}
          </th>
          <th scope="col" className={styles.head}>
            {names.revenue}
          </th>
        </tr>
      </thead>
      <tbody>
        {props.segments.map((segment) => (
          <tr key={segment.id}>
            <th scope="row" className={styles.cell}>
              <SegmentTag segment={segment.id} />
            </th>
            <td className={styles.cell}>
              {words.segments.bars.customersOf(segment.customers, segment.customerShare)}
            </td>
            <td className={styles.cell}>
              {words.segments.bars.revenueOf(segment.revenue, segment.revenueShare)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
