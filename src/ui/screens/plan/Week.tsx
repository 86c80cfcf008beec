import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import type { ReactNode } from "react";
import type { Segmentation, SegmentedCustomer } from "../../../core/segments";
import { useLocale } from "../../locale";
import { Panel } from "../../parts/Panel";
import { RowButton } from "../../parts/RowButton";
import { SegmentTag } from "../../parts/SegmentTag";
import { dueWithin } from "../../views/dueWithin";
import { customerName } from "../../wording/customerName";

/** Days that "this week" looks ahead, the reference day included. */
const WEEK = 6;
/** Customers shown before the rest is counted. */
const SHOWN = 6;

const useStyles = makeStyles({
  list: { margin: `0 calc(-1 * ${tokens.spacingHorizontalS})`, padding: 0, listStyleType: "none" },
  none: { margin: 0, color: tokens.colorNeutralForeground2 },
  minor: {
    display: "block",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
});

/** Whom to contact this week, overdue first. */
export function Week(props: {
  readonly segmentation: Segmentation;
  readonly onOpen: (one: SegmentedCustomer) => void;
  readonly onAll: (until: number) => void;
}): ReactNode {
  const styles = useStyles();
  const { words, numbers } = useLocale();
  const { customers, reading } = props.segmentation;
  const until = reading.today + WEEK;
  const due = useMemo(() => dueWithin(customers, until), [customers, until]);
  const names = words.plan.week;
  return (
    <Panel title={names.title} aside={names.until(until)}>
      {due.length === 0 && <p className={styles.none}>{names.none}</p>}
      <ul className={styles.list}>
        {due.slice(0, SHOWN).map((one) => (
          <li key={one.customer.row}>
            <RowButton onOpen={() => props.onOpen(one)}>
              {customerName(words, one.customer)}
              <span className={styles.minor}>
                {one.abc !== null && <SegmentTag segment={one.abc} />}
                {one.nextContact !== null && ` · ${numbers.shortDay(one.nextContact)}`}
                {one.contactState !== "none" && ` · ${words.labels.contact[one.contactState]}`}
              </span>
            </RowButton>
          </li>
        ))}
        {due.length > SHOWN && (
          <li>
            <RowButton onOpen={() => props.onAll(until)}>{words.common.showAll(due.length)}</RowButton>
          </li>
        )}
      </ul>
    </Panel>
  );
}
