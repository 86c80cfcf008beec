import { openWorkbook, type Opened } from "./open";

let opened: Opened;
beforeEach(() => {
  opened = openWorkbook();
});
afterEach(() => opened.stop());

test("smoke", async () => {
  await opened.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.load("name");
    const range = sheet.getRange("A1:B3");
    range.values = [
      ["a", 1],
      ["b", 0.1 + 0.2],
      ["c", "=B1+B2"],
    ];
    range.load("values,address,formulas,text");
    await context.sync();
    expect(sheet.name).toBe("Feuil1");
    expect(range.values).toEqual([
      ["a", 1],
      ["b", 0.1 + 0.2],
      ["c", 1 + (0.1 + 0.2)],
    ]);
    expect(range.formulas[2]).toEqual(["c", "=B1+B2"]);
    expect(range.address).toBe("Feuil1!A1:B3");
  });
  expect(opened.host.counts.syncs).toBe(1);
});
