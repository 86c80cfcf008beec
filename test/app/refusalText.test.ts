import { refusalText } from "../../src/app/refusalText";
import { READING_REFUSALS } from "../../src/core/reading/issueCodes";
import { ADAPTER_REFUSALS } from "../../src/excel/errors";

const OTHERS = ["noRoomForColumns", "planSheetChanged"];
const values = {
  sheet: "Clients",
  sheets: "Clients",
  headers: "Code, CA",
  code: "XYZ",
  count: 3,
  cells: 9,
  seconds: 60,
  row: 4,
  rows: 1,
  header: "CA",
  field: "revenue",
};

test.each([...new Set([...ADAPTER_REFUSALS, ...READING_REFUSALS, ...OTHERS])])(
  "%s has words of its own in both languages",
  (code) => {
    for (const language of ["fr", "en"] as const) {
      const text = refusalText(language, { code, values });
      const fallback = refusalText(language, { code: "unheard-of", values: {} });
      expect(text).not.toBe(fallback.replace("unheard-of", code));
      expect(text).not.toMatch(/undefined|NaN|\n/);
    }
  },
);

test("a refusal without words of its own is told with its code", () => {
  expect(refusalText("fr", { code: "constructor", values: {} })).toContain("constructor");
});

test("French puts a narrow no-break space before high punctuation and inside its quotes", () => {
  expect(refusalText("fr", { code: "chartSheet", values })).toContain("données\u202f: Clients");
  expect(refusalText("fr", { code: "emptySheet", values })).toContain("«\u202fClients\u202f»");
});
