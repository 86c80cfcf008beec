/** Every problem that the reading of a sheet may tell, in the order in which they are documented. */
export const ISSUE_CODES = [
  "textAmounts",
  "ambiguousThousand",
  "mixedDecimals",
  "unreadableAmount",
  "errorCells",
  "negativeRevenue",
  "textDates",
  "ambiguousDayMonth",
  "oddDates",
  "monthOnlyDates",
  "yearlessDates",
  "relativeDates",
  "unreadableDate",
  "implausibleDates",
  "futureDates",
  "staleDates",
  "companyTurnoverTaken",
  "companyTurnoverLeft",
  "partialYear",
  "ttcTaken",
  "volumeTaken",
  "otherAmounts",
  "partOfRevenue",
  "amountsMultiplied",
  "monthsSummed",
  "monthsAsDates",
  "twoColumnsForField",
  "duplicateHeaders",
  "unreadableColumn",
  "secondStatus",
  "unknownStatus",
  "blankStatus",
  "prospectWithRevenue",
  "duplicateCode",
  "duplicateName",
  "lostPostalZero",
  "badPostalCode",
  "foreignPostalCode",
  "cityContradictsPostal",
  "unknownCity",
  "badShareOfWallet",
  "potentialNotMoney",
  "unreadablePotential",
  "badEmail",
  "untrimmedNames",
  "totalsSetAside",
  "noIdentityRows",
  "notCustomerRows",
  "cancelledOrders",
  "quoteRows",
  "futureOrders",
  "creditNotes",
  "linesWithoutAmount",
  "orderTotalsRepeated",
  "shortJournal",
  "noOrderDates",
  "undatedOrders",
  "filledDownNames",
  "personNames",
  "hiddenRows",
  "otherBlocks",
  "recencyFromVisits",
] as const;

/** A problem of the data, named for the words that tell it. */
export type IssueCode = (typeof ISSUE_CODES)[number];

export const READING_REFUSALS = [
  "emptySheet",
  "noHeader",
  "noCustomers",
  "noAmount",
  "unknownColumn",
] as const;

/** Why a sheet cannot be read at all. */
export type ReadingRefusal = (typeof READING_REFUSALS)[number];

export const GRAIN_REASONS = [
  "oneRowPerClient",
  "ordersRepeatClients",
  "deals",
  "orderNumbers",
  "linesShareOrders",
  "totalsRepeated",
  "orderTotalsRepeated",
  "clientsRepeatedPerRep",
  "clientsRepeatedPerProduct",
] as const;

/** Why the rows were read as clients, orders or lines. */
export type GrainReason = (typeof GRAIN_REASONS)[number];
