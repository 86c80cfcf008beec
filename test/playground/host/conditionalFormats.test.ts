import { codeOf, openWorkbook, type Opened } from "./open";

let opened: Opened;
beforeEach(async () => {
  opened = openWorkbook();
  await opened.onSheet(async (sheet, context) => {
    sheet.getRange("A1:A3").values = [["A"], ["B"], ["A"]];
    await context.sync();
  });
});

/** The colours the user sees in A1:A3: the engine evaluates the rules. */
function shown(): readonly unknown[] {
  return [1, 2, 3].map((row) => opened.host.workbook.engine.getCellStyle(0, row, 1).style.fill.color ?? null);
}

function colourIf(sheet: Excel.Worksheet, formula: string, color: string): Excel.ConditionalFormat {
  const rule = sheet.getRange("A1:A3").conditionalFormats.add("Custom");
  rule.custom.rule.formula = formula;
  rule.custom.format.fill.color = color;
  return rule;
}

test("a formula colours the cells where it holds; the cells' own colour stays what it was", async () => {
  await opened.onSheet(async (sheet, context) => {
    colourIf(sheet, '=$A1="A"', "#C6EFCE");
    const { fill } = sheet.getRange("A1:A3").format.load("fill/color");
    await context.sync();
    expect(fill.color).toBe("#FFFFFF");
  });
  expect(shown()).toEqual(["#C6EFCE", null, "#C6EFCE"]);
});

test("a newer rule wins; its priority can be changed without mixing the two up", async () => {
  await opened.onSheet(async (sheet, context) => {
    const first = colourIf(sheet, "=TRUE", "#111111");
    const second = colourIf(sheet, "=TRUE", "#222222");
    await context.sync();
    expect(shown()[0]).toBe("#222222");
    first.priority = 0;
    await context.sync();
    first.custom.format.fill.color = "#333333";
    first.load("priority");
    second.load("priority");
    await context.sync();
    expect([first.priority, second.priority, shown()[0]]).toEqual([0, 1, "#333333"]);
  });
});

test("rules are counted, listed and removed; clearing takes cells out of them", async () => {
  await opened.onSheet(async (sheet, context) => {
    colourIf(sheet, "=TRUE", "#111111");
    const other = sheet.getRange("A1:A3").conditionalFormats.add("CellValue");
    other.cellValue.rule = { formula1: '="B"', operator: "EqualTo" };
    other.cellValue.format.font.color = "#FF0000";
    const rules = sheet.getRange().conditionalFormats.load("items/type,items/priority");
    await context.sync();
    expect(rules.items.map(({ type, priority }) => [type, priority])).toEqual([
      ["CellValue", 0],
      ["Custom", 1],
    ]);
    other.delete();
    sheet.getRange("A2").conditionalFormats.clearAll();
    const areas = sheet.getRange().conditionalFormats.getItemAt(0).getRanges().load("address");
    const count = sheet.getRange().conditionalFormats.getCount();
    await context.sync();
    expect([count.value, areas.address]).toEqual([1, "Feuil1!A1,Feuil1!A3"]);
  });
});

test.each([
  [
    "text",
    (formats: Excel.ConditionalFormatCollection) => {
      const rule = formats.add("ContainsText");
      rule.textComparison.rule = { operator: "Contains", text: "B" };
      rule.textComparison.format.fill.color = "#ABCDEF";
    },
    [null, "#ABCDEF", null],
  ],
  [
    "duplicates",
    (formats: Excel.ConditionalFormatCollection) => {
      const rule = formats.add("PresetCriteria");
      rule.preset.rule = { criterion: "DuplicateValues" };
      rule.preset.format.fill.color = "#ABCDEF";
    },
    ["#ABCDEF", null, "#ABCDEF"],
  ],
])("a rule on %s", async (_name, add, colors) => {
  await opened.onSheet(async (sheet, context) => {
    add(sheet.getRange("A1:A3").conditionalFormats);
    await context.sync();
  });
  expect(shown()).toEqual(colors);
});

test("a data bar and a colour scale keep what they were given", async () => {
  await opened.onSheet(async (sheet, context) => {
    const bar = sheet.getRange("B1:B3").conditionalFormats.add("DataBar");
    bar.dataBar.positiveFormat.fillColor = "#638EC6";
    bar.dataBar.lowerBoundRule = { type: "Number", formula: "0" };
    const scale = sheet.getRange("C1:C3").conditionalFormats.add("ColorScale");
    scale.colorScale.criteria = {
      minimum: { type: "LowestValue", color: "#FF0000" },
      maximum: { type: "HighestValue", color: "#00FF00" },
    };
    bar.dataBar.load("lowerBoundRule");
    scale.colorScale.load("criteria,threeColorScale");
    await context.sync();
    expect(bar.dataBar.lowerBoundRule).toEqual({ type: "Number", formula: "0" });
    expect(scale.colorScale.threeColorScale).toBe(false);
    expect(scale.colorScale.criteria.maximum.color).toBe("#00FF00");
  });
});

test("asking a rule for what it is not is refused", async () => {
  const asking = opened.onSheet(async (sheet, context) => {
    colourIf(sheet, "=TRUE", "#111111").dataBar.load("barDirection");
    await context.sync();
  });
  expect(await codeOf(asking)).toBe("ConditionalFormatTypeMismatch");
});
