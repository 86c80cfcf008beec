import type { ColumnInput } from "./columnInput";

/** How a field is made of several columns, for want of one that holds it. It is shown on the first of them. */
export type Made = { readonly columns: readonly ColumnInput[] } & (
  | {
      /** The revenue of a year, a column a month, a quarter or a half; or a column a part of what was sold. */
      readonly how: "sum";
      readonly span: "month" | "quarter" | "halfYear" | "part";
      /** True when they do not reach back a year. */
      readonly partial: boolean;
    }
  | {
      /** The amount of a line: unit price, quantity, then the discount in % when there is one. */
      readonly how: "product";
      /** Columns of discounts that may be no percentages: not taken off. */
      readonly left: readonly ColumnInput[];
    }
  /** An amount cut at its decimal comma: what stands before it, then the cents. */
  | { readonly how: "cents" }
  /** The latest day of several columns of days. */
  | { readonly how: "latest" }
  /** The first day of a month: the month, then its year when that stands apart, then the day when there is one. */
  | { readonly how: "month" }
  /** The day of the row above that names nothing else. By position. */
  | { readonly how: "titles"; readonly days: Float64Array }
);

/** True of days that stand for the whole of their month. */
export function isOfMonths(made: Made | null): boolean {
  return made?.how === "month" && made.columns.length < WITH_DAY;
}

const WITH_DAY = 3;

/** Names the columns that are added as one: *Janv. – Déc.* */
export function sumHeader({ columns }: Made): string {
  return [...new Set([columns[0]?.header, columns.at(-1)?.header])].join(" – ");
}
