/** Small awkward workbooks. */
type Prepare = (sheet: Excel.Worksheet, context: Excel.RequestContext) => void;

function common(sheet: Excel.Worksheet, context: Excel.RequestContext): void {
  sheet.getRange("C14").formulas = [["=SUM(C2:C13)"]];
  sheet.getRange("B14").values = [["Total"]];
  sheet.getRange("C2:C13").numberFormat = [["# ##0"]].flatMap((row) => Array.from({ length: 12 }, () => row));
  sheet.getRange("A1:D1").format.fill.color = "#FFC000";
  sheet.getRange("B3").format.font.bold = true;
  sheet.getRange("B:B").format.columnWidth = 150;
  // What stands where our columns go: looks, a width, a rule, without a value.
  sheet.getRange("F1").format.fill.color = "#00B050";
  sheet.getRange("G2:G13").numberFormat = Array.from({ length: 12 }, () => ["0.00"]);
  sheet.getRange("H1").format.columnWidth = 99;
  const rule = sheet.getRange("A2:Z13").conditionalFormats.add("Custom");
  rule.custom.rule.formula = "=$C2>50000";
  rule.custom.format.font.bold = true;
  sheet.getRange("D2:D13").dataValidation.rule = { list: { inCellDropDown: true, source: "Lille,Nantes" } };
  context.workbook.names.add("Portefeuille", sheet.getRange("A1:D13"));
  sheet.getRange("5:5").rowHidden = true;
  const notes = context.workbook.worksheets.add("Notes");
  notes.getRange("A1").formulas = [["=SUM(Clients!C2:C13)"]];
}

/** The workbooks that faults are tried on. */
export const WORKBOOKS: Readonly<Record<string, Prepare>> = {
  plain: common,
  table: (sheet, context) => {
    const table = sheet.tables.add("A1:D13", true);
    table.name = "Suivi";
    common(sheet, context);
  },
  filtered: (sheet, context) => {
    common(sheet, context);
    sheet.getRange("5:5").rowHidden = false;
    sheet.autoFilter.apply("A1:D13", 3, { filterOn: "Values", values: ["Lille"] });
  },
};
