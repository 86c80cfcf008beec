import type { FieldId } from "../../fields";

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
