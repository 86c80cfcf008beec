import { Button, makeStyles } from "@fluentui/react-components";
import { useMemo } from "react";
import type { ReactNode } from "react";
import { DEFAULT_OPTIONS } from "../../../core/options";
import type { Options } from "../../../core/options";
import type { Segmentation, SegmentedCustomer } from "../../../core/segments";
import { useLocale } from "../../locale";
import { Panel } from "../../parts/Panel";
import { ScreenFrame } from "../../parts/ScreenFrame";
import { fittedPlan } from "../../views/fittedPlan";
import { isProposedPlan } from "../../views/isProposedPlan";
import { planLines } from "../../views/planLines";
import { planWorkload } from "../../views/planWorkload";
import { PlanRowCard } from "./PlanRowCard";
import { Week } from "./Week";
import { Workload } from "./Workload";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none" },
  reset: { alignSelf: "flex-start" },
});

/** The plan step: workload, rhythm of each segment, this week. */
export function PlanScreen(props: {
  readonly segmentation: Segmentation;
  readonly options: Options;
  readonly onOptions: (options: Options) => void;
  readonly onCustomer: (one: SegmentedCustomer) => void;
  readonly onWeek: (until: number) => void;
}): ReactNode {
  const styles = useStyles();
  const { words } = useLocale();
  const { segmentation, options, onOptions } = props;
  const lines = useMemo(
    () => planLines(segmentation.customers, options.plan),
    [segmentation.customers, options.plan],
  );
  return (
    <ScreenFrame title={words.plan.title} lead={words.plan.lead}>
      <Week segmentation={segmentation} onOpen={props.onCustomer} onAll={props.onWeek} />
      <Workload
        workload={planWorkload(lines, options)}
        capacity={options.capacity}
        onCapacity={(capacity) => onOptions({ ...options, capacity })}
        onFit={() => onOptions({ ...options, plan: fittedPlan(segmentation, options) })}
      />
      <Panel title={words.plan.table.title}>
        <ul className={styles.list}>
          {lines.map((line) => (
            <PlanRowCard
              key={line.segment}
              line={line}
              onChange={(row) => onOptions({ ...options, plan: { ...options.plan, [line.segment]: row } })}
            />
          ))}
        </ul>
        {!isProposedPlan(options.plan) && (
          <Button
            className={styles.reset}
            size="small"
            onClick={() => onOptions({ ...options, plan: DEFAULT_OPTIONS.plan })}
          >
            {words.plan.table.reset}
          </Button>
        )}
      </Panel>
    </ScreenFrame>
  );
}
