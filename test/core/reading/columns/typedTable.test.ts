import type { FieldId } from "../../../../src/core/fields";
import type { CellValue } from "../../../../src/core/model";
import { columnDecisions } from "../../../../src/core/reading/columns/columnDecisions";
import type { TypedTable } from "../../../../src/core/reading/columns/typedTable";
import { day } from "../support/readRows";
import { tableOf } from "../support/tableOf";

const numbers = (table: TypedTable, field: FieldId) => [...(table.numbers(field)?.values ?? [])];

const DAYS: readonly FieldId[] = ["lastOrder", "orderDate", "lastVisit"];
const EUROS = [
  "revenue",
  "amount",
  "revenuePrevious",
  "averageOrder",
  "potential",
  "companyTurnover",
] as const;
const COUNTS = [
  ...(["orders", "daysSinceOrder", "visitsDone", "visitsPlanned", "headcount"] as const),
  ...(["shareOfWallet", "decisionCycle", "quotesMade", "quotesWon"] as const),
];

describe("each field is read as what it is", () => {
  test.each<readonly [FieldId, string, readonly CellValue[], readonly number[]]>([
    ["revenue", "CA (k€)", [1.5, "2,5"], [1500, 2500]],
    ["revenue", "CA", [1.5, ""], [1.5, NaN]],
    ["orders", "Nb commandes (milliers)", [12], [12]],
    ["headcount", "Effectif", ["10 à 19 salariés", 25], [10, 25]],
    ["companyTurnover", "CA société", ["de 1000 à 5000"], [1000]],
    ["decisionCycle", "Cycle de décision", ["2 semaines", 30], [14, 30]],
    ["daysSinceOrder", "Récence", ["3 semaines"], [21]],
    ["visitsPlanned", "Rythme", ["hebdomadaire"], [52]],
    ["potential", "Potentiel", ["***", 500], [3, 500]],
    ["latitude", "Latitude", ["48,85"], [48.85]],
  ])("%s under « %s »: %j is %j", (field, header, cells, values) => {
    expect(numbers(tableOf({ [field]: [header, ...cells] }), field)).toEqual(values);
  });

  test("days as days, texts as tidy texts, and nothing where no column is that field", () => {
    const table = tableOf({
      lastOrder: ["Dernière commande", "12/03/2026"],
      city: ["Ville", "  Lille  ", "n/a"],
    });
    expect([...(table.dates("lastOrder")?.days ?? [])][0]).toBe(day("2026-03-12"));
    expect(table.texts("city")).toEqual(["Lille", null]);
    expect(table.cells("city")).toEqual(["  Lille  ", "n/a"]);
    expect(table.column("city")?.header).toBe("Ville");
    expect([table.size, table.rows]).toEqual([2, [0, 1]]);
    expect([table.numbers("orders"), table.dates("lastVisit"), table.column("zone")]).toEqual([
      null,
      null,
      null,
    ]);
    expect([table.texts("zone"), table.cells("zone"), table.filledDown("zone")]).toEqual([[], [], []]);
  });

  test("once, whoever asks and however often", () => {
    const table = tableOf({
      revenue: ["CA", 1],
      lastOrder: ["Date", "12/03/2026"],
      city: ["Ville", "Lille"],
    });
    expect(table.numbers("revenue")).toBe(table.numbers("revenue"));
    expect(table.dates("lastOrder")).toBe(table.dates("lastOrder"));
    expect(table.texts("city")).toBe(table.texts("city"));
    expect(table.cells("city")).toBe(table.cells("city"));
  });
});

describe("a name merged over the orders of a customer", () => {
  const names = ["Client", "Morel", "", "Lenoir", "", ""] as const;
  const days = ["Date", "01/03/2026", "02/03/2026", "03/03/2026", "04/03/2026", ""] as const;

  test.each(["orderDate", "lastOrder"] as const)(
    "holds for the rows below that %s shows to be orders",
    (field) => {
      const table = tableOf({ name: names, [field]: days });
      expect(table.texts("name")).toEqual(["Morel", "Morel", "Lenoir", "Lenoir", null]);
      expect(table.filledDown("name")).toEqual([1, 3]);
    },
  );

  test("holds nowhere without days, and only names and codes are merged", () => {
    expect(tableOf({ name: names }).texts("name")).toEqual(["Morel", null, "Lenoir", null, null]);
    expect(tableOf({ name: names }).filledDown("name")).toEqual([]);
    const table = tableOf({ city: names, code: names, orderDate: days });
    expect(table.texts("city")).toEqual(["Morel", null, "Lenoir", null, null]);
    expect(table.filledDown("city")).toEqual([]);
    expect(table.texts("code")[1]).toBe("Morel");
  });
});

