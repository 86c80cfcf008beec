import { cellAddress, columnLetters } from "../../a1";
import type { ColumnInput } from "../columns/columnInput";
import { cutAmount } from "../columns/cutAmounts";
import type { Made } from "../columns/made";
import { isOfMonths, sumHeader } from "../columns/made";
import type { Finding } from "./issueCollector";
import { cellsAt, type ReadingFacts } from "./readingFacts";

/** What is told of fields that no column holds: lines multiplied, months added, days taken from months. */
export function madeIssues(facts: ReadingFacts): readonly Finding[] {
  const { table } = facts;
  const found: Finding[] = [];
  const amount = table.made("amount");
  if (amount?.how === "product") found.push(product(facts, amount));
  const revenue = table.made("revenue") ?? amount;
  if (revenue?.how === "sum" && revenue.span === "part") found.push(parts(facts, revenue));
  else if (revenue?.how === "sum") found.push(sum(facts, revenue, table.made("revenuePrevious")));
  const date = table.made("orderDate");
  if (date !== null && isOfMonths(date)) found.push(months(facts, date));
  if (date?.how === "titles") found.push(titled(facts, date));
  const cut = cutAmount(facts.columns, facts.recognition.assignment);
  if (cut !== null)
    found.push({
      code: "amountsCut",
      severity: cut.isSure ? "medium" : "high",
      ...headerCells(facts, [cut.column, cut.cents]),
      values: { ...twoColumns(facts, cut.column, cut.cents), mended: String(cut.isSure) },
    });
  return found;
}

function product(facts: ReadingFacts, { columns, left }: Extract<Made, { how: "product" }>): Finding {
  const [price, quantity, discount] = columns;
  return {
    code: "amountsMultiplied",
    severity: "medium",
    ...headerCells(facts, columns),
    values: {
      ...twoColumns(facts, price, quantity),
      discount: discount?.header ?? "",
      left: left.map(({ header }) => header).join(", "),
    },
  };
}

function sum(
  facts: ReadingFacts,
  { columns, span, partial }: Extract<Made, { how: "sum" }>,
  previous: Made | null,
): Finding {
  return {
    code: "monthsSummed",
    severity: partial ? "medium" : "low",
    ...headerCells(facts, columns),
    values: {
      ...twoColumns(facts, columns[0], columns.at(-1)),
      span,
      partial: String(partial),
      previous: previous === null ? "" : sumHeader(previous),
    },
  };
}

function parts(facts: ReadingFacts, { columns }: Made): Finding {
  return {
    code: "partsSummed",
    severity: "medium",
    ...headerCells(facts, columns),
    values: { others: columns.map(({ header }) => header).join(", ") },
  };
}

function months(facts: ReadingFacts, { columns }: Made): Finding {
  const [month, year] = columns;
  return {
    code: "monthsAsDates",
    severity: "medium",
    ...headerCells(facts, columns),
    values: twoColumns(facts, month, year),
  };
}

/** Lines that the row above them dates. */
function titled(facts: ReadingFacts, { columns, days }: Extract<Made, { how: "titles" }>): Finding {
  const [column] = columns;
  const below = [...days.keys()].filter((at) => !Number.isNaN(days[at]));
  const cells = column === undefined ? { cells: [] } : cellsAt(facts, column, below);
  return { code: "datesFromTitles", severity: "low", ...cells, values: twoColumns(facts, column, undefined) };
}

function headerCells(
  { sheet, headerRow }: ReadingFacts,
  columns: readonly ColumnInput[],
): Pick<Finding, "cells"> {
  return { cells: columns.map(({ position }) => cellAddress(headerRow, position + sheet.firstColumn)) };
}

function twoColumns(
  { sheet }: ReadingFacts,
  column: ColumnInput | undefined,
  other: ColumnInput | undefined,
): NonNullable<Finding["values"]> {
  const letter = (one: ColumnInput | undefined): string =>
    one === undefined ? "" : columnLetters(one.position + sheet.firstColumn);
  return {
    header: column?.header ?? "",
    column: letter(column),
    other: other?.header ?? "",
    otherColumn: letter(other),
  };
}
