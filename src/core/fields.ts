/** The fields of a customer sheet that the product recognises; the ids are stable in options, reports and settings. */
export const CUSTOMER_FIELDS = [
  "code",
  "name",
  "status",
  "revenue",
  "revenuePrevious",
  "orders",
  "averageOrder",
  "lastOrder",
  "daysSinceOrder",
  "lastVisit",
  "visitsDone",
  "visitsPlanned",
  "postalCode",
  "city",
  "department",
  "region",
  "country",
  "zone",
  "sector",
  "headcount",
  "companyTurnover",
  "potential",
  "shareOfWallet",
  "project",
  "decisionStyle",
  "decisionSpeed",
  "contactPreference",
  "autonomy",
  "decisionCycle",
  "phone",
  "email",
  "rep",
  "quotesMade",
  "quotesWon",
  "latitude",
  "longitude",
  "forcedSegment",
] as const;

/** Fields that only an order journal (one row per order or order line) has. */
export const JOURNAL_FIELDS = ["orderId", "orderDate", "amount", "orderStatus"] as const;

/** What a column can mean. */
export type FieldId = (typeof CUSTOMER_FIELDS)[number] | (typeof JOURNAL_FIELDS)[number];
