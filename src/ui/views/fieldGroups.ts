import type { FieldId } from "../../core/fields";

/** Fields by theme, in the order of the drop-down list; each field stands once. */
export const FIELD_GROUPS = {
  identity: ["name", "code", "status", "rep", "forcedSegment"],
  money: ["revenue", "revenuePrevious", "averageOrder", "amount"],
  activity: [
    "orders",
    "lastOrder",
    "daysSinceOrder",
    "lastVisit",
    "visitsDone",
    "visitsPlanned",
    "quotesMade",
    "quotesWon",
    "orderId",
    "orderDate",
    "orderStatus",
  ],
  place: ["postalCode", "city", "department", "region", "country", "zone", "sector", "latitude", "longitude"],
  potential: ["potential", "shareOfWallet", "headcount", "companyTurnover", "project"],
  behaviour: ["decisionStyle", "decisionSpeed", "contactPreference", "autonomy", "decisionCycle"],
  contact: ["phone", "email"],
} as const satisfies Readonly<Record<string, readonly FieldId[]>>;

/** Theme of a group of fields. */
export type FieldGroup = keyof typeof FIELD_GROUPS;
