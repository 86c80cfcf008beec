import { recallMemory } from "../../src/excel/memory/recall";
import { openPortfolio, ruleCount, sheetState, valuesOf, type Opened } from "../excel/portfolio";
import { press } from "../support/press";

let open: Opened | null = null;
afterEach(() => open?.stop());

const RULES = "items/id,items/customOrNullObject/rule/formula";

/** What Excel's « Déplacer ou copier… » leaves: cells and colour rules under another name. */
async function copied(it: Opened, name: string): Promise<void> {
  await it.Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const source = worksheets.getItem("Clients");
    const used = source.getUsedRange(true);
    used.load("formulas,numberFormat,address");
    const formats = source.getRange().conditionalFormats;
    formats.load(RULES);
    await context.sync();
    const areas = formats.items.map((one) => {
      const range = one.getRange();
      range.load("address");
      return range;
    });
    await context.sync();
    const sheet = worksheets.add(name);
    const local = (address: string): string => address.split("!").at(-1) ?? "";
    const range = sheet.getRange(local(used.address));
    range.numberFormat = used.numberFormat;
    range.formulas = used.formulas;
    formats.items.forEach((one, i) => {
      const { custom } = sheet.getRange(local(areas[i]?.address ?? "")).conditionalFormats.add("Custom");
      custom.rule.formula = one.customOrNullObject.rule.formula;
      custom.format.fill.color = "#FFFFFF";
    });
    await context.sync();
  });
}

test.each(["Clients (2)", "Essai de mai"])(
  "a press on a copy of a sheet refills its columns (%s)",
  async (name) => {
    const it = (open = await openPortfolio(6));
    await press();
    await it.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Clients").getRange("F3").values = [["C"]];
      await context.sync();
    });
    await press();
    await copied(it, name);
    const first = await sheetState(it, "Clients");
    const rules = await ruleCount(it, "Clients");
    await it.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(name);
      sheet.getRange("F4").values = [["C"]];
      sheet.getRange("M2").values = [["Rappeler"]];
      await context.sync();
    });
    const outcome = await press({ sheet: name });
    if (outcome.kind !== "done") throw new Error(outcome.kind);
    expect(outcome.segmentation.customers.map(({ abc }) => abc).slice(1, 3)).toEqual(["C", "C"]);
    const [headers = [], row = []] = await valuesOf(it, name, "A1:P2");
    const [before = []] = await valuesOf(it, "Clients", "A1:P1");
    expect(headers).toEqual(before);
    expect(row[12]).toBe("Rappeler");
    expect(await ruleCount(it, name)).toBe(rules);
    expect(await sheetState(it, "Clients")).toEqual(first);
    const recalled = await recallMemory();
    if (!recalled.ok) throw new Error("no memory");
    expect(recalled.value.memory.sheets.map((sheet) => [sheet.name, sheet.columns.length])).toEqual([
      ["Clients", 10],
      [name, 10],
    ]);
    // The first sheet is still known as it was.
    const again = await press();
    expect(
      again.kind === "done" &&
        again.segmentation.reading.issues.filter(({ code }) => code.startsWith("typed")),
    ).toEqual([]);
    expect((await valuesOf(it, "Clients", "A1:P1"))[0]).toEqual(before);
  },
  60_000,
);

test("a sheet of other customers is no copy: it gets columns of its own", async () => {
  const it = (open = await openPortfolio(6));
  await press();
  await it.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Clients (2)");
    sheet.getRange("A1:E3").values = [
      ["Code", "Client", "CA 2025", "Ville", "Segment"],
      ["Z1", "Autre", 100, "Lille", "Grands comptes"],
      ["Z2", "Encore", 50, "Lille", "Revendeurs"],
    ];
    await context.sync();
  });
  const outcome = await press({ sheet: "Clients (2)" });
  expect(outcome.kind).toBe("done");
  const rows = await valuesOf(it, "Clients (2)", "E1:F2");
  expect(rows).toEqual([
    ["Segment", "Segment (2)"],
    ["Grands comptes", "A"],
  ]);
}, 60_000);
