import type { Issue } from "../../../../src/core/model";
import { orderIssues, type Finding } from "../../../../src/core/reading/issues/issueCollector";

const finding = (code: Finding["code"], more: Partial<Finding> = {}): Finding => ({
  code,
  severity: "low",
  cells: ["B2"],
  ...more,
});
const codes = (findings: readonly Finding[]) => orderIssues(findings).map(({ code }) => code);

test.each<[string, readonly Finding[]]>([
  [
    "the more euros at stake",
    [
      finding("negativeRevenue", { revenueAtStake: 20 }),
      finding("duplicateCode", { revenueAtStake: 5, severity: "high" }),
      finding("undatedOrders", { severity: "high" }),
    ],
  ],
  [
    "with as many euros, the more severe",
    [
      finding("undatedOrders", { severity: "high" }),
      finding("oddDates", { severity: "medium", cells: ["B2", "B3"] }),
      finding("textDates", { cells: ["B2", "B3", "B4"] }),
    ],
  ],
  [
    "of one severity, that of more cells",
    [
      finding("textDates", { cells: ["B2", "B3", "B4"] }),
      finding("badEmail", { cells: ["C2", "C3"] }),
      finding("blankStatus", { cells: [], count: 1 }),
    ],
  ],
  ["else by name, the same each time", [finding("badEmail"), finding("blankStatus"), finding("textDates")]],
])("the first issue is %s", (_what, expected) => {
  const order = expected.map(({ code }) => code);
  expect(codes(expected)).toEqual(order);
  expect(codes(expected.toReversed())).toEqual(order);
  expect(codes([...expected.slice(1), ...expected.slice(0, 1)])).toEqual(order);
});

test("two columns with the same problem are told in their order", () => {
  const [first, second] = [
    finding("errorCells", { cells: ["C2"] }),
    finding("errorCells", { cells: ["B2"] }),
  ];
  expect(orderIssues([first, second]).map(({ cells }) => cells[0])).toEqual(["C2", "B2"]);
});

test("what concerns no cell is not told, unless it says how many it concerns", () => {
  expect(codes([finding("textDates", { cells: [] }), finding("badEmail", { count: 0 })])).toEqual([]);
  expect(orderIssues([finding("hiddenRows", { cells: [], count: 1 })])).toEqual([
    { code: "hiddenRows", severity: "low", count: 1, cells: [], revenueAtStake: null, values: {} },
  ] satisfies readonly Issue[]);
});

test("an issue lists its first hundred cells, counts all of them and keeps what may be done about it", () => {
  const cells = Array.from({ length: 130 }, (_, row) => `B${row + 2}`);
  const otherReading = {
    kind: "days",
    field: "lastOrder",
    header: "Dernière commande",
    inForce: false,
  } as const;
  const values = { header: "CA" };
  expect(
    orderIssues([
      finding("textAmounts", { cells, values, revenueAtStake: 3, correction: "amountsToNumbers" }),
      finding("ambiguousDayMonth", { otherReading }),
    ]),
  ).toStrictEqual([
    {
      code: "textAmounts",
      severity: "low",
      count: 130,
      cells: cells.slice(0, 100),
      revenueAtStake: 3,
      values,
      correction: "amountsToNumbers",
    },
    {
      code: "ambiguousDayMonth",
      severity: "low",
      count: 1,
      cells: ["B2"],
      revenueAtStake: null,
      values: {},
      otherReading,
    },
  ]);
});
