import { localNumbers } from "../../src/i18n/localNumbers";

const fr = localNumbers("fr");
const en = localNumbers("en");

test("what rounds to nothing has no sign", () => {
  expect([fr.integer(-0.4), fr.euros(-0.4), fr.percent(-0.004), fr.shortEuros(-0.4)]).toEqual([
    "0",
    "0\u202f€",
    "0\u202f%",
    "0\u202f€",
  ]);
});

test.each([
  [9_999, "9\u202f999\u202f€", "€9,999"],
  [10_400, "10\u202fk€", "€10k"],
  [999_499, "999\u202fk€", "€999k"],
  [999_501, "1\u202fM€", "€1M"],
  [-1_250_000, "-1,3\u202fM€", "-€1.3M"],
])("%d in a narrow place", (value, french, english) => {
  expect([fr.shortEuros(value), en.shortEuros(value)]).toEqual([french, english]);
});

test.each([
  [fr.exactEuros(45_200), "45\u202f200\u202f€"],
  [fr.exactEuros(1850.5), "1\u202f850,50\u202f€"],
  [fr.exactEuros(-0.001), "0\u202f€"],
  [fr.percent(0.62), "62\u202f%"],
  [fr.percentBeside(0.7996, 0.8), "79,96\u202f%"],
  [fr.percentBeside(0.9958, 0.95), "99,6\u202f%"],
  [fr.decimal(1234.56, 1), "1\u202f234,6"],
  [fr.day(46_022), "31/12/2025"],
  [fr.isoDay("2025-12-31"), "31/12/2025"],
  [fr.dayCount(190), "190\u202fj"],
  [en.exactEuros(45_200), "€45,200"],
  [en.percent(0.62), "62%"],
  [en.dayCount(1), "1 day"],
])("%j", (text, expected) => {
  expect(text).toBe(expected);
});
