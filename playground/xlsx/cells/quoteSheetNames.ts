// A string, a quoted sheet name, or a bare one that begins with a figure.
const NAME = /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\p{L}\p{N}_.$\]])(\d[\p{L}\p{N}_.]*)!/gu;

/** A formula with `2026_clients!A1` as `'2026_clients'!A1`: LibreOffice leaves the quotes out that Excel and the engine ask for. */
export function quoteSheetNames(formula: string): string {
  return formula.replace(NAME, (token: string, name: string | undefined) =>
    name === undefined ? token : `'${name}'!`,
  );
}
