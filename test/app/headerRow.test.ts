import { rememberHeader } from "../../src/app/recall";
import { restoreSheet } from "../../src/app/restore";
import type { Segmentation } from "../../src/core/segments";
import { SETTING_KEY } from "../../src/excel/memory/workbookSettings";
import { openPortfolio, valuesOf, type Opened } from "../excel/portfolio";
import { pictureOf } from "../support/hostState";
import { press } from "../support/press";

let open: Opened | null = null;
afterEach(() => open?.stop());

/** A model above the list: its header is found first. */
const ROWS = [
  ["Code", "Client", "CA 2025", "Ville"],
  ["C000", "EXEMPLE SA", 1000, "Paris"],
  ["C999", "Modèle SARL", 2000, "Lyon"],
  ["N°", "Nom client", "Total CA", "Localité"],
  ["C001", "Morel", 5200, "Lille"],
  ["C002", "Brunet", 1800, "Nantes"],
];

async function opened(setting?: string): Promise<Opened> {
  open = await openPortfolio(-1, (sheet, context) => {
    sheet.getRange("A1:D6").values = ROWS;
    if (setting !== undefined) context.workbook.settings.add(SETTING_KEY, setting);
  });
  return open;
}

async function segmented(write = true): Promise<Segmentation> {
  const outcome = await press({ write });
  if (outcome.kind !== "done") throw new Error(JSON.stringify(outcome));
  return outcome.segmentation;
}

const rowsOf = ({ customers }: Segmentation) => customers.map(({ customer }) => customer.row);
const columnE = async (at: Opened) => (await valuesOf(at, "Clients", "E1:E6")).map(([cell]) => cell);

test("the row that the rep chose is kept by the workbook, and given back by one press", async () => {
  const first = await opened();
  expect(rowsOf(await segmented(false))).toEqual([2, 3, 4, 5, 6]);
  expect(await rememberHeader("Clients", 4)).toEqual({ ok: true, value: null });
  expect(rowsOf(await segmented(false))).toEqual([5, 6]);

  const setting = first.host.workbook.extras.settings[SETTING_KEY];
  first.stop();
  await opened(String(setting));
  expect(rowsOf(await segmented(false))).toEqual([5, 6]);
  expect(await rememberHeader("Clients", null)).toEqual({ ok: true, value: null });
  expect(rowsOf(await segmented(false))).toEqual([2, 3, 4, 5, 6]);
}, 30_000);

test("after a press, labels move under the chosen header, and *Restaurer* brings back what stood", async () => {
  const at = await opened();
  const before = pictureOf(at.host.workbook);
  await segmented();
  expect(await columnE(at)).toEqual(["Segment", "B", "A", "À compléter", "A", "A"]);
  const pressed = pictureOf(at.host.workbook);
  await rememberHeader("Clients", 4);
  const setting = at.host.workbook.extras.settings[SETTING_KEY];
  await segmented();
  expect(await columnE(at)).toEqual(["", "", "", "Segment", "A", "A"]);
  expect(await restoreSheet("Clients", "press")).toEqual({ ok: true, value: null });
  const taken = pictureOf(at.host.workbook);
  expect({ ...taken, settings: null }).toEqual({ ...pressed, settings: null });
  expect(at.host.workbook.extras.settings[SETTING_KEY]).toBe(setting);

  await segmented();
  await rememberHeader("Clients", null);
  await segmented();
  expect((await columnE(at))[0]).toBe("Segment");
  expect(await restoreSheet("Clients", "all")).toEqual({ ok: true, value: null });
  expect(pictureOf(at.host.workbook)).toEqual(before);
}, 60_000);

test("a blank row is refused with its number, and nothing is kept", async () => {
  const at = await opened();
  expect(await rememberHeader("Clients", 20)).toEqual({
    ok: false,
    refusal: { code: "blankHeaderRow", values: { sheet: "Clients", row: 20 } },
  });
  expect(at.host.workbook.extras.settings[SETTING_KEY]).toBeUndefined();
});

describe("another table of the sheet is segmented afterwards", () => {
  const first = [
    ["Client", "CA 2025", "Ville"],
    ["Morel", 300, "Lille"],
    ["Brunet", 200, "Lille"],
  ];
  const second = [
    ["Nom client", "Total CA", "Localité"],
    ["Roux", 900, "Nantes"],
    ["Caron", 100, "Nantes"],
  ];

  async function both(cells: Readonly<Record<string, string>>): Promise<Opened> {
    open = await openPortfolio(-1, (sheet) => {
      sheet.getRange("A1:C3").values = first;
      sheet.getRange("A8:C10").values = second;
      sheet.getRange("A2").select();
    });
    await segmented();
    await open.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Clients");
      for (const [address, text] of Object.entries(cells)) sheet.getRange(address).values = [[text]];
      sheet.getRange("A9").select();
      await context.sync();
    });
    await segmented();
    return open;
  }

  test("its labels take the place of the former ones, and a note between the tables stays", async () => {
    const at = await both({ F6: "Mes gros clients" });
    const [labels, notes] = [await valuesOf(at, "Clients", "D1:D10"), await valuesOf(at, "Clients", "F6")];
    expect(labels.map(([cell]) => cell)).toEqual(["", "", "", "", "", "", "", "Segment", "A", "B"]);
    expect(notes).toEqual([["Mes gros clients"]]);
  }, 30_000);

  test("where the user's own cells stand in our columns beside it, other columns are taken", async () => {
    const at = await both({ F9: "rappeler lundi" });
    const rows = await valuesOf(at, "Clients", "A1:Z10");
    expect(rows[8]?.[5]).toBe("rappeler lundi");
    expect(rows[0]?.[3]).toBe("Segment"); // the former labels are left as they were
    const segment = rows[7]?.findIndex((cell) => String(cell).startsWith("Segment")) ?? -1;
    expect(segment).toBeGreaterThan(5);
    expect([rows[8]?.[segment], rows[9]?.[segment]]).toEqual(["A", "B"]);
  }, 30_000);
});
