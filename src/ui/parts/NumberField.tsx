import { Field } from "@fluentui/react-components";
import type { ComponentProps, ReactNode } from "react";
import { NumberSpin } from "./NumberSpin";

/** A whole number with its label, see `NumberSpin`. */
export function NumberField({
  label,
  ...spin
}: ComponentProps<typeof NumberSpin> & { readonly label: string }): ReactNode {
  return (
    <Field label={label}>
      <NumberSpin {...spin} />
    </Field>
  );
}
