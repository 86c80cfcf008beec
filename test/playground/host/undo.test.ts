import fc from "fast-check";
import { openWorkbook, type Opened } from "./open";

let opened: Opened;
beforeEach(() => {
  opened = openWorkbook();
});

/** Everything of the workbook that a user could notice, as one text. */
function picture(): string {
  const { engine, extras } = opened.host.workbook;
  const sheets = engine.getWorksheetsProperties().map((properties, sheet) => {
    const cells: unknown[] = [];
    for (let row = 1; row <= 8; row += 1) {
      for (let column = 1; column <= 6; column += 1) {
        cells.push([
          engine.getCellContent(sheet, row, column),
          engine.getCellStyle(sheet, row, column).style,
        ]);
      }
      cells.push(engine.getRowHeight(sheet, row));
    }
    return [properties.name, properties.state, cells, engine.getConditionalFormattingList(sheet)];
  });
  return JSON.stringify([sheets, extras, engine.getDefinedNameList()]);
}

type Change = (sheet: Excel.Worksheet, workbook: Excel.Workbook, salt: number) => void;

const CHANGES: readonly Change[] = [
  (sheet, _workbook, salt) => void (sheet.getRange("A1:C4").values = salt as unknown as number[][]),
  (sheet, _workbook, salt) => void (sheet.getRange("B2").formulas = [[`=A1*${salt}`]]),
  (sheet) => void (sheet.getRange("A1:A4").numberFormat = "@" as unknown as string[][]),
  (sheet) => void (sheet.getRange("A1:D1").format.fill.color = "#123456"),
  (sheet) => void (sheet.getRange("A1:B2").format.borders.getItem("EdgeBottom").style = "Continuous"),
  (sheet) => void (sheet.getRange("A:A").format.columnWidth = 120),
  (sheet) => sheet.getRange("A1:B2").clear(),
  (sheet) => void (sheet.getRange("2:3").rowHidden = true),
  (sheet) => void sheet.getRange("2:2").insert("Down"),
  (sheet) => sheet.getRange("7:7").delete("Up"),
  (sheet) => sheet.freezePanes.freezeRows(1),
  (sheet, workbook, salt) => void workbook.settings.add("k", salt),
  (sheet, workbook, salt) => void workbook.worksheets.add(`S${salt}${Math.random()}`.slice(0, 20)),
  (sheet, _workbook, salt) => {
    // The engine forgets where a rule began or ended when that row is deleted: these stay clear of row 7.
    const rule = sheet.getRange("A1:A40").conditionalFormats.add("Custom");
    rule.custom.rule.formula = `=$A1=${salt}`;
    rule.custom.format.fill.color = "#00FF00";
  },
  (sheet) => sheet.getRange().conditionalFormats.clearAll(),
  (sheet) => sheet.getRange("A1:C4").sort.apply([{ key: 0, ascending: false }]),
  (sheet) => sheet.getRange("E1:F2").merge(),
  (sheet) => void (sheet.pageLayout.orientation = "Landscape"),
];

test("one press takes back a whole sync, another brings it again", async () => {
  const before = picture();
  await opened.onSheet(async (sheet, context) => {
    sheet.getRange("A1:B3").values = [
      ["a", "b"],
      [1, 2],
      [3, 4],
    ];
    sheet.tables.add("A1:B3", true).columns.getItemAt(1).filter.applyCustomFilter(">2");
    sheet.getRange("A1:B1").format.font.bold = true;
    context.workbook.settings.add("k", 1);
    context.workbook.worksheets.add("Plan");
    await context.sync();
  });
  const after = picture();
  expect(opened.host.undo()).toBe(true);
  expect(picture()).toBe(before);
  expect(opened.host.undo()).toBe(false);
  expect(opened.host.redo()).toBe(true);
  expect(picture()).toBe(after);
});

