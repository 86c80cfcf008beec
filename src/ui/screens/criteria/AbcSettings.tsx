import { Button, makeStyles } from "@fluentui/react-components";
import { useDeferredValue, useMemo } from "react";
import type { ReactNode } from "react";
import { DEFAULT_OPTIONS } from "../../../core/options";
import type { Segmentation } from "../../../core/segments";
import { useLocale } from "../../locale";
import { ParetoChart } from "../../parts/ParetoChart";
import { limitTrial } from "../../views/limitTrial";
import { paretoCurve } from "../../views/paretoCurve";
import { LimitEffect } from "./LimitEffect";
import { LimitSlider } from "./LimitSlider";

/** Least gap between the two limits, and their bounds. */
const STEP = 0.01;
const LOWEST = 0.05;
const HIGHEST = 0.99;

const useStyles = makeStyles({ reset: { alignSelf: "flex-start" } });

/** The two limits of ABC on the Pareto curve; moving one shows counts and shares at once. */
export function AbcSettings(props: {
  readonly segmentation: Segmentation;
  readonly limits: readonly [number, number];
  readonly onLimits: (limits: readonly [number, number]) => void;
}): ReactNode {
  const styles = useStyles();
  const { words } = useLocale();
  const { segmentation, limits, onLimits } = props;
  const tried = useDeferredValue(limits);
  const [a, b] = limits;
  const curve = useMemo(() => paretoCurve(segmentation.customers), [segmentation.customers]);
  const effect = useMemo(() => limitTrial(segmentation, tried), [segmentation, tried]);
  const names = words.criteria.limits;
  const [defaultA, defaultB] = DEFAULT_OPTIONS.abc.limits;
  return (
    <>
      {curve.length > 0 && <ParetoChart curve={curve} limits={limits} />}
      {/* One scale for both, so that A stands left of B: a limit stops before the other. */}
      <LimitSlider
        label={names.a}
        value={a}
        min={LOWEST}
        max={HIGHEST}
        onMove={(to) => onLimits([Math.min(to, whole(b - STEP)), b])}
      />
      <LimitSlider
        label={names.b}
        value={b}
        min={LOWEST}
        max={HIGHEST}
        onMove={(to) => onLimits([a, Math.max(to, whole(a + STEP))])}
      />
      <LimitEffect segments={effect} />
      {(a !== defaultA || b !== defaultB) && (
        <Button className={styles.reset} size="small" onClick={() => onLimits(DEFAULT_OPTIONS.abc.limits)}>
          {names.reset}
        </Button>
      )}
    </>
  );
}

/** A share in whole per cents, without float noise. */
function whole(share: number): number {
  return Math.round(share * 100) / 100;
}
