/** A dirty workbook pressed, pressed again and put back: the reading reasoned by hand, and the laws that no file may break. */
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readXlsx } from "hucre/xlsx";
import { openSession, type Session } from "../../playground/cli/openSession";
import { parseCommand } from "../../playground/cli/parseCommand";
import { saveWorkbook } from "../../playground/xlsx/saveWorkbook";
import { report, type Report } from "../../src/app/report";
import { restoreSheet } from "../../src/app/restore";
import { expectReport } from "../acceptance/expectReport";
import { segmentFile } from "../acceptance/segmentFile";
import { faultsOf } from "../playground/xlsx/support/faultsOf";
import { pictureOf, type WorkbookPicture } from "../support/hostState";
import { cellsOf } from "./cellsOf";
import type { CorpusCase } from "./corpusCase";

/** Opens bytes as the command opens a file of that name. */
async function opened(fileName: string, bytes: Uint8Array, args: readonly string[] = []): Promise<Session> {
  const folder = await mkdtemp(join(tmpdir(), "corpus-"));
  try {
    const path = join(folder, fileName);
    await writeFile(path, bytes);
    return await openSession(parseCommand([path, ...args]));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function press(session: Session, sheet?: string): Promise<Report> {
  return report(await session.press(sheet), () => []);
}

const picture = ({ file }: Session): WorkbookPicture => pictureOf(file.workbook);

/** The user's cells, untouched: as another library sees them, or as the case says where none reads the input. */
async function expectUserCells(one: CorpusCase, input: Uint8Array, output: Uint8Array, sheet: string) {
  if (one.cells === null) return;
  if (one.cells !== undefined) {
    const after =
      (await readXlsx(output, { maxRows: 100 })).sheets.find(({ name }) => name === sheet)?.rows ?? [];
    const shown = Object.keys(one.cells).map((address) => {
      const [, letter = "", row = ""] = /^([A-Z])(\d+)$/.exec(address) ?? [];
      return [address, after[Number(row) - 1]?.[letter.charCodeAt(0) - 65]];
    });
    expect(Object.fromEntries(shown)).toEqual(one.cells);
    return;
  }
  const [before, after] = [await cellsOf(input), await cellsOf(output)];
  expect(before.size).toBeGreaterThan(0);
  for (const [name, cells] of before) {
    const kept = after.get(name);
    expect([...cells].map(([at]) => [name, at, kept?.get(at)])).toEqual(
      [...cells].map(([at, held]) => [name, at, held]),
    );
  }
}

/** A second press finds the same, and leaves the sheet as the first one left it. */
function expectSame(first: Report, second: Report): void {
  const classes = ({ customers }: Report) => customers.map(({ row, abc }) => [row, abc]);
  expect(classes(second)).toEqual(classes(first));
  expect(second.columns).toMatchObject(first.columns);
}

/** A press leaves what the user has as it was: cells with their looks, rules, names, what is hidden, sheets. */
function expectUntouched(before: WorkbookPicture, after: WorkbookPicture): void {
  expect({
    ...after,
    sheets: null,
    settings: null,
    order: after.order.slice(0, before.order.length),
  }).toEqual({
    ...before,
    sheets: null,
    settings: null,
  });
  for (const [name, { cells, rules, heights, view }] of Object.entries(before.sheets)) {
    const now = after.sheets[name];
    const filled = Object.keys(cells).filter((at) => !cells[at]?.startsWith(" "));
    expect(filled.map((at) => [name, at, now?.cells[at]])).toEqual(filled.map((at) => [name, at, cells[at]]));
    expect([now?.heights, now?.view]).toEqual([heights, view]);
    expect(now?.rules.filter((rule) => rules.includes(rule))).toEqual(rules);
  }
}

/** *Restaurer*: to what the file was. */
async function expectRestored(session: Session, before: WorkbookPicture, sheet: string): Promise<void> {
  expect(await restoreSheet(sheet, "all")).toEqual({ ok: true, value: null });
  expect(picture(session)).toEqual(before);
}

/** *Restaurer* takes a second press back to what the first one left, our sheets included. */
async function expectTakenBack(session: Session, pressed: WorkbookPicture, first: Report): Promise<void> {
  expectSame(first, await press(session, first.sheet));
  expect(await restoreSheet(first.sheet, "press")).toEqual({ ok: true, value: null });
  expect(picture(session)).toEqual(pressed);
}

/** The same in another session, on the file that the first one saved. */
async function expectRestoredLater(
  one: CorpusCase,
  output: Uint8Array,
  before: WorkbookPicture,
  first: Report,
): Promise<void> {
  const session = await opened("Sortie.xlsx", output, one.args);
  try {
    expectSame(first, await press(session, first.sheet));
    if (one.cells !== null) {
      const [once, twice] = [await cellsOf(output), await cellsOf(saveWorkbook(session.file))];
      expect([...twice.keys()]).toEqual([...once.keys()]);
      expect([...(twice.get(first.sheet) ?? [])]).toEqual([...(once.get(first.sheet) ?? [])]);
    }
    await expectRestored(session, before, first.sheet);
  } finally {
    session.stop();
  }
}

/** One case in six is pressed again, and put back to its first press or in another session; `CORPUS=all`: every one, both. */
const EVERY = process.env.CORPUS === "all" ? 1 : 6;

/** Tests of a family of cases. */
export function tryCases(cases: readonly CorpusCase[]): void {
  test.each(cases.map((one, i) => [one.name, one, i] as const))(
    "%s",
    async (_name, one, i) => {
      const input = await one.bytes();
      if ("refused" in one.expected) {
        const { code, stderr, output } = await segmentFile(one.fileName, input, [
          "--json",
          ...(one.args ?? []),
        ]);
        expect({ code, output }).toEqual({ code: 2, output: null });
        expect(stderr).toMatch(one.expected.refused);
        expect(stderr.trim().split("\n")).toHaveLength(1);
        return;
      }
      const session = await opened(one.fileName, input, one.args);
      try {
        const before = picture(session);
        const first = await press(session);
        expectReport(first, one.expected);
        const output = saveWorkbook(session.file);
        const faults = faultsOf(output);
        const known = faults.length > 0 ? faultsOf(input) : []; // what the writer did wrong stays as it was
        expect(faults.filter((fault) => !known.includes(fault))).toEqual([]);
        await expectUserCells(one, input, output, first.sheet);
        const pressed = picture(session);
        expectUntouched(before, pressed);
        if (i % (2 * EVERY) === 0 || EVERY === 1) await expectTakenBack(session, pressed, first);
        await expectRestored(session, before, first.sheet);
        if (i % (2 * EVERY) === EVERY || EVERY === 1) await expectRestoredLater(one, output, before, first);
      } finally {
        session.stop();
      }
    },
    60_000,
  );
}
