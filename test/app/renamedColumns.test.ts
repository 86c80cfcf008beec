import { openPortfolio, valuesOf, type Opened } from "../excel/portfolio";
import { press } from "../support/press";

let open: Opened | null = null;
afterEach(() => open?.stop());

test.each([
  ["Segment", "E1", ["Ma classe"]],
  ["Segment forcé", "F1", ["Mon choix"]],
  ["both", "E1:F1", ["Ma classe", "Mon choix"]],
  ["all that tell", "E1:I1", ["Ma classe", "Mon choix", "Zone", "Croisement", "Rang"]],
])(
  "headers changed by the user stay, and their columns are ours still: %s",
  async (_, address, names) => {
    const it = (open = await openPortfolio(6));
    await press();
    await it.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Clients");
      sheet.getRange("F3").values = [["C"]];
      sheet.getRange(address).values = [names];
      await context.sync();
    });
    const [before = []] = await valuesOf(it, "Clients", "A1:Z1");
    const outcome = await press();
    if (outcome.kind !== "done") throw new Error(outcome.kind);
    const { customers, reading } = outcome.segmentation;
    expect(customers[1]?.abc).toBe("C");
    expect(reading.issues).toEqual([]);
    const [headers = [], , row = []] = await valuesOf(it, "Clients", "A1:Z3");
    expect(headers).toEqual(before);
    expect(row.slice(4, 6)).toEqual(["C", "C"]);
  },
  60_000,
);

test("a column under a header of the user's whose words are theirs is left alone", async () => {
  const it = (open = await openPortfolio(6));
  await press();
  await it.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Clients");
    sheet.getRange("E1:E7").values = ["Type", ...Array.from({ length: 6 }, () => "Détaillant")].map((one) => [
      one,
    ]);
    await context.sync();
  });
  await press();
  const rows = await valuesOf(it, "Clients", "E1:E7");
  expect(rows.flat()).toEqual(["Type", ...Array.from({ length: 6 }, () => "Détaillant")]);
}, 60_000);
