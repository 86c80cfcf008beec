import type { JournalLines } from "../../../../src/core/reading/grain/journalFacts";
import { facts, TODAY, type Line } from "../support/factsOfLines";
import { day } from "../support/readRows";

test.each<[string, readonly Line[], readonly number[]]>([
  [
    "two orders",
    [
      [100, "2026-05-01"],
      [50, "2026-05-31"],
    ],
    [150, 0, 2, 75, -1],
  ],
  [
    "two lines of one day are one order",
    [
      [100, "2026-05-31"],
      [50, "2026-05-31"],
    ],
    [150, 0, 1, 150, -1],
  ],
  [
    "two numbers of one day are two orders",
    [
      [100, "2026-05-31", "F1"],
      [50, "2026-05-31", "F2"],
    ],
    [150, 0, 2, 75, -1],
  ],
  [
    "one number is one order",
    [
      [100, "2026-05-30", "F1"],
      [50, "2026-05-31", "F1"],
    ],
    [150, 0, 1, 150, -1],
  ],
  [
    "the day a year ago is N-1, the day after is not",
    [
      [1, "2025-06-01"],
      [2, "2025-06-02"],
    ],
    [2, 1, 1, 2, -364],
  ],
  [
    "two years ago is before N-1",
    [
      [1, "2024-06-01"],
      [2, "2024-06-02"],
      [4, "2026-06-01"],
    ],
    [4, 2, 1, 4, 0],
  ],
  ["an old order dates the last one", [[9, "2020-06-01"]], [0, 0, 0, NaN, day("2020-06-01") - TODAY]],
  [
    "a credit note lowers revenue and is no order",
    [
      [100, "2026-05-01"],
      [-30, "2026-05-20"],
    ],
    [70, 0, 1, 70, -31],
  ],
  [
    "a credit note on the day of an order takes nothing from its count",
    [
      [100, "2026-05-01"],
      [-30, "2026-05-01"],
    ],
    [70, 0, 1, 70, -31],
  ],
  [
    "a credit note larger than the order of its day leaves it an order",
    [
      [100, "2026-05-01"],
      [-130, "2026-05-01"],
    ],
    [-30, 0, 1, -30, -31],
  ],
  [
    "a gift on the day of an order is no order more",
    [
      [100, "2026-05-01"],
      [0, "2026-05-01"],
    ],
    [100, 0, 1, 100, -31],
  ],
  [
    "a credit note of an order's number lowers the order, on whose day it was ordered",
    [
      [100, "2026-05-01", "F1"],
      [-30, "2026-05-20", "F1"],
    ],
    [70, 0, 1, 70, -31],
  ],
  [
    "a credit note of a number of last year is no order of this one",
    [
      [100, "2025-05-01", "F1"],
      [-20, "2026-05-20", "F1"],
    ],
    [-20, 100, 0, NaN, day("2025-05-01") - TODAY],
  ],
  [
    "a discount on the day of its order",
    [
      [-20, "2026-05-20", "F1"],
      [100, "2026-05-20", "F1"],
    ],
    [80, 0, 1, 80, -12],
  ],
  [
    "an order given back is none",
    [
      [100, "2026-05-01", "F1"],
      [-130, "2026-05-20", "F1"],
      [10, "2026-04-01", "F2"],
    ],
    [-20, 0, 1, -20, -61],
  ],
  [
    "an unknown amount is an order of unknown amount",
    [
      [NaN, "2026-05-01"],
      [50, "2026-05-31"],
    ],
    [50, 0, 2, 25, -1],
  ],
  [
    "orders without any amount make an unknown revenue",
    [
      [NaN, "2026-05-01", "F1"],
      [NaN, "2026-05-31", "F2"],
    ],
    [NaN, 0, 2, NaN, -1],
  ],
  [
    "an unknown amount of last year makes N-1 unknown",
    [
      [NaN, "2025-05-01"],
      [50, "2026-05-31"],
    ],
    [50, NaN, 1, 50, -1],
  ],
  [
    "what was given back says nothing of what was ordered",
    [
      [NaN, "2026-05-01", "F1"],
      [-20, "2026-05-20", "F1"],
      [-30, "2026-05-21", "F2"],
    ],
    [NaN, 0, 1, NaN, -31],
  ],
  [
    "an order's amount may stand on one of its lines, whatever their days",
    [
      [100, "2025-05-31", "F1"],
      [NaN, "2026-05-01", "F1"],
    ],
    [0, 100, 1, 0, -31],
  ],
  [
    "a line without a date counts nowhere",
    [
      [100, ""],
      [50, "2026-05-31"],
    ],
    [50, 0, 1, 50, -1],
  ],
  [
    "an order of tomorrow counts nowhere, and dates no last order",
    [
      [100, "2026-06-02"],
      [50, "2026-05-31"],
    ],
    [50, 0, 1, 50, -1],
  ],
  [
    "orders in any order of days",
    [
      [100, "2026-05-31"],
      [50, "2026-05-01"],
    ],
    [150, 0, 2, 75, -1],
  ],
  [
    "credit notes alone are no order",
    [
      [-30, "2026-05-20"],
      [-10, "2026-05-20"],
    ],
    [-40, 0, 0, NaN, NaN],
  ],
  [
    "a credit note and an order that it gives back whole are still an order",
    [
      [100, "2026-05-01", "F1"],
      [-100, "2026-05-20", "F1"],
    ],
    [0, 0, 1, 0, -31],
  ],
  [
    "cents add up without noise",
    [
      [0.1, "2026-05-30"],
      [0.2, "2026-05-31"],
    ],
    [0.3, 0, 2, 0.15, -1],
  ],
])("%s", (_name, lines, expected) => {
  expect(facts(lines)).toEqual(expected);
});

test("without older lines, what came before is unknown, not 0", () => {
  expect(facts([[100, "2026-05-01"]], { hasPrevious: false })).toEqual([100, NaN, 1, 100, -31]);
});

test("without dates every line counts, each an order unless numbered", () => {
  expect(
    facts(
      [
        [100, ""],
        [50, ""],
      ],
      { days: null },
    ),
  ).toEqual([150, 0, 2, 75, NaN]);
  expect(
    facts(
      [
        [100, "", "F1"],
        [50, "", "F1"],
      ],
      { days: null },
    ),
  ).toEqual([150, 0, 1, 150, NaN]);
  expect(
    facts(
      [
        [100, ""],
        [-30, ""],
      ],
      { days: null },
    ),
  ).toEqual([70, 0, 1, 70, NaN]);
});

test.each<Partial<JournalLines>>([{ amountsTellOrders: true }, { isMonthly: true }])(
  "a line without an amount is no order where amounts tell them: nothing was ordered",
  (told) => {
    expect(facts([[NaN, "2026-05-01"]], told)).toEqual([0, 0, 0, NaN, NaN]);
  },
);
