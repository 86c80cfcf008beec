import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircleRegular } from "@fluentui/react-icons/svg/checkmark-circle";
import { WarningRegular } from "@fluentui/react-icons/svg/warning";
import type { ReactNode } from "react";
import { PLAN_MOST, type Options } from "../../../core/options";
import type { Segmentation } from "../../../core/segments";
import { useLocale } from "../../locale";
import { Disclosure } from "../../parts/Disclosure";
import { Gauge } from "../../parts/Gauge";
import { NumberField } from "../../parts/NumberField";
import { Panel } from "../../parts/Panel";

const useStyles = makeStyles({
  figures: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalM,
  },
  verdict: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS, margin: 0 },
  icon: { flexShrink: 0, fontSize: "20px", color: tokens.colorStatusSuccessForeground1 },
  over: { color: tokens.colorStatusDangerForeground1 },
});

/** Visits that the plan asks a year, against what the rep can make. */
export function Workload(props: {
  readonly workload: Segmentation["workload"];
  readonly capacity: Options["capacity"];
  readonly onCapacity: (capacity: Options["capacity"]) => void;
  readonly onFit: () => void;
}): ReactNode {
  const styles = useStyles();
  const { words } = useLocale();
  const { workload, capacity, onCapacity } = props;
  const names = words.plan.load;
  const share = workload.capacity === 0 ? null : workload.required / workload.capacity;
  const isOver = workload.required > workload.capacity;
  const verdict = share === null ? names.noCapacity : isOver ? names.exceeds(share) : names.fits(share);
  return (
    <Panel title={names.title}>
      <div className={styles.figures}>
        <strong>{names.required(workload.required)}</strong>
        <span>{names.capacity(workload.capacity)}</span>
      </div>
      <Gauge name={verdict} value={workload.required} limit={workload.capacity} />
      <p className={styles.verdict} role="status">
        {isOver ? (
          <WarningRegular className={mergeClasses(styles.icon, styles.over)} aria-hidden />
        ) : (
          <CheckmarkCircleRegular className={styles.icon} aria-hidden />
        )}
        {verdict}
      </p>
      {isOver && (
        <Button appearance="primary" onClick={props.onFit}>
          {names.fit}
        </Button>
      )}
      <Disclosure label={names.settings}>
        <NumberField
          label={names.visitsPerDay}
          value={capacity.visitsPerDay}
          min={1}
          max={30}
          onChange={(visitsPerDay) => onCapacity({ ...capacity, visitsPerDay })}
        />
        <NumberField
          label={names.daysPerWeek}
          value={capacity.daysPerWeek}
          min={1}
          max={PLAN_MOST.daysPerWeek}
          onChange={(daysPerWeek) => onCapacity({ ...capacity, daysPerWeek })}
        />
        <NumberField
          label={names.weeks}
          value={capacity.weeks}
          min={1}
          max={PLAN_MOST.weeks}
          onChange={(weeks) => onCapacity({ ...capacity, weeks })}
        />
      </Disclosure>
    </Panel>
  );
}
