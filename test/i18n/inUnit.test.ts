import { sheet as en } from "../../src/i18n/en/sheet";
import { fr } from "../../src/i18n/fr";
import { sheet } from "../../src/i18n/fr/sheet";
import { inUnit } from "../../src/i18n/inUnit";
import { localNumbers } from "../../src/i18n/localNumbers";

test("in euros nothing changes", () => {
  expect(inUnit(fr, "euro")).toBe(fr);
});

test.each([
  ["fr", ["1\u202f200", "1,2\u202fM", "62\u202f%"]],
  ["en", ["1,200", "1.2M", "62%"]],
] as const)("numbers of volumes in %s bear no sign", (language, texts) => {
  const { euros, shortEuros, percent } = inUnit(localNumbers(language), "other");
  expect([euros(1200), shortEuros(1_234_567), percent(0.62)]).toEqual(texts);
});

test("neither do their number formats, their titles and their sentences", () => {
  expect(inUnit(sheet.formats, "other")).toMatchObject({
    euros: '#,##0;-#,##0;"–"',
    thousands: '#,##0, "k"',
    euroSigns: ["", ""],
  });
  expect(inUnit(en.formats, "other").euros).toBe('#,##0;-#,##0;"–"');
  expect(inUnit(fr.criteria.rfm.criterion.monetary, "other")).toBe("Montant");
  expect(inUnit(fr.reasons, "other")["abc.noRevenue"]({ revenue: -1200 })).toBe(
    "CA -1\u202f200\u202f: sans CA → C",
  );
});
