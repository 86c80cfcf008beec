import { makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { SEGMENT_TINTS } from "../../../core/output/palette";
import type { Reason } from "../../../core/reasons";
import { useLocale } from "../../locale";
import { Bar } from "../../parts/Bar";
import { Panel } from "../../parts/Panel";

const useStyles = makeStyles({ text: { margin: 0 } });

/** How far the customer is from the next class up; nothing when no amount places it. */
export function NextClass(props: { readonly reasons: readonly Reason[] }): ReactNode {
  const styles = useStyles();
  const { words } = useLocale();
  const place = props.reasons.find(
    (reason) => reason.code === "abc.class" || reason.code === "prospect.class",
  );
  if (place?.code !== "abc.class" && place?.code !== "prospect.class") return null;
  const { toNext, next } = place.values;
  const amount = place.code === "abc.class" ? place.values.revenue : place.values.potential;
  const share = toNext === null ? 1 : amount / (amount + toNext);
  return (
    <Panel title={words.segments.customer.progress}>
      <Bar share={share} color={SEGMENT_TINTS[place.values.class].strong} />
      <p className={styles.text}>
        {toNext === null || next === null
          ? words.segments.customer.top
          : words.segments.customer.next(toNext, words.labels.abc[next])}
      </p>
    </Panel>
  );
}
