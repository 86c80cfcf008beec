import type { Cfvo } from "@ironcalc/wasm";
import { optional, record, text } from "../../protocol/decoders";
import { notSimulated } from "../../protocol/failure";

/** Where a bar or colour scale starts or ends: office.js' `{ type, formula }` as the engine's bound. */
export function toBound(value: unknown, lowest: boolean): Cfvo {
  const given = record(value);
  const formula = optional(text)(given["formula"]) ?? "";
  const amount = Number(formula.replace(/^=/, ""));
  switch (given["type"]) {
    case "LowestValue":
      return "Min";
    case "HighestValue":
      return "Max";
    case "Automatic":
      return lowest ? "Min" : "Max";
    case "Number":
      return Number.isNaN(amount) ? { Formula: formula } : { Number: amount };
    case "Percent":
      return { Percent: amount };
    case "Percentile":
      return { Percentile: amount };
    case "Formula":
      return { Formula: formula };
    default:
      throw notSimulated(`Conditional format bound "${String(given["type"])}"`);
  }
}

/** The engine's bound in office.js' words. */
export function fromBound(bound: Cfvo): { readonly type: string; readonly formula?: string } {
  if (bound === "Min") return { type: "LowestValue" };
  if (bound === "Max") return { type: "HighestValue" };
  const [type = "", value] = Object.entries(bound)[0] ?? [];
  return { type, formula: String(value) };
}
