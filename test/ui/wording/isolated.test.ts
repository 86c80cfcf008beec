import fc from "fast-check";
import { isolated, isolatedValues } from "../../../src/ui/wording/isolated";

const TURNING = /[\u202A-\u202E\u2066\u2067]/u;

test("an ordinary text is shown as it stands", () => {
  for (const text of ["Boulangerie Léa & Fils (59)", "Ελλάς", "東京", ""]) expect(isolated(text)).toBe(text);
});

test.each(["\u202Egnp.exe", "שלום 42", "شركة النور", "x\u2067y", "\u2069\u202Ez"])(
  "%j is closed in, and turns nothing after it",
  (text) => {
    const shown = isolated(text);
    expect(shown).toMatch(/^\u2068[^\u2068\u2069]*\u2069$/u);
    expect(shown).not.toMatch(TURNING);
  },
);

test("whatever the text, what is opened is closed, once", () => {
  const unit = fc.constantFrom(..."aé1 \u202A\u202B\u202D\u202E\u2066\u2067\u2068\u2069\u200Fשع");
  fc.assert(
    fc.property(fc.string({ unit }), (text) => {
      const shown = isolated(text);
      const opened = [...shown].filter((sign) => sign === "\u2068").length;
      return !TURNING.test(shown) && opened <= 1 && opened === (shown.endsWith("\u2069") ? 1 : 0);
    }),
  );
});

test("of values, the texts alone are isolated", () => {
  const values = { zone: "שלום", rows: 4, by: "column", since: null };
  expect(isolatedValues(values)).toEqual({ ...values, zone: "\u2068שלום\u2069" });
});
