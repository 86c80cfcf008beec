import type { Issue } from "../../core/model";
import type { Words } from "../../i18n/fr";
import { isolated } from "./isolated";

/** The button that reads ambiguous cells the other way, or the French way again: « Lire 1.234 comme 1,234 ». */
export function otherReadingText(words: Words, { otherReading, values }: Issue): string {
  const names = words.data.issues;
  const inForce = otherReading?.inForce === true;
  if (otherReading?.kind === "days") return inForce ? names.dayFirst : names.monthFirst;
  return names.readAs(
    isolated(String(values.ambiguous ?? "")),
    Number(inForce ? values.french : values.otherwise),
  );
}
