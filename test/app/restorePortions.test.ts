/** *Restaurer* in several messages, as on a large sheet: here the messages are small. */
import { restoreSheet } from "../../src/app/restore";
import { openPortfolio, type Opened } from "../excel/portfolio";
import { pictureOf } from "../support/hostState";
import { press } from "../support/press";

jest.mock("../../src/excel/grid/bytes", () => ({
  ...jest.requireActual<object>("../../src/excel/grid/bytes"),
  BLOCK_BYTES: 60_000,
}));

let open: Opened | null = null;
afterEach(() => open?.stop());

/** What gives the dashboard its coloured tables: orders, dates, places, sectors. */
function moreColumns(sheet: Excel.Worksheet): void {
  const sectors = ["Restaurant", "Garage", "Plomberie"];
  sheet.getRange("E1:H41").values = [
    ["Commandes", "Dernière commande", "Secteur", "Code postal"],
    ...Array.from({ length: 40 }, (_, i) => [
      (i * 7) % 23,
      46_000 - ((i * 13) % 300),
      sectors[i % 3],
      i % 2 === 0 ? "'59000" : "'44000",
    ]),
  ];
}

test.each([
  ["plain", moreColumns],
  [
    "filtered",
    (sheet: Excel.Worksheet) => {
      moreColumns(sheet);
      sheet.autoFilter.apply("A1:H41", 3, { filterOn: "Values", values: ["Lille"] });
    },
  ],
])(
  "%s: the first press comes back with its rules and filters",
  async (_what, prepare) => {
    const it = (open = await openPortfolio(40, prepare));
    expect((await press()).kind).toBe("done");
    const first = pictureOf(it.host.workbook);
    expect(first.sheets["Tableau de bord"]?.rules).not.toEqual([]);
    expect((await press()).kind).toBe("done");
    expect(await restoreSheet("Clients", "press")).toEqual({ ok: true, value: null });
    const end = pictureOf(it.host.workbook);
    for (const sheet of first.order) {
      expect([sheet, end.sheets[sheet]?.rules]).toEqual([sheet, first.sheets[sheet]?.rules]);
      expect(end.sheets[sheet]?.extras).toEqual(first.sheets[sheet]?.extras);
    }
  },
  60_000,
);

test.each([3, 4, 5, 6])(
  "a failure at round trip %i leaves what the press before it left",
  async (sync) => {
    const it = (open = await openPortfolio(40, moreColumns));
    await press();
    await press();
    const before = pictureOf(it.host.workbook);
    it.host.faults.failPart(sync, 0.5, "GeneralException", false);
    const result = await restoreSheet("Clients", "press");
    it.host.faults.clear();
    expect(result.ok).toBe(false);
    const after = pictureOf(it.host.workbook);
    expect(after.order).toEqual(before.order);
    for (const sheet of before.order)
      expect([sheet, after.sheets[sheet]]).toEqual([sheet, before.sheets[sheet]]);
  },
  60_000,
);