test("whatever syncs were made, as many presses lead back through each of them", async () => {
  const step = fc.tuple(
    fc.array(fc.nat(CHANGES.length - 1), { minLength: 1, maxLength: 3 }),
    fc.integer({ min: 1, max: 9 }),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 5 }), async (steps) => {
      opened = openWorkbook();
      const pictures = [picture()];
      for (const [changes, salt] of steps) {
        await opened.onSheet(async (sheet, context) => {
          for (const index of changes) CHANGES[index]?.(sheet, context.workbook, salt);
          await context.sync();
        });
        if (picture() !== pictures.at(-1)) pictures.push(picture());
      }
      while (pictures.length > 1) {
        expect(picture()).toBe(pictures.pop());
        let moved = true;
        while (moved && picture() !== pictures.at(-1)) moved = opened.host.undo();
      }
      expect(picture()).toBe(pictures[0]);
    }),
    { numRuns: 25 },
  );
}, 60_000);

test("reading is no step, and does not forget what may be redone", async () => {
  await opened.onSheet(async (sheet, context) => {
    sheet.getRange("A1").values = [["=0.1+0.2"]];
    await context.sync();
  });
  opened.host.undo();
  await opened.onSheet(async (sheet, context) => {
    sheet.getRange("A1:B2").load("values,formulas,text");
    sheet.getUsedRangeOrNullObject().load("address");
    await context.sync();
  });
  expect(opened.host.undo()).toBe(false);
  expect(opened.host.redo()).toBe(true);
});

test("the grid's own undo takes back a whole sync, and its own edits one by one", async () => {
  const { engine } = opened.host.workbook;
  await opened.onSheet(async (sheet, context) => {
    sheet.getRange("A1:A3").values = [[1], [2], [3]];
    await context.sync();
  });
  engine.setUserInput(0, 5, 1, "grille");
  engine.undo();
  expect([engine.getCellContent(0, 5, 1), engine.getCellContent(0, 3, 1)]).toEqual(["", "3"]);
  engine.undo();
  expect([engine.getCellContent(0, 1, 1), engine.canUndo(), engine.canRedo()]).toEqual(["", false, true]);
});

test("a sync that fails half-way is still one step", async () => {
  const before = picture();
  await opened
    .onSheet(async (sheet, context) => {
      sheet.getRange("A1:A3").values = [[1], [2], [3]];
      sheet.tables.getItem("Absente").delete();
      await context.sync();
    })
    .catch(() => undefined);
  expect(picture()).not.toBe(before);
  opened.host.undo();
  expect(picture()).toBe(before);
});

test("in a French page, formulas and rules survive going back and forth", async () => {
  const { engine } = opened.host.workbook;
  engine.setLanguage("fr");
  engine.setLocale("fr");
  await opened.onSheet(async (sheet, context) => {
    sheet.getRange("A1").format.fill.color = "#00FF00";
    sheet.getRange("A1:A3").values = [[1.5], ["=SUM(A1,2)"], [true]];
    const rule = sheet.getRange("A1:A3").conditionalFormats.add("Custom");
    rule.custom.rule.formula = "=IF(A1>1.4,TRUE,FALSE)";
    rule.custom.format.fill.color = "#FF0000";
    await context.sync();
  });
  engine.setUserInput(0, 5, 1, "=SOMME(1,5;2)");
  const shown = (): unknown => [
    [1, 2, 3, 5].map((row) => [engine.getCellContent(0, row, 1), engine.getFormattedCellValue(0, row, 1)]),
    engine.getCellStyle(0, 2, 1).style.fill.color,
    engine.getConditionalFormattingList(0),
  ];
  const before = shown();
  expect(before).toMatchObject([
    [
      ["1,5", "1,5"],
      ["=SOMME(A1;2)", "3,5"],
      ["VRAI", "VRAI"],
      ["=SOMME(1,5;2)", "3,5"],
    ],
    "#FF0000",
    [{ cf_rule: { formula: "=SI(A1>1,4;VRAI;FAUX)" } }],
  ]);
  opened.host.undo();
  opened.host.undo();
  expect(engine.getCellContent(0, 2, 1)).toBe("");
  opened.host.redo();
  opened.host.redo();
  expect(shown()).toEqual(before);
});
