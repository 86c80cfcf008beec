import type { CellValue, Reading, SheetData } from "../../model";
import { runKeys } from "../../planning/runKeys";
import { inSteps, type Steps } from "../../steps";
import { areNearNames } from "../../text/areNearNames";
import type { OwnColumn } from "../edits";
import type { SheetWords } from "../words";
import { cellAt } from "./cellAt";
import { isLabel } from "./provenColumns";
import { labelPrint, printAt, type WrittenLabels } from "./writtenLabels";

/** A row whose cells in our columns hold something. */
export interface LabelledRow {
  readonly row: number;
  /** Whose row it is today; null = nobody's. */
  readonly customer: string | null;
  /** Whose labels stand in it; null = of nobody who could be told. */
  readonly owner: string | null;
  /** Our columns and what they hold where a run wrote something else for the owner. */
  readonly typed: readonly { readonly own: OwnColumn; readonly cell: CellValue }[];
}

interface Line {
  readonly row: number;
  readonly customer: string | null;
  readonly isFirstRow: boolean;
  readonly cells: readonly CellValue[];
  readonly prints: readonly string[];
}

interface Column {
  readonly own: OwnColumn;
  /** Its place in the prints. */
  readonly at: number;
}

/** Figures for the plan's formulas: on the first row of a customer only. */
const isFigure = ({ own }: Column): boolean => own.key === "revenue" || own.key === "counted";

/**
 * The rows that our columns say something on, with whose labels those are: the row's customer's, or another one's when
 * the user moved, sorted or pasted the customers and not our columns. Told by what the last run wrote for each
 * customer; none when most rows hold something else than that. *Segment forcé* is all typed by the user.
 */
export function* labelledRows(
  { customers, headerRow }: Pick<Reading, "customers" | "headerRow">,
  source: SheetData,
  known: readonly OwnColumn[],
  written: WrittenLabels,
  words: readonly SheetWords[],
): Steps<readonly LabelledRow[]> {
  const columns = known.flatMap((own): Column[] => {
    const at = written.keys.indexOf(own.key);
    return at < 0 ? [] : [{ own, at }];
  });
  const keys = yield* runKeys(customers);
  const byRow = new Map(customers.flatMap(({ rows }, i) => rows.map((row) => [row, i] as const)));
  const forced = known.find(({ key }) => key === "forcedSegment");
  const lines: Line[] = [];
  yield* inSteps(source.firstRow + source.values.length - headerRow - 1, (from, to) => {
    for (let row = headerRow + 1 + from; row < headerRow + 1 + to; row += 1) {
      const i = byRow.get(row);
      const cells = columns.map(({ own }) => cellAt(source, row, own.column));
      const isFree = cells.every((cell) => cell === "");
      if (isFree && (forced === undefined || cellAt(source, row, forced.column) === "")) continue;
      const customer = i === undefined ? null : (keys[i] ?? null);
      const isFirstRow = i === undefined || customers[i]?.row === row;
      lines.push({ row, customer, isFirstRow, cells, prints: isFree ? [] : cells.map(labelPrint) });
    }
  });
  const revenues = new Map(keys.map((key, i) => [key, customers[i]?.revenue ?? null]));
  const owners = yield* ownersOf(lines, columns, written, revenues);
  if (owners === null) return [];
  return lines.map(({ row, customer, isFirstRow, cells, prints }, i): LabelledRow => {
    const { owner, like } = owners[i] ?? NOBODY;
    const wrote = like === null ? undefined : written.customers.get(like)?.prints;
    // Labels of nobody who could be told, on nobody's row, are what an older run left.
    const isLeft =
      customer === null &&
      wrote === undefined &&
      columns.some(({ own }, j) => isLabel(own.key, cells[j] ?? "", words));
    const typed = columns.flatMap((column, j) => {
      const cell = cells[j] ?? "";
      const isOurs = wrote !== undefined && prints[j] === printAt(wrote, column.at);
      // A figure stands on one row of several.
      if (cell === "" || isOurs || isLeft || (isFigure(column) && !isFirstRow)) return [];
      return [{ own: column.own, cell }];
    });
    const wish = forced === undefined ? "" : cellAt(source, row, forced.column);
    const wishes = forced === undefined || wish === "" ? [] : [{ own: forced, cell: wish }];
    return { row, customer, owner, typed: [...wishes, ...typed] };
  });
}

