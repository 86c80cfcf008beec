import type { Area, SetAsideReason } from "../../model";
import type { ColumnInput } from "../columns/columnInput";
import { FILLED_DOWN, MERGED } from "../columns/groupLabels";
import { cellAddress } from "../../a1";
import { startsLikeSummary } from "../rows/totalRows";
import { isBlank } from "../values/missing";
import type { ReferenceDate } from "../referenceDate";
import type { IssueCode } from "../issueCodes";
import type { Finding } from "./issueCollector";
import { addressAt, cellsAt, columnValues } from "./readingFacts";
import type { ReadingFacts } from "./readingFacts";

const TOLD: ReadonlyMap<SetAsideReason, readonly [IssueCode, Finding["severity"]]> = new Map([
  ["total", ["totalsSetAside", "low"]],
  ["subtotal", ["totalsSetAside", "low"]],
  ["footer", ["totalsSetAside", "low"]],
  ["noIdentity", ["noIdentityRows", "medium"]],
  ["notCustomer", ["notCustomerRows", "low"]],
  ["cancelled", ["cancelledOrders", "low"]],
  ["quote", ["quoteRows", "low"]],
  ["future", ["futureOrders", "low"]],
]);
const HEADING = ["groupHeadings", "low"] as const;
/** A total or a heading is no revenue of anybody. */
const SUMMARIES: ReadonlySet<IssueCode> = new Set<IssueCode>(["totalsSetAside", "groupHeadings"]);

/** How many customers stand in hidden rows, and where, when the rows are known. */
function hiddenRows(facts: ReadingFacts): Finding {
  const told = { code: "hiddenRows", severity: "low" } as const;
  const column = facts.table.column("name") ?? facts.table.column("code") ?? facts.columns[0];
  const rows = facts.sheet.hiddenRows ?? null;
  if (rows === null || column === undefined) return { ...told, cells: [], count: 1 };
  const hidden = new Set(rows);
  const positions: number[] = [];
  facts.table.rows.forEach((row, at) => {
    if (hidden.has(row + facts.sheet.firstRow)) positions.push(at);
  });
  const { cells, count } = cellsAt(facts, column, positions);
  return { ...told, cells, count, values: { rows: count } };
}

/** Rows below a label that holds for them too: of a client, a group, or the orders of which they are lines. */
function filledDown(facts: ReadingFacts, belowDays: readonly number[]): readonly Finding[] {
  const { table } = facts;
  const ofOrders =
    table.column("orderDate") !== null && [...MERGED].every((field) => table.filledDown(field).length === 0);
  const below: number[] = [...belowDays];
  for (let at = 0; ofOrders && at < table.size; at++) if (table.headOf(at) !== at) below.push(at);
  const told = FILLED_DOWN.map((field) => [field, table.filledDown(field)] as const);
  return [...told, ["orderDate", below] as const].flatMap(([field, positions]) => {
    const input = table.column(field);
    if (input === null) return [];
    return [
      {
        code: "filledDownNames",
        severity: "low",
        ...cellsAt(facts, input, positions),
        values: columnValues(facts, field, input),
      },
    ];
  });
}

/** The column in which a row has its only text, the heading of a group; null for a sum and any other row. */
function headingAt({ sheet, table, columns }: ReadingFacts, at: number): ColumnInput | null {
  const row = sheet.values[table.rows[at] ?? 0];
  const [only, ...more] = columns.filter(({ position }) => !isBlank(row?.[position]));
  const text = only === undefined || more.length > 0 ? null : row?.[only.position];
  return only !== undefined && typeof text === "string" && !startsLikeSummary(text) ? only : null;
}

/**
 * What is told of the sheet as a whole: rows set aside, hidden rows, other tables, the reference date. `belowDays`:
 * positions that took the day above them.
 */
export function rowIssues(
  facts: ReadingFacts,
  setAside: readonly { readonly at: number; readonly reason: SetAsideReason }[],
  reference: ReferenceDate,
  others: readonly Area[],
  belowDays: readonly number[],
): readonly Finding[] {
  const main = facts.table.column("revenue") ?? facts.table.column("amount");
  const amounts = (facts.table.numbers("revenue") ?? facts.table.numbers("amount"))?.values;
  const column = main ?? facts.columns[0] ?? null;
  const codes = new Map<
    IssueCode,
    { cells: string[]; count: number; cents: number; severity: Finding["severity"] }
  >();
  for (const { at, reason } of setAside) {
    const heading = reason === "subtotal" ? headingAt(facts, at) : null;
    const told = heading === null ? TOLD.get(reason) : HEADING;
    const amount = amounts?.[at] ?? NaN;
    // A note at the foot of a page without an amount took nothing from anybody.
    if (told === undefined || (reason === "footer" && Number.isNaN(amount))) continue;
    const [code, severity] = told;
    const shown = heading ?? column;
    const entry = codes.get(code) ?? { cells: [], count: 0, cents: 0, severity };
    entry.count++;
    if (!Number.isNaN(amount)) entry.cents += Math.round(Math.abs(amount) * 100);
    if (entry.cells.length < 100 && shown !== null) entry.cells.push(addressAt(facts, shown, at));
    codes.set(code, entry);
  }
  const findings: Finding[] = [...codes].map(([code, { cells, count, cents, severity }]) => ({
    code,
    // A partner or a supplier who buys may well be a customer.
    severity: code === "notCustomerRows" && cents > 0 ? "medium" : severity,
    cells,
    count,
    revenueAtStake: SUMMARIES.has(code) || amounts === undefined ? null : cents / 100,
  }));
  if (facts.sheet.hasHiddenRows) findings.push(hiddenRows(facts));
  if (others.length > 0)
    findings.push({
      code: "otherBlocks",
      severity: "medium",
      cells: others.map((area) => cellAddress(area.firstRow, area.firstColumn)),
    });
  findings.push(...filledDown(facts, belowDays));
  const names = facts.table.column("name");
  if (names !== null)
    findings.push({
      code: "personNames",
      severity: "low",
      ...cellsAt(facts, names, facts.table.persons()),
      values: columnValues(facts, "name", names),
    });
  const visits = facts.table.column("lastVisit");
  // Without a count of orders nobody is scored on recency.
  if (visits !== null && facts.recencyFrom === "lastVisit" && facts.table.column("orders") !== null)
    findings.push({
      code: "recencyFromVisits",
      severity: "medium",
      cells: [],
      count: 1,
      values: columnValues(facts, "lastVisit", visits),
    });
  if (reference.from === "newestDate")
    findings.push({
      code: "staleDates",
      severity: "medium",
      cells: [],
      count: 1,
      values: { today: reference.today },
    });
  return findings;
}
