import { applyCorrections } from "../../src/app/correct";
import type { CorrectionKind } from "../../src/core/model";
import { openPortfolio, sheetState, type Opened } from "../excel/portfolio";

let open: Opened | null = null;
afterEach(() => open?.stop());

const CLOCK = 46_112;
const ROWS = [
  ["Client", "CA 2025", "Code postal", "Dernière commande", "Note"],
  ["  Morel ", "'1 200,50 €", 1000, "'31/12/2025", "=1+1"],
  ["Lenoir\u00a0 Fils", "'12 000", "29200", "'03/04/2025", "'1 500"],
  ["Brunet", 7000, "'59000", 45_900, "  x "],
  ["'=cmd  x", '="9 000"', 6000, "'15/01/2026", ""],
  ["Dupont", "'-", "'75001", "'2025-02-03", ""],
] as const;
const KINDS = ["amountsToNumbers", "datesToDates", "postalCodes", "trimNames"] as const;

async function opened(prepare: (sheet: Excel.Worksheet) => void = () => undefined): Promise<Opened> {
  open = await openPortfolio(-1, (sheet) => {
    sheet.getRange("B2:B6").numberFormat = [["@"], ["General"], ["General"], ["General"], ["General"]];
    sheet.getRange("A1:E6").formulas = ROWS.map((row) => [...row]);
    sheet.getRange("D2:D6").numberFormat = Array.from({ length: 5 }, () => ["dd/mm/yyyy"]);
    prepare(sheet);
  });
  return open;
}

type Cell = readonly [address: string, formula: unknown, format: unknown];

async function cellsOf(it: Opened): Promise<readonly Cell[]> {
  const { formulas, numberFormat } = await sheetState(it, "Clients");
  return formulas.flatMap((row, i) =>
    row.map((cell, j): Cell => [`${"ABCDE"[j]}${i + 1}`, cell, numberFormat[i]?.[j]]),
  );
}

/** The cells that differ after a correction, as they are then. */
async function changedBy(kind: CorrectionKind): Promise<readonly Cell[]> {
  const it = await opened();
  const before = await cellsOf(it);
  it.host.resetCounts();
  const done = await applyCorrections("Clients", kind, CLOCK);
  const after = await cellsOf(it);
  const changed = after.filter(([, cell, format], i) => cell !== before[i]?.[1] || format !== before[i]?.[2]);
  expect(done).toEqual({ ok: true, value: { cells: changed.length } });
  expect(it.host.undo()).toBe(true);
  expect(await cellsOf(it)).toEqual(before);
  return changed;
}

test("text amounts become numbers, even in cells of text format; a formula keeps its cell", async () => {
  expect(await changedBy("amountsToNumbers")).toEqual([
    ["B2", 1200.5, "#,##0.00"],
    ["B3", 12_000, "#,##0.00"],
  ]);
}, 30_000);

test("text dates become days with a date format", async () => {
  expect(await changedBy("datesToDates")).toEqual([
    ["D2", 46_022, "dd/mm/yyyy"],
    ["D3", 45_750, "dd/mm/yyyy"],
    ["D5", 46_037, "dd/mm/yyyy"],
    ["D6", 45_691, "dd/mm/yyyy"],
  ]);
}, 30_000);

test("postal codes become five characters of text", async () => {
  expect(await changedBy("postalCodes")).toEqual([
    ["C2", "01000", "@"],
    ["C3", "29200", "@"],
    ["C5", "06000", "@"],
  ]);
}, 30_000);

test("names lose their stray spaces; one that looks like a formula stays text", async () => {
  expect(await changedBy("trimNames")).toEqual([
    ["A2", "Morel", "General"],
    ["A3", "Lenoir Fils", "General"],
    ["A5", "=cmd x", "General"],
  ]);
}, 30_000);

test.each(KINDS)(
  "%s asked twice changes nothing more",
  async (kind) => {
    const it = await opened();
    await applyCorrections("Clients", kind, CLOCK);
    const once = await cellsOf(it);
    expect(await applyCorrections("Clients", kind, CLOCK)).toEqual({ ok: true, value: { cells: 0 } });
    expect(await cellsOf(it)).toEqual(once);
  },
  30_000,
);

test("a protected sheet refuses, nothing written", async () => {
  const it = await opened((sheet) => sheet.protection.protect());
  const before = it.host.workbook.engine.toBytes();
  expect(await applyCorrections("Clients", "trimNames", CLOCK)).toMatchObject({
    ok: false,
    refusal: { code: "protectedSheet" },
  });
  expect(it.host.workbook.engine.toBytes()).toEqual(before);
}, 30_000);

test("a co-author's edit meanwhile: refused, every other cell as it was", async () => {
  const it = await opened();
  const before = await cellsOf(it);
  // Two reads, the question about formulas, the write.
  it.host.faults.coAuthor(4, ({ engine }) => engine.setUserInput(0, 4, 1, "Brunet et fils"));
  expect(await applyCorrections("Clients", "trimNames", CLOCK)).toMatchObject({
    ok: false,
    refusal: { code: "sheetChanged" },
  });
  const after = await cellsOf(it);
  expect(after.filter(([at]) => at !== "A4")).toEqual(before.filter(([at]) => at !== "A4"));
  expect(after.find(([at]) => at === "A4")?.[1]).toBe("Brunet et fils");
}, 30_000);
