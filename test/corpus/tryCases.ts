/** A dirty workbook through the real command: the reading reasoned by hand, and the laws that no file may break. */
import { readXlsx } from "hucre/xlsx";
import { expectReport, type Report } from "../acceptance/expectReport";
import { segmentFile } from "../acceptance/segmentFile";
import { faultsOf } from "../playground/xlsx/support/faultsOf";
import { cellsOf } from "./cellsOf";
import type { CorpusCase } from "./corpusCase";

type Press = Report & { readonly output: string };

async function press(fileName: string, bytes: Uint8Array, args: readonly string[]) {
  const { stdout, output, ...told } = await segmentFile(fileName, bytes, ["--json", ...args]);
  expect(told).toMatchObject({ code: 0, stderr: "" });
  if (output === null) throw new Error("nothing was written");
  // -- the contract of the command line
  return { report: JSON.parse(stdout) as Press, output };
}

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

/** A second press on its own output finds the same, and leaves the sheet as the first one left it. */
async function expectSecondPress(one: CorpusCase, first: Awaited<ReturnType<typeof press>>) {
  const sheet = first.report.sheet;
  const again = await press("Sortie.xlsx", first.output, [...(one.args ?? []), "--sheet", sheet]);
  const classes = ({ report }: typeof first) => report.customers.map(({ row, abc }) => [row, abc]);
  expect(classes(again)).toEqual(classes(first));
  const columns = ({ report }: typeof first) => report.columns;
  expect(columns(again)).toMatchObject(columns(first));
  if (one.cells === null) return;
  const [before, after] = [await cellsOf(first.output), await cellsOf(again.output)];
  expect([...after.keys()]).toEqual([...before.keys()]);
  expect([...(after.get(sheet) ?? [])]).toEqual([...(before.get(sheet) ?? [])]);
}

/** A second press on one case in six keeps the check short; `CORPUS=all` presses every output again. */
const PRESS_AGAIN = process.env.CORPUS === "all" ? 1 : 6;

/** Tests of a family of cases. */
export function tryCases(cases: readonly CorpusCase[]): void {
  test.each(cases.map((one, i) => [one.name, one, i % PRESS_AGAIN === 0] as const))(
    "%s",
    async (_name, one, again) => {
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
      const first = await press(one.fileName, input, one.args ?? []);
      expectReport(first.report, one.expected);
      const faults = faultsOf(first.output);
      const known = faults.length > 0 ? faultsOf(input) : []; // what the writer did wrong stays as it was
      expect(faults.filter((fault) => !known.includes(fault))).toEqual([]);
      await expectUserCells(one, input, first.output, first.report.sheet);
      if (again) await expectSecondPress(one, first);
    },
    60_000,
  );
}
