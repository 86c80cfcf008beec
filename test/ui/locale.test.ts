import { fr } from "../../src/i18n/fr";
import { localNumbers } from "../../src/i18n/localNumbers";
import { localeInUnit } from "../../src/ui/locale";

const LOCALE = { language: "fr", words: fr, numbers: localNumbers("fr") } as const;

test("the screens of a sheet of volumes show revenue without a sign", () => {
  const { words, numbers } = localeInUnit(LOCALE, "other");
  expect([words.segments.bars.revenueOf(1200, 0.5), numbers.euros(1200)]).toEqual([
    "1\u202f200 · 50\u202f%",
    "1\u202f200",
  ]);
  expect(words.issues).toBe(fr.issues);
});

test("in euros the words stay as they are", () => {
  expect(localeInUnit(LOCALE, "euro").words.segments).toBe(fr.segments);
});
