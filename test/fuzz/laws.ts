/** What holds of every press, whatever the sheet: each law throws with what it saw. */
import assert from "node:assert/strict";
import type { Report } from "../../src/app/report";
import { segmentFile } from "../acceptance/segmentFile";
import { cellsOf } from "../corpus/cellsOf";
import { MARK, type Book } from "./arbitraryBook";
import { writeBook } from "./writeBook";

/** How the file is pressed, and what is compared with the first press. */
export interface Press {
  readonly zones: readonly [string, string];
  readonly languages: readonly ["fr" | "en", "fr" | "en"];
  /** The same file elsewhere, or the first press' own output. */
  readonly again: "elsewhere" | "output";
}

const TODAY = "2026-06-01";

async function press(bytes: Uint8Array, zone: string, language: string) {
  process.env.TZ = zone;
  const args = ["--json", "--today", TODAY, "--lang", language, "--sheet", "Clients"];
  return segmentFile("Clients.xlsx", bytes, args);
}

/** Presses twice and holds the laws. */
export async function holdLaws(book: Book, { zones, languages, again }: Press): Promise<void> {
  const input = writeBook(book);
  const first = await press(input, zones[0], languages[0]);
  if (first.code === 2) {
    assertSentence(first.stderr);
    assert.equal(first.output, null, "a refusal wrote a file");
    const other = await press(input, zones[1], languages[1]);
    assert.equal(other.code, 2, "refused here, done elsewhere");
    return;
  }
  assert.ok(first.output, "nothing was written");
  const report = JSON.parse(first.stdout) as Report; // -- the contract of the command line
  assertRows(report);
  assertClasses(report);
  await assertCells(input, first.output);
  const second = await press(again === "output" ? first.output : input, zones[1], languages[1]);
  assert.equal(second.code, 0, second.stderr);
  const other = JSON.parse(second.stdout) as Report; // -- idem
  assert.deepEqual(classesOf(other), classesOf(report), "classes differ");
  assert.equal(other.grain, report.grain);
  if (again !== "output" || languages[0] !== languages[1] || !second.output) return;
  const [before, after] = [
    await cellsOf(first.output, ["Clients"]),
    await cellsOf(second.output, ["Clients"]),
  ];
  assert.deepEqual(after, before, "the second press changed the sheet");
}

function assertSentence(text: string): void {
  assert.match(text, /^\S.*[.!?»]$/s, "a refusal is a sentence");
  assert.doesNotMatch(text, /undefined|NaN|\[object|\{\{|\n\s+at /, "a refusal in words");
}

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

function assertRows({ rowsRead, rowsUsed, setAside, customers, headerRow }: Report): void {
  assert.equal(rowsRead, rowsUsed + sum(Object.values(setAside)), "rows lost");
  const rows = customers.flatMap((customer) => customer.rows);
  assert.equal(new Set(rows).size, rows.length, "a row of two customers");
  assert.equal(rows.length, rowsUsed, "rows used are rows of customers");
  for (const row of rows) assert.ok(row > headerRow && row <= headerRow + rowsRead, "a row outside the list");
}

const CLASSES = ["A", "B", "C", "potentialA", "potentialB", "potentialC", "toComplete"];

function assertClasses({ customers, segments, today }: Report): void {
  const open = customers.filter(({ population }) => population !== "closed");
  for (const { abc, row } of open)
    assert.ok(abc !== null && CLASSES.includes(abc), `row ${row} has no class`);
  for (const one of customers) if (one.population === "closed") assert.equal(one.abc, null);
  assert.equal(sum(segments.map((segment) => segment.customers)), open.length, "segments do not add up");
  for (const { customerShare, revenueShare } of segments) {
    for (const share of [customerShare, revenueShare])
      assert.ok(share === null || (share >= 0 && share <= 1 + 1e-9), `a share of ${share}`);
  }
  for (const { nextContact } of customers)
    assert.ok(nextContact === null || nextContact >= today, "a past contact");
}

const classesOf = ({ customers }: Report) =>
  customers.map(({ row, abc, rfm, zone }) => [row, abc, rfm?.score ?? null, zone]);

/** The user's cells are as they were, and no text of theirs became a formula. */
async function assertCells(input: Uint8Array, output: Uint8Array): Promise<void> {
  const before = (await cellsOf(input, ["Clients"])).get("Clients") ?? new Map<string, string>();
  const all = await cellsOf(output);
  const after = all.get("Clients");
  for (const [at, held] of before) assert.equal(after?.get(at), held, `cell ${at} changed`);
  for (const [sheet, cells] of all) {
    for (const [at, held] of cells) {
      const [, formula] = JSON.parse(held) as [unknown, string | null]; // -- written by cellsOf
      const code = (formula ?? "").replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'/g, "");
      assert.ok(!code.includes(MARK), `user text evaluated in ${sheet} ${at}: ${formula}`);
    }
  }
}
