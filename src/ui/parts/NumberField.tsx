import { Field, SpinButton } from "@fluentui/react-components";
import type { ReactNode } from "react";

/** A whole number with its label; out of bounds, the nearest bound is taken; no number, nothing changes. */
export function NumberField(props: {
  readonly label: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly onChange: (value: number) => void;
}): ReactNode {
  const { min, max } = props;
  return (
    <Field label={props.label}>
      <SpinButton
        value={props.value}
        min={min}
        max={max}
        step={1}
        onChange={(_, { value, displayValue }) => {
          const typed = value ?? Number.parseInt(displayValue ?? "", 10);
          if (Number.isFinite(typed)) props.onChange(Math.max(min, Math.min(max, Math.round(typed))));
        }}
      />
    </Field>
  );
}
