/** The same classes by formulas in a spreadsheet, calculated by LibreOffice where it is installed. */
import { abc } from "../src/core/methods/abc/abc";
import type { Reading } from "../src/core/model";
import { DEFAULT_OPTIONS } from "../src/core/options";
import { toCents } from "../src/core/stats/cents";
import { abcAndRfm } from "./abcAndRfm";
import { best } from "./measure";
import { recalculate } from "./office/recalculate";
import { runningSum, sumIfCountIf, workbookXml, type FormulaSheet } from "./office/workbookXml";
import { randomReading } from "./randomReading";
import { verdict, type Cell, type Section } from "./section";

const LEAST_TIMES = 1000;

/** SUMIF and COUNTIF on each of `quadratic` rows; a sorted running sum down `linear` rows. */
export function officeSection(quadratic: number, linear: number): Section {
  return {
    title: "Beside formulas in a spreadsheet",
    note: "LibreOffice, one hard recalculation by the clock, neither start nor opening; ABC by formulas against ABC and RFM here.",
    headings: ["what", "customers", "ms of formulas", "ms here", "times ours", "wanted", ""],
    rows: [
      line("SUMIF and COUNTIF on each row", quadratic, sumIfCountIf, "D", LEAST_TIMES),
      line("running sum, already sorted", linear, runningSum, "D", null),
    ],
  };
}

function line(
  name: string,
  size: number,
  sheetOf: (amounts: readonly number[]) => FormulaSheet,
  lastColumn: string,
  wanted: number | null,
): readonly Cell[] {
  const reading = readingOf(size);
  const sheet = sheetOf(reading.customers.map(({ revenue }) => revenue ?? 0));
  const found = recalculate(workbookXml(sheet), lastColumn, size);
  const ms = best(() => abcAndRfm(reading));
  const target = wanted === null ? "" : `≥ ${wanted}`;
  if (found === null) return [name, size, null, ms, null, target, wanted === null ? "" : verdict(null, {})];
  checkClasses(reading, sheet, found.classes);
  const ratio = found.ms / ms;
  return [
    name,
    size,
    found.ms,
    ms,
    ratio,
    target,
    wanted === null ? "" : verdict(ratio, { atLeast: wanted }),
  ];
}

/** Clients with a known amount only: the formulas know no other. */
function readingOf(size: number): Reading {
  const reading = randomReading(2 * size);
  const customers = reading.customers.filter(({ revenue }) => revenue !== null).slice(0, size);
  return { ...reading, customers };
}

/** Stops the bench when a class differs elsewhere than within a group of equal amounts across a line. */
function checkClasses(reading: Reading, { amounts }: FormulaSheet, classes: readonly string[]): void {
  const { labels, clients } = abc(reading.customers, DEFAULT_OPTIONS.abc.limits);
  const expected = new Map(reading.customers.map(({ revenue }, i) => [revenue ?? 0, labels[i]]));
  const onLines = new Set(clients.straddles.map(({ cents }) => cents));
  amounts.forEach((amount, i) => {
    if (expected.get(amount) === classes[i] || onLines.has(toCents(amount))) return;
    throw new Error(`formulas, row ${i + 1}: ${classes[i]} where this project finds ${expected.get(amount)}`);
  });
}
