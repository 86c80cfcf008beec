import type { Dice } from "./dice";
import { dice as seededDice } from "./dice";
import { dirtied } from "./dirt";
import type { SampleCell } from "./sampleColumns";
import { sampleColumns } from "./sampleColumns";
import { sampleCustomer } from "./sampleCustomer";
import { isoDay, serialDay } from "./serialDay";

/** A sheet to write: rows of equal length, header included, and one number format a column for the cells under it. */
export interface SampleSheet {
  readonly name: string;
  readonly rows: readonly (readonly SampleCell[])[];
  readonly formats: readonly string[];
  /** 1-based row of the headers. */
  readonly headerRow: number;
}

/** The day on which the sample that ships was exported. */
export const SAMPLE_DAY = "2026-10-30";

const CUSTOMERS = 300;
const TWICE = 4;

/**
 * A rep's portfolio in Hauts-de-France as a CRM exports it: about 300 customers who do not exist, one in seven a
 * prospect, some closed; with amounts and dates as text, errors, lost zeros, blanks, a few customers entered twice,
 * a blank row and a total. Same seed and day, same sheet.
 * `today` is an ISO day; `title` puts an export line and a blank row above the headers.
 */
export function samplePortfolio(
  seed = 1,
  today = SAMPLE_DAY,
  options: { readonly title?: boolean } = {},
): SampleSheet {
  const dice = seededDice(seed);
  const customers = customerRows(serialDay(today), dice);
  const twice = Array.from({ length: TWICE }, (_, i) =>
    enteredTwice(customers[dice.integer(0, CUSTOMERS - 1)] ?? [], i),
  );
  const title = options.title
    ? [padded([`Export clients du ${isoDay(serialDay(today)).split("-").reverse().join("/")}`]), padded([])]
    : [];
  const rows = [...title, headers(), ...customers, ...twice, padded([]), totalRow([...customers, ...twice])];
  return { name: "Portefeuille", rows, formats: formats(), headerRow: title.length + 1 };
}

function customerRows(today: number, dice: Dice): SampleCell[][] {
  return Array.from({ length: CUSTOMERS }, (_, rank) => {
    const customer = sampleCustomer(rank, today, dice);
    return sampleColumns.map(({ header, cell }) => dirtied(header, cell(customer), dice));
  });
}

/** The same customer again: under its own code, or under another one and written in capitals. */
function enteredTwice(row: readonly SampleCell[], i: number): readonly SampleCell[] {
  if (i % 2 === 0) return row;
  const [, name, ...rest] = row;
  return [`C${20_001 + i}`, String(name).trim().toUpperCase(), ...rest];
}

function totalRow(rows: readonly (readonly SampleCell[])[]): readonly SampleCell[] {
  return sampleColumns.map(({ header }, column) => {
    if (column === 0) return "TOTAL";
    if (!header.startsWith("CA ")) return null;
    const cents = rows.reduce((sum, row) => {
      const cell = row[column];
      return sum + (typeof cell === "number" ? Math.round(cell * 100) : 0);
    }, 0);
    return cents / 100;
  });
}

function headers(): readonly string[] {
  return sampleColumns.map(({ header }) => header);
}

function formats(): readonly string[] {
  return sampleColumns.map(({ format }) => format);
}

function padded(cells: readonly SampleCell[]): readonly SampleCell[] {
  return sampleColumns.map((_, i) => cells[i] ?? null);
}
