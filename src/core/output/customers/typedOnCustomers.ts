import type { CellValue, Reading } from "../../model";
import { runKeys } from "../../planning/runKeys";
import { orderIssues, type Finding } from "../../reading/issues/issueCollector";
import { finish } from "../../steps";
import { labelPrint, printAt, type WrittenLabels } from "../columns/writtenLabels";
import { NOTHING_TYPED, type TypedLabels } from "../columns/typedLabels";
import type { OwnColumnKey } from "../edits";
import type { OwnSheetContent } from "../input";
import { cellAddress } from "../../a1";
import type { SheetWords } from "../words";
import { standingRows } from "./customerOrder";
import { matchRows } from "./matchRows";

/** Cells named with their words, at most. */
const NAMED = 5;

/**
 * What the user typed over the labels of *Clients* since the last run: it stays, and a segment goes to *Segment forcé*
 * as beside a list of customers. Forced clients that the journal no longer has keep their row, and are told.
 */
export function typedOnCustomers(
  reading: Reading,
  ownSheets: readonly OwnSheetContent[],
  words: SheetWords,
  written: WrittenLabels | null,
): TypedLabels {
  const own = ownSheets.find(({ sheet }) => sheet === "customers");
  if (own === undefined) return NOTHING_TYPED;
  const rows = standingRows(ownSheets, words);
  const found = matchRows(rows, reading.customers);
  const keys = finish(runKeys(reading.customers));
  const columns = (written?.keys ?? []).flatMap((key, at) => {
    const column = own.cells[0]?.indexOf(words.headers[key as OwnColumnKey]) ?? -1; // -- one of a later version is not found
    return column < 0 ? [] : [{ key: key as OwnColumnKey, at, column }];
  });
  const cells = new Map<number, Map<OwnColumnKey, CellValue>>();
  const told = { typedLabels: [], typedSegments: [], typedLabelsLost: [], forcedGone: [] } as Record<
    "typedLabels" | "typedSegments" | "typedLabelsLost" | "forcedGone",
    string[]
  >;
  for (const [i, row] of rows.entries()) {
    const at = found[i] ?? null;
    const customer = at === null ? undefined : reading.customers[at];
    if (at === null || customer === undefined) {
      if (row.forced !== "") told.forcedGone.push(`${row.name.trim() || row.code.trim()} (${row.forced})`);
      continue;
    }
    const prints = written?.customers.get(keys[at] ?? "")?.prints;
    if (prints === undefined) continue;
    const line = new Map<OwnColumnKey, CellValue>();
    for (const { key, at: place, column } of columns) {
      const cell = row.kept[column] ?? "";
      if (cell === "" || labelPrint(cell) === printAt(prints, place)) continue;
      const named = `${String(cell).slice(0, 40)} (${own.name}!${cellAddress(row.row, column + 1)})`;
      if (key !== "segment") {
        line.set(key, cell);
        told.typedLabels.push(named);
      } else if (row.forced === "") {
        line.set("forcedSegment", cell);
        told.typedSegments.push(named);
      } else if (row.forced !== cell) told.typedLabelsLost.push(named);
    }
    if (line.size > 0) cells.set(customer.row, line);
  }
  const finding = (code: keyof typeof told, severity: Finding["severity"]): Finding => ({
    code,
    severity,
    cells: [],
    count: told[code].length,
    values: { words: told[code].slice(0, NAMED).join(", ") },
  });
  const issues = orderIssues([
    finding("typedLabelsLost", "medium"),
    finding("forcedGone", "medium"),
    finding("typedSegments", "low"),
    finding("typedLabels", "low"),
  ]);
  return { cells, issues };
}

/** The reading with the segments that were typed over ours on *Clients*, and what is told of them. */
export function withCustomerWishes(reading: Reading, { cells, issues }: TypedLabels): Reading {
  if (issues.length === 0) return reading;
  return {
    ...reading,
    issues: [...issues, ...reading.issues],
    customers: reading.customers.map((customer) => {
      const wish = cells.get(customer.row)?.get("forcedSegment");
      return wish === undefined || wish === null
        ? customer
        : { ...customer, forcedSegment: String(wish).trim() };
    }),
  };
}
