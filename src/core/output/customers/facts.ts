import type { CellValue, Customer } from "../../model";

/** Columns of *Clients* that say what a client's orders add up to. Unknown is a blank cell. */
export interface Fact {
  readonly key: FactKey;
  readonly width: number;
  readonly format: "text" | "integer" | "euros" | "day";
  readonly valueOf: (customer: Customer) => CellValue;
}

export type FactKey =
  "code" | "name" | "place" | "orders" | "revenue" | "revenuePrevious" | "lastOrder" | "averageOrder";

/** In the order of the sheet; the first two identify the client. */
export const FACTS: readonly Fact[] = [
  { key: "code", width: 12, format: "text", valueOf: ({ code }) => code ?? "" },
  { key: "name", width: 32, format: "text", valueOf: ({ name }) => name ?? "" },
  { key: "place", width: 20, format: "text", valueOf: placeOf },
  { key: "orders", width: 11, format: "integer", valueOf: ({ orders }) => orders ?? "" },
  { key: "revenue", width: 13, format: "euros", valueOf: ({ revenue }) => revenue ?? "" },
  {
    key: "revenuePrevious",
    width: 13,
    format: "euros",
    valueOf: ({ revenuePrevious }) => revenuePrevious ?? "",
  },
  { key: "lastOrder", width: 13, format: "day", valueOf: ({ lastOrder }) => lastOrder ?? "" },
  { key: "averageOrder", width: 13, format: "euros", valueOf: averageOf },
];

function placeOf({ postalCode, city }: Customer): string {
  return [postalCode, city].filter((part) => part !== null).join(" ");
}

function averageOf({ averageOrder, revenue, orders }: Customer): CellValue {
  if (averageOrder !== null) return averageOrder;
  return revenue === null || orders === null || orders <= 0 ? "" : revenue / orders;
}
