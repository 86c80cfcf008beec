import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { PLAN_MOST, type PlanRow } from "../../../core/options";
import { useLocale } from "../../locale";
import { NumberSpin } from "../../parts/NumberSpin";
import { SelectBox } from "../../parts/SelectBox";
import { SegmentTag } from "../../parts/SegmentTag";
import type { PlanLine } from "../../views/planLines";
import { segmentName } from "../../wording/segmentName";
import { Channels } from "./Channels";

const OBJECTIVES = ["retain", "develop", "maintain", "win", "reactivateOrDrop"] as const;

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    paddingBlock: tokens.spacingVerticalM,
    ":not(:last-child)": { borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  },
  head: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
  },
  minor: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  controls: {
    display: "grid",
    gridTemplateColumns: "76px minmax(0, 1fr)",
    gap: tokens.spacingHorizontalS,
    alignItems: "end",
    // Narrower, an objective would be cut.
    "@media (max-width: 340px)": { gridTemplateColumns: "minmax(0, 1fr)" },
  },
  control: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS, minWidth: 0 },
  // Its own padding counts in the width, or it would reach into its neighbour.
  spin: { boxSizing: "border-box", minWidth: 0, width: "100%" },
});

/** One row of the plan: rhythm, channels, objective. */
export function PlanRowCard(props: {
  readonly line: PlanLine;
  readonly onChange: (row: PlanRow) => void;
}): ReactNode {
  const styles = useStyles();
  const { words } = useLocale();
  const { line, onChange } = props;
  const { row, segment } = line;
  const names = words.plan.table;
  const name = segmentName(words, segment);
  const countOf = segment.startsWith("potential") ? words.common.prospects : words.common.customers;
  return (
    <li className={styles.root}>
      <div className={styles.head}>
        <SegmentTag segment={segment} />
        <span className={styles.minor}>
          {[
            countOf(line.customers),
            line.visits > 0 ? names.visits(line.visits) : null,
            row.once ? names.once : null,
          ]
            .filter((part) => part !== null)
            .join(" · ")}
        </span>
      </div>
      <div className={styles.controls}>
        <div className={styles.control}>
          <span className={styles.minor}>{row.once ? names.within : names.every}</span>
          <NumberSpin
            className={styles.spin}
            aria-label={names.everyOf(name)}
            value={row.intervalDays ?? 1}
            min={1}
            max={PLAN_MOST.intervalDays}
            onChange={(intervalDays) => onChange({ ...row, intervalDays })}
          />
        </div>
        <div className={styles.control}>
          <span className={styles.minor}>{names.objective}</span>
          <SelectBox
            aria-label={names.objectiveOf(name)}
            value={row.objective ?? ""}
            onChange={(_, { value }) =>
              onChange({ ...row, objective: OBJECTIVES.find((one) => one === value) ?? null })
            }
          >
            <option value="">{names.noObjective}</option>
            {OBJECTIVES.map((objective) => (
              <option key={objective} value={objective}>
                {words.labels.objective[objective]}
              </option>
            ))}
          </SelectBox>
        </div>
      </div>
      <Channels
        name={names.channels(name)}
        channels={row.channels}
        onChange={(channels) => onChange({ ...row, channels })}
      />
    </li>
  );
}
