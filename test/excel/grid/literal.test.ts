import fc from "fast-check";
import { isPlainText, literalText, writtenCell } from "../../../src/excel/grid/literal";

test.each([
  ["=1+1", "'=1+1"],
  ["+33 1 02 03", "'+33 1 02 03"],
  ["-", "'-"],
  ["@SUM(A1)", "'@SUM(A1)"],
  ["\t=1", "'\t=1"],
  ["\r=1", "'\r=1"],
  ["001", "'001"],
  ["1-2", "'1-2"],
  ["3E5", "'3E5"],
  ["3-3-3", "'3-3-3"],
  ["VRAI", "'VRAI"],
  ["true", "'true"],
  ["mars 2025", "'mars 2025"],
  ["déc. 25", "'déc. 25"],
  ["#N/A", "'#N/A"],
  ["46 j / 30 j", "'46 j / 30 j"],
  ["'quoted", "''quoted"],
])("%j is written as text", (text, written) => {
  expect(literalText(text)).toBe(written);
});

test.each([
  "A",
  "B potentiel",
  "À compléter",
  "A · CHR · Nord",
  "P1",
  "Nord (59)",
  "Hôtel du Parc",
  "CA 45 200 €, cumul 62 %",
])("%j stays as it is", (text) => {
  expect(literalText(text)).toBe(text);
});

test("no text ever becomes a formula, a number or too long for a cell", () => {
  const nasty = fc.oneof(
    fc.string(),
    fc.string().map((text) => `=${text}`),
    fc.integer({ min: 1, max: 40_000 }).map((length) => "-".repeat(length)),
  );
  fc.assert(
    fc.property(nasty, (text) => {
      const written = writtenCell(text);
      if (typeof written !== "string") throw new Error("a text stays a text");
      expect(/^[=+\-@\t\r\n ]/.test(written)).toBe(false);
      expect(written.length).toBeLessThanOrEqual(32_768);
      if (isPlainText(text)) expect(Number.isNaN(Number(written))).toBe(true);
    }),
  );
});

test("only a formula of ours is evaluated; null leaves the cell alone", () => {
  expect(writtenCell({ formula: "=SUM(A1:A2)" })).toBe("=SUM(A1:A2)");
  expect(writtenCell(null)).toBeNull();
  expect(writtenCell(12.5)).toBe(12.5);
  expect(writtenCell(true)).toBe(true);
});
