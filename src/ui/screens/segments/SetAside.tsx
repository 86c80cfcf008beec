import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Segmentation } from "../../../core/segments";
import { useLocale } from "../../locale";
import { Panel } from "../../parts/Panel";
import { populationCounts } from "../../views/populationCounts";
import { setAsideGroups } from "../../views/setAsideGroups";

/** Row numbers said for each reason; the rest is counted. */
const ROWS_SAID = 6;

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, margin: 0 },
  line: { display: "flex", justifyContent: "space-between", gap: tokens.spacingHorizontalS },
  term: { fontWeight: tokens.fontWeightSemibold },
  detail: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  none: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** Rows that are no customer, counted and named with their reason. */
export function SetAside(props: { readonly segmentation: Segmentation }): ReactNode {
  const styles = useStyles();
  const { words } = useLocale();
  const { setAside } = words.segments;
  const groups = setAsideGroups(props.segmentation.reading.setAside);
  const { closed } = populationCounts(props.segmentation.customers);
  return (
    <Panel title={setAside.title}>
      {groups.length === 0 && <p className={styles.none}>{setAside.none}</p>}
      {groups.length > 0 && (
        <dl className={styles.list}>
          {groups.map(({ reason, rows }) => (
            <div key={reason}>
              <dt className={styles.line}>
                <span className={styles.term}>{setAside.reasons[reason]}</span>
                <span>{setAside.line(rows.length)}</span>
              </dt>
              <dd className={styles.detail}>
                {setAside.rowsList(rows.slice(0, ROWS_SAID), Math.max(0, rows.length - ROWS_SAID))}
              </dd>
            </div>
          ))}
        </dl>
      )}
      {closed > 0 && <p className={styles.none}>{setAside.closed(closed)}</p>}
    </Panel>
  );
}
