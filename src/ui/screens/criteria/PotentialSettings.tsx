import type { ReactNode } from "react";
import type { Options } from "../../../core/options";
import { useLocale } from "../../locale";
import { NumberField } from "../../parts/NumberField";

/** What counts as a signal of potential; shares are set in whole per cents. */
export function PotentialSettings(props: {
  readonly potential: Options["potential"];
  readonly onChange: (potential: Options["potential"]) => void;
}): ReactNode {
  const { words } = useLocale();
  const { potential, onChange } = props;
  const names = words.criteria.potential;
  return (
    <>
      <NumberField
        label={names.lowWallet}
        value={Math.round(potential.lowWallet * 100)}
        min={0}
        max={100}
        onChange={(percent) => onChange({ ...potential, lowWallet: percent / 100 })}
      />
      <NumberField
        label={names.growth}
        value={Math.round(potential.growth * 100)}
        min={1}
        max={1000}
        onChange={(percent) => onChange({ ...potential, growth: percent / 100 })}
      />
      <NumberField
        label={names.doubleGrowth}
        value={Math.round(potential.doubleGrowth * 100)}
        min={1}
        max={1000}
        onChange={(percent) => onChange({ ...potential, doubleGrowth: percent / 100 })}
      />
      <NumberField
        label={names.highSignals}
        value={potential.highSignals}
        min={1}
        max={6}
        onChange={(highSignals) => onChange({ ...potential, highSignals })}
      />
    </>
  );
}
