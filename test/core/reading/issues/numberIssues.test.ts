import { customers, issue, told, type Row } from "../support/told";

const REVENUE = { field: "revenue", header: "CA", column: "B" };
const POTENTIAL = { field: "potential", header: "Potentiel", column: "C" };
const ORDERS = { field: "orders", header: "Nb commandes", column: "D" };
const written = { correction: "amountsToNumbers" };

const ROWS = customers(
  ["CA", "Potentiel", "Nb commandes"],
  ["1.234", "1 500 €", "x"],
  ["2.500", "2000", "3"],
  ["abc", "#N/A", 4],
  ["#REF!", "3", "#N/A"],
  [-3, 4, 6],
  ["12", 5000, 7],
);

test.each<[Parameters<typeof told>[0], readonly object[]]>([
  [
    "errorCells",
    [
      issue("errorCells", "high", ["B5"], REVENUE),
      issue("errorCells", "medium", ["C4"], POTENTIAL),
      issue("errorCells", "medium", ["D5"], ORDERS),
    ],
  ],
  [
    "unreadableAmount",
    [issue("unreadableAmount", "high", ["B4"], REVENUE), issue("unreadableAmount", "low", ["D2"], ORDERS)],
  ],
  [
    "textAmounts",
    [
      issue("textAmounts", "low", ["B2", "B3", "B7"], REVENUE, written),
      issue("textAmounts", "low", ["C2", "C3", "C5"], POTENTIAL, written),
    ],
  ],
  ["negativeRevenue", [issue("negativeRevenue", "medium", ["B6"], REVENUE, { revenueAtStake: 3 })]],
  ["mixedDecimals", []],
])("numbers: %s", (code, expected) => {
  expect(told(code, ROWS)).toEqual(expected);
});

const otherReading = { kind: "numbers", field: "revenue", header: "CA", inForce: false };

test("amounts with one dot may be a thousand or not: what the choice changes is at stake", () => {
  const [found] = told("ambiguousThousand", ROWS);
  expect(found).toEqual(
    issue(
      "ambiguousThousand",
      "high",
      ["B2", "B3"],
      { ...REVENUE, ambiguous: "1.234", french: 1234, otherwise: 1.234, reading: "french" },
      {
        revenueAtStake: expect.closeTo(1234 - 1.234 + 2500 - 2.5, 6),
        otherReading,
      },
    ),
  );
});

test("in a column of both marks the cells that prove nothing are told", () => {
  const rows = customers(["CA"], ["1,5"], ["2.5"], ["1.234"], [7]);
  expect(told("mixedDecimals", rows)).toMatchObject([
    {
      severity: "high",
      cells: ["B4"],
      values: { ambiguous: "1.234", french: 1234, otherwise: 1.234 },
      otherReading,
    },
  ]);
  expect(told("ambiguousThousand", rows)).toEqual([]);
});

test("what another column than the amount could be changes no revenue", () => {
  const rows = customers(["CA", "CA N-1"], [5, "1.234"], [6, "2.500"]);
  expect(told("ambiguousThousand", rows)).toMatchObject([
    { severity: "medium", cells: ["C2", "C3"], revenueAtStake: null, values: { field: "revenuePrevious" } },
  ]);
});

test("the example is a customer's; rows set aside are not at stake", () => {
  const rows: readonly Row[] = [
    ["Société", "CA"],
    ["", "9.876"],
    ["Morel", " 1.234 "],
    ["Brunet", "2.500"],
  ];
  expect(told("ambiguousThousand", rows)).toMatchObject([
    {
      cells: ["B3", "B4"],
      revenueAtStake: expect.closeTo(3734 - 3.734, 6),
      values: { ambiguous: "1.234", french: 1234 },
    },
  ]);
  const chosen = { otherReadings: [{ field: "revenue", header: "CA" }] } as const;
  expect(told("ambiguousThousand", rows, chosen)).toMatchObject([
    { values: { reading: "other" }, otherReading: { inForce: true } },
  ]);
});

test("the amounts of orders are the main ones of a journal", () => {
  const journal = [
    ["Client", "Date", "Montant HT"],
    ["Morel", 46100, "abc"],
    ["Morel", 46101, "1.234"],
    ["Brunet", 46102, 5],
    ["Brunet", 46103, "#N/A"],
  ];
  expect(told("unreadableAmount", journal)).toMatchObject([{ severity: "high", cells: ["C2"] }]);
  expect(told("errorCells", journal)).toMatchObject([{ severity: "high", cells: ["C5"] }]);
  expect(told("ambiguousThousand", journal)).toMatchObject([
    { severity: "high", revenueAtStake: expect.closeTo(1232.766, 6) },
  ]);
  expect(told("negativeRevenue", [...journal, ["Brunet", 46104, -3]])).toEqual([]);
});

test("amounts below zero are told with what they weigh, zero and rows set aside are not", () => {
  const rows = [...customers(["CA"], [-40.5], [0], [100], [-0.25], [""]), ["", -7]];
  expect(told("negativeRevenue", rows)).toMatchObject([{ cells: ["B2", "B5"], revenueAtStake: 40.75 }]);
  expect(told("negativeRevenue", customers(["CA"], [0], [1]))).toEqual([]);
});

test("words are no unreadable numbers where words are welcome", () => {
  const rows = customers(
    ["CA", "Potentiel", "Part de portefeuille", "Visites prévues", "Effectif"],
    [1, "5000", "abc", "15/07/2026", "10 à 19"],
    [2, "fort", "30 %", "20/07/2026", "20 à 49"],
    [3, "beaucoup", "20 %", "mensuelle", "20"],
  );
  expect(told("unreadableAmount", rows).map(({ values }) => values.field)).toEqual([]);
});

test("an error in a text column is told with that column", () => {
  const rows = [
    ["Code", "Client", "CA", "Ville", "Notes"],
    ["#N/A", "Morel", 1, "Lille", "#REF!"],
    ["C2", "#REF!", 2, "#N/A", ""],
    ["C3", "Zinc", 3, "Lens", ""],
    ["", "", 4, "#N/A", ""],
  ];
  const at = (field: string, header: string, column: string, cell: string) =>
    issue("errorCells", "low", [cell], { field, header, column });
  const found = told("errorCells", rows);
  expect(found).toHaveLength(3);
  expect(found).toEqual(
    expect.arrayContaining([
      at("code", "Code", "A", "A2"),
      at("name", "Client", "B", "B3"),
      at("city", "Ville", "D", "D3"),
    ]),
  );
});
