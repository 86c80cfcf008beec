import type { FieldId } from "../fields";
import type { CellValue, ColumnMatch, CorrectionKind, Day, Reading, SheetData } from "../model";
import { cleanText } from "../text/cleanText";
import { DATE_FIELDS, EURO_FIELDS } from "./columns/valueKinds";
import { readDateColumn } from "./values/dateColumn";
import { readNumberColumn } from "./values/numberColumn";

/** A value to write into one of the user's cells. 1-based sheet coordinates. */
export interface CellCorrection {
  readonly row: number;
  readonly column: number;
  /** A number, a serial day, or literal text: text never becomes a formula. */
  readonly value: CellValue;
  /** Number format to give the cell first; null leaves its format alone. */
  readonly format: string | null;
}

const DATES: ReadonlySet<FieldId> = new Set(DATE_FIELDS);
/** A postal code alone, as exports write it: `1000`, `59000.0`, `F-59000`, `59 000`. */
const CODE_ALONE = /^\s*(?:F|FR|FRA|FRANCE)?[\s\d.,-]+$/i;
/** A code that lost its zero beside its town: `1000 Bourg-en-Bresse`. */
const BESIDE_TOWN = /^\s*(\d{4})\s+\p{L}/u;

/**
 * What one kind of correction would write, on the rows that were used and nowhere else: text amounts as numbers, text
 * dates as days, postal codes as five characters, names without stray spaces. Cells already right are not listed.
 * Ambiguous cells follow what the reading decided for their column.
 */
export function applyCorrection(
  kind: CorrectionKind,
  sheet: SheetData,
  reading: Reading,
): readonly CellCorrection[] {
  const rows = [...new Set(reading.customers.flatMap((customer) => customer.rows))].sort((a, b) => a - b);
  const cellsOf = ({ column }: Pick<ColumnMatch, "column">): readonly CellValue[] =>
    rows.map((row) => sheet.values[row - sheet.firstRow]?.[column - sheet.firstColumn] ?? "");
  const over = (fields: ReadonlySet<FieldId>, correct: (match: ColumnMatch) => readonly CellCorrection[]) =>
    reading.columns.filter(({ field }) => fields.has(field)).flatMap(correct);
  switch (kind) {
    case "amountsToNumbers":
      return over(EURO_FIELDS, (match) =>
        [match, ...(match.parts ?? []).filter((part) => part.inEuros)].flatMap((column) =>
          amountsOf(column, rows, cellsOf(column)),
        ),
      );
    case "datesToDates":
      return over(DATES, (match) =>
        dayColumns(match).flatMap((column) =>
          datesOf({ ...match, column }, rows, cellsOf({ column }), reading.today),
        ),
      );
    case "postalCodes":
      return over(new Set<FieldId>(["postalCode"]), (match) =>
        postalCodesOf(match, rows, cellsOf(match), reading),
      );
    case "trimNames":
      return over(new Set<FieldId>(["name"]), (match) => namesOf(match, rows, cellsOf(match)));
  }
}

/** The columns of days of a field: its own, and those beside it of which the latest day counts. */
function dayColumns({ column, parts = [], decisions = [] }: ColumnMatch): readonly number[] {
  const others = decisions.some(({ kind }) => kind === "latest") ? parts : [];
  return [column, ...others.map((part) => part.column)];
}

type Correct = (
  match: ColumnMatch,
  rows: readonly number[],
  cells: readonly CellValue[],
) => readonly CellCorrection[];

function amountsOf(
  { column, decisions }: Pick<ColumnMatch, "column" | "decisions">,
  rows: readonly number[],
  cells: readonly CellValue[],
): readonly CellCorrection[] {
  const decided = decisions?.find((one) => one.kind === "decimalMark");
  const unit = decisions?.find((one) => one.kind === "unit")?.euros ?? 1;
  const { values, fromText } = readNumberColumn(cells, {
    unit,
    otherReading: false,
    ...(decided === undefined ? {} : { mark: decided.mark }),
  });
  // Written in the unit of the column, as its real numbers are.
  const written = fromText.map((at) => ({ at, value: Math.round(((values[at] ?? 0) / unit) * 1e6) / 1e6 }));
  const format = written.every(({ value }) => Number.isInteger(value)) ? "#,##0" : "#,##0.00";
  return written.map(({ at, value }) => ({ row: rows[at] ?? 0, column, value, format }));
}

function datesOf(
  { column, decisions }: ColumnMatch,
  rows: readonly number[],
  cells: readonly CellValue[],
  asOf: Day,
): readonly CellCorrection[] {
  const order = decisions?.find((one) => one.kind === "dayOrder");
  const { days, fromText, monthOnly } = readDateColumn(cells, {
    otherReading: false,
    asOf,
    ...(order === undefined ? {} : { order: order.first }),
  });
  const vague = new Set(monthOnly);
  return fromText.flatMap((at) => {
    const value = days[at] ?? NaN;
    return Number.isNaN(value) || vague.has(at)
      ? []
      : [{ row: rows[at] ?? 0, column, value, format: "dd/mm/yyyy" }];
  });
}

function postalCodesOf(
  { column }: ColumnMatch,
  rows: readonly number[],
  cells: readonly CellValue[],
  reading: Reading,
): readonly CellCorrection[] {
  const codes = new Map(
    reading.customers.flatMap((customer) =>
      customer.abroad === "foreign" ? [] : customer.rows.map((row) => [row, customer.postalCode] as const),
    ),
  );
  return rows.flatMap((row, at) => {
    const cell = cells[at] ?? "";
    const code = codes.get(row) ?? null;
    const value = code === null ? null : completed(String(cell), code);
    return value === null || value === cell ? [] : [{ row, column, value, format: "@" }];
  });
}

/** A cell with the postal code that it stands for; null when it is no form of that code. A town beside it stays. */
function completed(cell: string, code: string): string | null {
  const town = BESIDE_TOWN.exec(cell);
  if (town?.[1] !== undefined) return `0${town[1]}` === code ? cell.replace(town[1], code) : null;
  if (!CODE_ALONE.test(cell)) return null;
  const digits = cell.replace(/[.,]0+\s*$/, "").replace(/\D/g, "");
  return digits.padStart(5, "0") === code ? code : null;
}

const namesOf: Correct = ({ column }, rows, cells) =>
  cells.flatMap((cell, at) => {
    if (typeof cell !== "string" || cell === "") return [];
    const value = cleanText(cell);
    return value === cell || value === "" ? [] : [{ row: rows[at] ?? 0, column, value, format: null }];
  });
