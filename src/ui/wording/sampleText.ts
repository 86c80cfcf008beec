import type { FieldId } from "../../core/fields";
import type { Locale } from "../locale";
import { isolated } from "./isolated";

/** Fields whose numbers are Excel's count of days. */
const DAYS: ReadonlySet<FieldId> = new Set(["lastOrder", "lastVisit", "orderDate"]);
/** Fields whose numbers are read with groups and decimals. */
const AMOUNTS: ReadonlySet<FieldId> = new Set([
  "revenue",
  "revenuePrevious",
  "averageOrder",
  "companyTurnover",
  "potential",
  "amount",
]);

/** A value of a column as its field is read: a day as a date, an amount as the language writes it; else as it stands. */
export function sampleText({ numbers }: Locale, field: FieldId | null, sample: string): string {
  const value = Number(sample);
  if (field === null || sample.trim() === "" || !Number.isFinite(value)) return isolated(sample);
  if (DAYS.has(field)) return numbers.day(value);
  return AMOUNTS.has(field) ? numbers.decimal(value, 1) : sample;
}
