import fc from "fast-check";
import { DEFAULT_OPTIONS } from "../../../src/core/options";
import { rfmTrial } from "../../../src/ui/views/rfmTrial";
import { typedCuts } from "../../../src/ui/views/typedCuts";
import { typedNumber } from "../../../src/ui/views/typedNumber";
import { sampleSegmentation } from "../support/sampleSegmentation";

const segmentation = sampleSegmentation();

test.each([
  ["12,5", "fr", 12.5],
  ["1\u202f234,50\u202f€", "fr", 1234.5],
  ["-55,56", "fr", -55.56],
  ["1,234.5", "en", 1234.5],
  ["12.5", "fr", 12.5],
  ["douze", "fr", null],
  ["", "fr", null],
  ["1,2,3", "fr", null],
] as const)("%j typed in %s is %j", (text, language, number) => {
  expect(typedNumber(text, language)).toBe(number);
});

describe("typed cut points", () => {
  const shown = [
    { text: "5,67", cut: 5.6666 },
    { text: "19", cut: 19 },
  ];

  test("one that the rep left alone keeps its exact number", () => {
    expect(typedCuts(["5,67", "20"], shown, "fr")).toEqual({ kind: "fine", cuts: [5.6666, 20] });
  });

  test("the first that cannot serve is named", () => {
    expect(typedCuts(["5,67", "x"], shown, "fr")).toEqual({ kind: "notNumber", at: 1, text: "x" });
    expect(typedCuts(["20", "19"], shown, "fr")).toEqual({ kind: "notAscending", at: 1 });
  });
});

describe("trying other cut points", () => {
  test("those in force give the scores as computed", () => {
    const { counts } = rfmTrial(segmentation, segmentation.options.rfm);
    const scored = (key: "r" | "f" | "m", score: number): number =>
      segmentation.customers.filter(({ rfm }) => rfm?.[key] === score).length;
    expect(counts).toEqual({
      recency: [1, 2, 3].map((score) => scored("r", score)),
      frequency: [1, 2, 3].map((score) => scored("f", score)),
      monetary: [1, 2, 3].map((score) => scored("m", score)),
    });
  });

  test("a client only changes score: their number stays", () => {
    const total = (counts: readonly number[]): number => counts.reduce((sum, count) => sum + count, 0);
    const before = total(rfmTrial(segmentation, DEFAULT_OPTIONS.rfm).counts.frequency);
    fc.assert(
      fc.property(fc.nat(50), fc.nat(50), (low, more) => {
        const rfm = { ...DEFAULT_OPTIONS.rfm, cuts: { frequency: [low, low + more] } };
        expect(total(rfmTrial(segmentation, rfm).counts.frequency)).toBe(before);
      }),
    );
  });
});