/** Whose labels a line holds, and whose were written so: the same but for copies and customers who changed their name. */
interface Owner {
  readonly owner: string | null;
  readonly like: string | null;
}
const NOBODY: Owner = { owner: null, like: null };

/** Whose labels each line holds; null when most lines hold nobody's: what is remembered is not what stands there. */
function* ownersOf(
  lines: readonly Line[],
  columns: readonly Column[],
  { customers }: WrittenLabels,
  revenues: ReadonlyMap<string, number | null>,
): Steps<readonly Owner[] | null> {
  const labels = columns.map((column, j) => ({ column, j })).filter(({ column }) => !isFigure(column));
  const why = labels.find(({ column }) => column.own.key === "why");
  const wholeOf = (prints: string): string => labels.map(({ column }) => printAt(prints, column.at)).join("");
  const wholeHere = (line: Line): string => labels.map(({ j }) => line.prints[j]).join("");
  const whyOf = (prints: string): string | null => (why && printAt(prints, why.column.at)) || null;
  const whyHere = (line: Line): string | null => (why && line.prints[why.j]) || null;
  const [whole, reasons] = [new Map<string, string[]>(), new Map<string, string[]>()];
  const all = [...customers];
  yield* inSteps(all.length, (from, to) => {
    for (const [key, { prints }] of all.slice(from, to)) {
      add(whole, wholeOf(prints), key);
      add(reasons, whyOf(prints) ?? "", key);
    }
  });
  /** Who may own a line's labels; null = its customer does. */
  const candidatesOf = (line: Line): readonly string[] | null => {
    if (line.prints.length === 0) return null;
    const whys = whyHere(line);
    const found = whole.get(wholeHere(line)) ?? (whys === null ? [] : (reasons.get(whys) ?? []));
    return line.customer !== null && found.includes(line.customer) ? null : found;
  };
  const candidates = lines.map(candidatesOf);
  yield;
  const labelled = lines.filter(({ prints }) => prints.length > 0).length;
  if (candidates.filter((found) => found?.length === 0).length * 2 > labelled) return null;
  const settled = new Set(
    lines.flatMap(({ customer }, i) => (candidates[i] === null ? (customer ?? []) : [])),
  );
  return lines.map(({ customer }, i): Owner => {
    const [first = null, ...others] = candidates[i] ?? [];
    if (first === null) return { owner: customer, like: customer };
    const free = [first, ...others].filter((key) => !settled.has(key));
    const [owner = null] = free;
    // Labels of a customer who has them in the right row are a copy: they are the row's.
    if (owner === null) return { owner: customer, like: first };
    if (free.length > 1) return { owner: null, like: first };
    const isNew = customer !== null && !customers.has(customer) && !revenues.has(owner);
    const isSame =
      isNew &&
      isRenamed(owner, customer, customers.get(owner)?.revenue ?? null, revenues.get(customer) ?? null);
    return { owner: isSame ? customer : owner, like: owner };
  });
}

/** Whether a customer who is new in the row of one who is gone is the same under another name, code or place. */
function isRenamed(
  before: string,
  now: string,
  revenueBefore: number | null,
  revenueNow: number | null,
): boolean {
  if (revenueBefore !== null && revenueBefore !== 0 && revenueBefore === revenueNow) return true;
  const isNamed = before.startsWith("name ") && now.startsWith("name ");
  const name = (key: string): string => key.slice("name ".length, key.lastIndexOf(" "));
  return isNamed && (name(before) === name(now) || areNearNames(name(before), name(now)));
}

function add(map: Map<string, string[]>, print: string, key: string): void {
  const found = map.get(print);
  if (found === undefined) map.set(print, [key]);
  else found.push(key);
}
