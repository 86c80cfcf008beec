import { Field, makeStyles, Slider, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useLocale } from "../../locale";

const useStyles = makeStyles({
  line: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS },
  slider: { flexGrow: 1, minWidth: 0 },
  value: {
    minWidth: "3rem",
    textAlign: "end",
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
  },
});

/** A limit as a share of the cumulative revenue, moved by whole per cents between `min` and `max`. */
export function LimitSlider(props: {
  readonly label: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly onMove: (value: number) => void;
}): ReactNode {
  const styles = useStyles();
  const { numbers } = useLocale();
  const toPercent = (share: number): number => Math.round(share * 100);
  return (
    <div>
      <Field label={props.label}>
        {(control) => (
          <div className={styles.line}>
            <Slider
              {...control}
              className={styles.slider}
              min={toPercent(props.min)}
              max={toPercent(props.max)}
              value={toPercent(props.value)}
              aria-valuetext={numbers.percent(props.value)}
              onChange={(_, { value }) => props.onMove(value / 100)}
            />
            <span className={styles.value} aria-hidden>
              {numbers.percent(props.value)}
            </span>
          </div>
        )}
      </Field>
    </div>
  );
}