describe("what a column holds", () => {
  test("is told over all rows where its recognition looked at some", () => {
    const table = tableOf({ revenue: ["CA", 1, 2, 3] });
    const column = table.column("revenue");
    if (column === null) throw new Error("no column");
    expect(table.profile(column)).toBe(column.profile);
    const sampled = { ...column, profile: { ...column.profile, looked: 2 } };
    expect(table.profile(sampled)).toMatchObject({ looked: 3, sum: 6, filled: 3 });
    expect(table.profile(sampled)).toBe(table.profile(sampled));
  });

  test("with its formats, where the sheet has any", () => {
    const formats = [["0 %"], ["0 %"]];
    const table = tableOf({ shareOfWallet: ["Part client", 0.2, 0.5] }, { formats });
    const column = table.column("shareOfWallet");
    if (column === null) throw new Error("no column");
    const sampled = { ...column, profile: { ...column.profile, looked: 1 } };
    expect(table.profile(sampled).percentFormat).toBe(true);
  });
});

describe("columns are read ahead in steps", () => {
  const LONG = 2500;
  const column = (header: string, cell: CellValue) =>
    [header, ...Array.from({ length: LONG }, () => cell)] as const;
  const stops = (table: TypedTable, fields?: readonly FieldId[]): number => {
    const steps = table.prepare(fields);
    let count = 0;
    while (steps.next().done !== true) count += 1;
    return count;
  };

  test.each<readonly [FieldId, string, CellValue]>([
    ["revenue", "CA", 12],
    ["latitude", "Latitude", 48.5],
    ["longitude", "Longitude", 2.5],
    ["lastVisit", "Dernière visite", "12/03/2026"],
    ["city", "Ville", "Lille"],
  ])("%s: the answer is there when it is asked for", (field, header, cell) => {
    const table = tableOf({ [field]: column(header, cell) });
    expect(stops(table, ["zone"])).toBe(0);
    expect(stops(table, [field])).toBeGreaterThan(1);
    expect(stops(table)).toBe(0);
    const isDay = DAYS.includes(field);
    const isNumber = typeof cell === "number";
    const known = isDay
      ? table.dates(field)?.days
      : isNumber
        ? table.numbers(field)?.values
        : table.texts(field);
    expect(known).toHaveLength(LONG);
  });
});

describe("what had to be decided is told", () => {
  test.each([...EUROS, ...COUNTS])("of a mark in %s", (field) => {
    const table = tableOf({ [field]: ["Xyz", "1.250", "3.400"] });
    expect(columnDecisions(table, field).map(({ kind }) => kind)).toContain("decimalMark");
    expect(columnDecisions(table, "name")).toEqual([]);
  });

  test.each([
    "revenue",
    "amount",
    "revenuePrevious",
    "averageOrder",
    "potential",
    "companyTurnover",
  ] as const)("of thousands of euros in %s", (field) => {
    const table = tableOf({ [field]: ["Xyz (k€)", 12, 15] });
    expect(columnDecisions(table, field)).toEqual([{ kind: "unit", euros: 1000 }]);
  });

  test.each(DAYS)("of the order of day and month in %s", (field) => {
    const table = tableOf({ [field]: ["Xyz", "03/04/2026", "05/06/2026"] });
    expect(columnDecisions(table, field).map(({ kind }) => kind)).toEqual(["dayOrder"]);
    expect(columnDecisions(tableOf({ [field]: ["Xyz", "31/12/2025"] }), field)).toEqual([]);
  });

  test("not of texts that hold numbers, nor of shares all of one kind", () => {
    expect(columnDecisions(tableOf({ code: ["Code", "1.250", "3.400"] }), "code")).toEqual([]);
    expect(columnDecisions(tableOf({ shareOfWallet: ["Part", "n/a"] }), "shareOfWallet")).toEqual([]);
  });
});
