import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { refusalText } from "../../src/app/refusalText";
import { READING_REFUSALS } from "../../src/core/reading/issueCodes";
import { ADAPTER_REFUSALS } from "../../src/excel/errors";

/** Codes of refusals as the sources make them: `refusal: { code: "…"`, `RefusedError({ code: "…"`, `refuse("…"`. */
const MADE = ["src", "playground"].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => /\.tsx?$/.test(path))
    .flatMap((path) => [
      ...readFileSync(join(folder, path), "utf8").matchAll(
        /(?:refusal(?: =|:) \{|RefusedError\(\{|namingOthers\(\{) code: "(\w+)"|refuse\("(\w+)"/g,
      ),
    ])
    .map(([, made, refused]) => made ?? refused ?? "")
    // A run that was stopped ends as such, without a word.
    .filter((code) => code !== "cancelled"),
);
const values = {
  sheet: "Clients",
  sheets: "Clients",
  headers: "Code, CA",
  code: "XYZ",
  count: 3,
  cells: 9,
  cell: "B4",
  path: "a.xlsx",
  argument: "--x",
  value: "y",
  seconds: 60,
  row: 4,
  rows: 1,
  header: "CA",
  field: "revenue",
};

test.each([...new Set([...ADAPTER_REFUSALS, ...READING_REFUSALS, ...MADE])])(
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
