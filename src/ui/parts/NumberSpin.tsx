import { SpinButton, type SpinButtonProps } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useLocale } from "../locale";
import { typedNumber } from "../views/typedNumber";

/** A whole number to type or step; out of bounds, the nearest bound is taken; no number, nothing changes. */
export function NumberSpin({
  onChange,
  ...spin
}: Omit<SpinButtonProps, "onChange"> & {
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly onChange: (value: number) => void;
}): ReactNode {
  const { language } = useLocale();
  return (
    <SpinButton
      {...spin}
      onChange={(_, { value, displayValue }) => {
        const typed = value ?? typedNumber(displayValue ?? "", language);
        if (typed !== null) onChange(Math.max(spin.min, Math.min(spin.max, Math.round(typed))));
      }}
    />
  );
}
