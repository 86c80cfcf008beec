import type { Reading } from "../model";
import type { Criterion } from "../labels";
import { defaultCriteria, methodStatus } from "./methodStatus";

/**
 * The criteria to apply, in the usual order: those chosen that this sheet allows, or the default ones. ABC needs no
 * column: customers without an amount are *À compléter*.
 */
export function chosenCriteria(
  reading: Reading,
  wanted: readonly Criterion[] | "auto",
): readonly Criterion[] {
  if (wanted === "auto") return defaultCriteria(reading);
  return methodStatus(reading, wanted)
    .filter(({ criterion, possible, chosen }) => chosen && (possible || criterion === "abc"))
    .map(({ criterion }) => criterion);
}
