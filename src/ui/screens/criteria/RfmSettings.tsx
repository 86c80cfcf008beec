import { Button, Field, makeStyles } from "@fluentui/react-components";
import { ArrowSyncRegular } from "@fluentui/react-icons/svg/arrow-sync";
import type { ReactNode } from "react";
import type { Options } from "../../../core/options";
import type { RfmThresholds } from "../../../core/segments";
import { useLocale } from "../../locale";
import { SelectBox } from "../../parts/SelectBox";
import { Facts } from "../../parts/Facts";

const BINS = [3, 4, 5] as const;

const useStyles = makeStyles({ press: { alignSelf: "flex-start" }, text: { margin: 0 } });

/** How RFM scores: number of scores, what the amount is, the cut points in force. */
export function RfmSettings(props: {
  readonly rfm: Options["rfm"];
  /** Null before any score was given. */
  readonly thresholds: RfmThresholds | null;
  readonly onChange: (rfm: Options["rfm"]) => void;
  readonly onRecompute: () => void;
}): ReactNode {
  const styles = useStyles();
  const { words, numbers } = useLocale();
  const { rfm, thresholds } = props;
  const names = words.criteria.rfm;
  const cuts = (values: readonly number[], format: (value: number) => string): string =>
    values.map(format).join(" / ");
  return (
    <>
      <Field label={names.bins}>
        <SelectBox
          value={String(rfm.bins)}
          onChange={(_, { value }) => {
            const bins = BINS.find((one) => String(one) === value);
            // Cut points of the user's own fit one number of scores only.
            if (bins !== undefined) props.onChange({ ...rfm, bins, cuts: {} });
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
            props.onChange({ ...rfm, monetary: value === "total" ? "total" : "average" })
          }
        >
          <option value="average">{names.average}</option>
          <option value="total">{names.total}</option>
        </SelectBox>
      </Field>
      {thresholds !== null && (
        <>
          <Facts
            facts={[
              [names.recency, names.days(cuts(thresholds.cuts.recency, numbers.integer))],
              [names.frequency, names.orders(cuts(thresholds.cuts.frequency, numbers.decimal))],
              [names.amount, cuts(thresholds.cuts.monetary, numbers.euros)],
            ]}
          />
          <p className={styles.text}>{names.from[thresholds.from]}</p>
          {thresholds.from === "saved" && (
            <Button
              className={styles.press}
              size="small"
              icon={<ArrowSyncRegular />}
              onClick={props.onRecompute}
            >
              {names.recompute}
            </Button>
          )}
        </>
      )}
    </>
  );
}
