import { GRAIN_REASONS, ISSUE_CODES } from "../../src/core/reading/issueCodes";
import * as en from "../../src/i18n/en/issues";
import * as fr from "../../src/i18n/fr/issues";

const VALUES = {
  field: "revenue",
  header: "CA HT",
  column: "D",
  others: "CA 2024, CA 2025",
  columns: "C, D",
  other: "État",
  words: "Bleu",
  groups: 2,
  doubled: 1200,
  example: "Morel",
  sheet: "Janvier",
  sheets: "Février, Mars",
  rows: "2, 3",
  today: 46174,
  days: 200,
  first: 46000,
  clients: 12,
  repeated: 4,
  orders: 9,
  ambiguous: "1.234",
  french: 1234,
  otherwise: 1.234,
};
const HOLES = /undefined|NaN|\[object|\?\)/;

describe.each([
  ["fr", fr],
  ["en", en],
] as const)("in %s", (language, words) => {
  test.each(ISSUE_CODES)("%s is told with its numbers, alone or in number", (code) => {
    for (const count of [1, 1234]) {
      const { what, assumed, next } = words.issues[code](VALUES, count);
      const text = [what, assumed, next].join(" ");
      expect(what).toMatch(/\.$/);
      expect(assumed).toMatch(/\.$/);
      expect(text).not.toMatch(HOLES);
    }
  });
  test.each(GRAIN_REASONS)("the grain %s is explained", (code) => {
    expect(words.grainReasons[code]({ ...VALUES, rows: 12 })).not.toMatch(HOLES);
  });
  test("double punctuation follows the language", () => {
    const texts = ISSUE_CODES.flatMap((code) => Object.values(words.issues[code](VALUES, 2)));
    const wrong = language === "fr" ? /[^\u202f\d][;:!?»](?!\/)| [;:!?»]|« / : /[\u202f\u00a0][;:!?]|[«»]/;
    expect(texts.filter((text) => wrong.test(text))).toEqual([]);
  });
});
