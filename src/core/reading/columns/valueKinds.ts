import type { ColumnInput } from "./columnInput";
import type { FieldId } from "../../fields";
import { bandLowerBound } from "../values/bands";
import { readCounted } from "../values/counted";
import { readDuration, readRhythm, readStars } from "../values/words";

/** Fields counted in euros: their header may name a larger unit. */
export const EURO_FIELDS: ReadonlySet<FieldId> = new Set<FieldId>([
  "revenue",
  "amount",
  "revenuePrevious",
  "averageOrder",
  "potential",
  "companyTurnover",
]);

/** Amounts among which revenue is told from turnover: they are chosen together, see `amountColumns.ts`. */
export const MONEY_FIELDS: ReadonlySet<FieldId> = new Set<FieldId>([
  "revenue",
  "revenuePrevious",
  "amount",
  "companyTurnover",
]);

/** Fields read as numbers whose problems are told, amounts first. */
export const NUMBER_FIELDS: readonly FieldId[] = [
  ...EURO_FIELDS,
  "orders",
  "daysSinceOrder",
  "visitsDone",
  "visitsPlanned",
  "headcount",
  "shareOfWallet",
  "decisionCycle",
  "quotesMade",
  "quotesWon",
];

/** Fields read as days. */
export const DATE_FIELDS: readonly FieldId[] = ["lastOrder", "orderDate", "lastVisit"];

/** What one is worth: euros for amounts, days for times (a month is 30 days, as in « 3 mois » written in a cell). */
export function unitOf(field: FieldId, { match: { traits } }: ColumnInput): number {
  if (field === "daysSinceOrder") return traits.months ? 30 : 1;
  return EURO_FIELDS.has(field) ? (traits.unit ?? 1) : 1;
}

/** How texts that are no numbers count where a field allows them: *10 à 19*, *3 mois*, *★★*. */
export const READ_OTHER: Partial<Readonly<Record<FieldId, (text: string) => number>>> = {
  orders: readCounted,
  visitsDone: readCounted,
  headcount: bandLowerBound,
  companyTurnover: bandLowerBound,
  decisionCycle: readDuration,
  daysSinceOrder: readDuration,
  visitsPlanned: readRhythm,
  potential: (text) => readStars(text) ?? NaN,
};
