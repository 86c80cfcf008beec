import type { Customer, Reading } from "../../../src/core/model";
import { DEFAULT_OPTIONS } from "../../../src/core/options";
import { segment } from "../../../src/core/segmentation";
import { dayOf, isoOf } from "../../../src/core/stats/day";
import { aCustomer, aReading } from "../methods/portfolio";

/** The days of the next contacts on a sheet without visits. */
function days(customers: readonly Partial<Customer>[], changes: Partial<Reading> = {}) {
  const reading = aReading(customers.map(aCustomer), ["revenue", "potential", "project"], changes);
  const { customers: found } = segment(reading, {
    options: DEFAULT_OPTIONS,
    criteria: ["abc", "potential"],
    saved: null,
    recomputeThresholds: false,
    previous: null,
  });
  return found.map(({ nextContact }) => (nextContact === null ? null : isoOf(nextContact)));
}

const BIG = { revenue: 100_000 };
/** First day, and the working day in the middle of the 90 days of C. */
const [FIRST, MIDDLE] = ["2026-01-08", "2026-02-20"];

test.each<[string, Partial<Customer>, Partial<Customer>, readonly unknown[]]>([
  ["priority before revenue", { revenue: 50 }, { revenue: 5, project: true }, [MIDDLE, FIRST]],
  ["then revenue", { revenue: 5 }, { revenue: 50 }, [MIDDLE, FIRST]],
  ["then the row", { revenue: 5 }, { revenue: 5 }, [FIRST, MIDDLE]],
  ["a prospect of words has no revenue: the row", prospect(), prospect(), [FIRST, MIDDLE]],
])("contacts of a segment go by %s", (_name, one, other, expected) => {
  const [, first, second] = days([BIG, one, other]);
  expect([first, second]).toEqual(expected);
});

function prospect(): Partial<Customer> {
  return { population: "prospect", potentialClass: "C" };
}

test("each segment is spread over its own interval; who has none has no date", () => {
  expect(days([BIG, { revenue: 5 }, { revenue: null }, { population: "closed" }])).toEqual([
    FIRST,
    FIRST,
    null,
    null,
  ]);
});

test("a day off where the customer is moves its contact", () => {
  const goodFriday = { today: dayOf(2026, 4, 3) };
  expect(days([{ ...BIG, department: "59" }], goodFriday)).toEqual(["2026-04-03"]);
  expect(days([{ ...BIG, department: "67" }], goodFriday)).toEqual(["2026-04-07"]);
});

test("a long sheet is dated to its end", () => {
  expect(days(Array.from({ length: 4500 }, () => BIG)).filter((day) => day === null)).toEqual([]);
});
