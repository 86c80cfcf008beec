import type { OwnColumnKey } from "../../../src/core/output/edits";
import { countFormula, refRange, sumFormula, type LabelRefs } from "../../../src/core/output/sheet/labelRefs";

const KEYS: readonly (readonly [OwnColumnKey, number])[] = [
  ["segment", 3],
  ["forcedSegment", 4],
];
const REFS: LabelRefs = {
  ...{ sheet: "L'été", firstRow: 2, lastRow: 501, columns: new Map(KEYS), revenue: 2, counted: null },
};
const range = (column: string): string => `'L''été'!$${column}$2:$${column}$1501`;

describe("formulas of our sheets read labels", () => {
  test("in rows that may be added under the data too, up to the last of a sheet", () => {
    expect(refRange(REFS, 3)).toBe(range("C"));
    expect(refRange({ ...REFS, lastRow: 1_048_000 }, 3)).toBe("'L''été'!$C$2:$C$1048576");
  });

  test("where nothing is forced, plus what is forced", () => {
    expect(countFormula(REFS, '"A"')).toBe(
      `COUNTIFS(${range("C")},"A",${range("D")},"")+COUNTIFS(${range("D")},"A",${range("C")},"?*")`,
    );
    expect(sumFormula(REFS, 2, "$A9")).toBe(
      `SUMIFS(${range("B")},${range("C")},$A9,${range("D")},"")+` +
        `SUMIFS(${range("B")},${range("D")},$A9,${range("C")},"?*")`,
    );
  });

  test("under further conditions, and one row a customer", () => {
    const condition = [[5, '"Nord"']] as const;
    expect(countFormula({ ...REFS, counted: 6 }, '"A"', condition)).toBe(
      `COUNTIFS(${range("C")},"A",${range("D")},"",${range("E")},"Nord",${range("F")},1)+` +
        `COUNTIFS(${range("D")},"A",${range("C")},"?*",${range("E")},"Nord",${range("F")},1)`,
    );
    expect(sumFormula({ ...REFS, counted: 6 }, 2, '"A"', condition)).not.toContain(range("F"));
  });

  test("without a column of forced segments, the written ones alone", () => {
    const columns = new Map(KEYS.slice(0, 1));
    expect(countFormula({ ...REFS, columns }, '"A"')).toBe(`COUNTIFS(${range("C")},"A")`);
  });
});
