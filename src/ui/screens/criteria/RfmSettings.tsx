import { Button, Field, makeStyles } from "@fluentui/react-components";
import { ArrowSyncRegular } from "@fluentui/react-icons/svg/arrow-sync";
import { useDeferredValue, useMemo } from "react";
import type { ReactNode } from "react";
import type { Options } from "../../../core/options";
import type { RfmCriterion } from "../../../core/reasons";
import type { Segmentation } from "../../../core/segments";
import { useLocale } from "../../locale";
import { SelectBox } from "../../parts/SelectBox";
import { rfmTrial } from "../../views/rfmTrial";
import { CutPoints } from "./CutPoints";
import { RfmEffect } from "./RfmEffect";

const BINS = [3, 4, 5] as const;
const CUT_CRITERIA = ["recency", "frequency", "monetary"] as const;

const useStyles = makeStyles({ press: { alignSelf: "flex-start" }, text: { margin: 0 } });

/** How RFM scores: number of scores, what the amount is, the cut points in force and what they give. */
export function RfmSettings(props: {
  readonly rfm: Options["rfm"];
  readonly segmentation: Segmentation;
  readonly onChange: (rfm: Options["rfm"]) => void;
  readonly onRecompute: () => void;
}): ReactNode {
  const styles = useStyles();
  const { words } = useLocale();
  const { rfm, segmentation, onChange } = props;
  const scales = segmentation.scales.rfm;
  const names = words.criteria.rfm;
  const tried = useDeferredValue(rfm);
  const trial = useMemo(() => rfmTrial(segmentation, tried), [segmentation, tried]);
  return (
    <>
      <Field label={names.bins}>
        <SelectBox
          value={String(rfm.bins)}
          onChange={(_, { value }) => {
            const bins = BINS.find((one) => String(one) === value);
            // Cut points of the user's own fit one number of scores only.
            if (bins !== undefined) onChange({ ...rfm, bins, cuts: {} });
          }}
        >
          {BINS.map((bins) => (
            <option key={bins} value={bins}>
              {names.binsOf(bins)}
            </option>
          ))}
        </SelectBox>
      </Field>
      <Field label={names.monetary}>
        <SelectBox
          value={rfm.monetary}
          onChange={(_, { value }) =>
            onChange({
              ...rfm,
              monetary: value === "total" ? "total" : "average",
              cuts: without(rfm.cuts, "monetary"),
            })
          }
        >
          <option value="average">{names.average}</option>
          <option value="total">{names.total}</option>
        </SelectBox>
      </Field>
      {scales !== null && (
        <>
          {CUT_CRITERIA.map((criterion) => (
            <CutPoints
              // Other numbers of scores, or another amount, have other cut points.
              key={`${criterion} ${rfm.bins} ${rfm.monetary}`}
              criterion={criterion}
              cuts={rfm.cuts[criterion] ?? scales[criterion].cuts}
              from={rfm.cuts[criterion] === undefined ? scales[criterion].from : "given"}
              since={segmentation.rfmThresholds?.since ?? null}
              onType={(cuts) => onChange({ ...rfm, cuts: { ...rfm.cuts, [criterion]: cuts } })}
              onBack={() => onChange({ ...rfm, cuts: without(rfm.cuts, criterion) })}
            />
          ))}
          <RfmEffect trial={trial} />
          {CUT_CRITERIA.some((criterion) => scales[criterion].from === "saved") && (
            <>
              <p className={styles.text}>{names.why}</p>
              <Button
                className={styles.press}
                size="small"
                icon={<ArrowSyncRegular />}
                onClick={props.onRecompute}
              >
                {names.recompute}
              </Button>
            </>
          )}
        </>
      )}
    </>
  );
}

function without(cuts: Options["rfm"]["cuts"], criterion: RfmCriterion): Options["rfm"]["cuts"] {
  return Object.fromEntries(Object.entries(cuts).filter(([key]) => key !== criterion));
}
