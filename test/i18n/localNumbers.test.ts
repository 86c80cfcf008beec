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
