/** *Restaurer* after a second press: our sheets look as the first one left them. */
import { restoreSheet } from "../../src/app/restore";
import { openPortfolio, type Opened } from "../excel/portfolio";
import { pictureOf } from "../support/hostState";
import { press } from "../support/press";

let open: Opened | null = null;
afterEach(() => open?.stop());

/** What makes the dashboard long: orders, dates, places, sectors. */
function moreColumns(sheet: Excel.Worksheet): void {
  const sectors = ["Restaurant", "Garage", "Plomberie", "Boulangerie", "Pharmacie"];
  const codes = ["59000", "44000", "75011", "13006", "69003"];
  sheet.getRange("E1:H151").values = [
    ["Commandes", "Dernière commande", "Secteur", "Code postal"],
    ...Array.from({ length: 150 }, (_, i) => [
      (i * 7) % 23,
      46_000 - ((i * 13) % 300),
      sectors[i % 5],
      `'${codes[(i * 3) % 5]}`,
    ]),
  ];
}

test("a portfolio of 150: every cell of the plan and of the dashboard, down to the last row", async () => {
  open = await openPortfolio(150, moreColumns);
  const { host } = open;
  expect((await press()).kind).toBe("done");
  const first = pictureOf(host.workbook);
  expect((await press()).kind).toBe("done");
  expect(await restoreSheet("Clients", "press")).toEqual({ ok: true, value: null });
  const end = pictureOf(host.workbook);
  for (const sheet of ["Plan d'actions", "Tableau de bord"]) {
    expect(end.sheets[sheet]?.cells).toEqual(first.sheets[sheet]?.cells);
  }
}, 60_000);
