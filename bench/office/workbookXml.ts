/** Workbooks as flat XML, with the formulas that people write, for LibreOffice to calculate. */

export interface FormulaSheet {
  readonly amounts: readonly number[];
  /** The formulas of a row, after its amount; rows count from 1, without header. */
  readonly formulas: (row: number) => readonly string[];
}

/** `=SUMIF(larger amounts)/SUM` and `=COUNTIF(larger amounts)+1` beside each amount, in any order. */
export function sumIfCountIf(amounts: readonly number[]): FormulaSheet {
  const all = `[.$A$1:.$A$${amounts.length}]`;
  return {
    amounts,
    formulas: (row) => [
      `SUMIF(${all};">"&[.A${row}])/SUM(${all})`,
      `COUNTIF(${all};">"&[.A${row}])+1`,
      `IF([.B${row}]<0.8;"A";IF([.B${row}]<0.95;"B";"C"))`,
    ],
  };
}

/** A running sum down amounts that are already sorted, its share of the total, the class. */
export function runningSum(amounts: readonly number[]): FormulaSheet {
  return {
    amounts: amounts.toSorted((a, b) => b - a),
    formulas: (row) => [
      row === 1 ? "[.A1]" : `[.B${row - 1}]+[.A${row}]`,
      `([.B${row}]-[.A${row}])/[.$B$${amounts.length}]`,
      `IF([.C${row}]<0.8;"A";IF([.C${row}]<0.95;"B";"C"))`,
    ],
  };
}

/** The file. Each formula carries a result, so that opening the file calculates nothing. */
export function workbookXml({ amounts, formulas }: FormulaSheet): string {
  const rows = amounts.map((amount, i) => {
    const cells = formulas(i + 1).map(
      (formula) =>
        `<table:table-cell table:formula="of:=${escaped(formula)}" office:value-type="float" office:value="0"/>`,
    );
    return `<table:table-row><table:table-cell office:value-type="float" office:value="${amount}"/>${cells.join("")}</table:table-row>`;
  });
  const names = ["office", "table", "text"].map(
    (name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<office:document ${names.join(" ")} xmlns:of="urn:oasis:names:tc:opendocument:xmlns:of:1.2" office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.spreadsheet"><office:body><office:spreadsheet><table:table table:name="Clients">${rows.join("\n")}</table:table></office:spreadsheet></office:body></office:document>`;
}

function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
