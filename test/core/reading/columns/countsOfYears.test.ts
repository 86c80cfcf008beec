import { columnsOf, readRows } from "../support/readRows";

/** Letters of the columns taken; the counts of earlier years are larger and more varied. */
const taken = (...headers: readonly string[]) => {
  const cells = (row: number) =>
    headers.map((header, i) => (/N-1|2024|2025/.test(header) ? 90 * row + i : 3));
  return columnsOf(readRows([["Client", ...headers], ["Morel", ...cells(1)], ["Lam", ...cells(2)], ["Roux", ...cells(3)]])); // prettier-ignore
};

test.each<readonly [readonly string[], object]>([
  [
    ["CA N", "CA N-1", "Nb cdes N", "Nb cdes N-1", "Panier moyen N-1", "Panier moyen N"],
    { revenue: "B", revenuePrevious: "C", orders: "D", averageOrder: "G" },
  ],
  [["CA 12 mois", "Nb visites 2025", "Nb visites 2026"], { revenue: "B", visitsDone: "D" }],
  [["CA 12 mois", "Nb cdes 2026", "Nb cdes 2025"], { revenue: "B", orders: "C" }],
  [
    ["CA 2024", "Nb cdes 2025", "Nb cdes 2024", "Nb visites 2024"],
    { revenue: "B", orders: "D", visitsDone: "E" },
  ],
  [["CA 2024", "Panier moyen 2025", "Panier moyen 2024"], { revenue: "B", averageOrder: "D" }],
  [["CA 12 mois", "Nb cdes N-1", "Commandes"], { revenue: "B", orders: "D" }],
])("of counts of several years, those of the latest: %j", (headers, columns) => {
  expect(taken(...headers)).toEqual({ name: "A", ...columns });
});

test.each<readonly [readonly string[]]>([
  [["CA N", "Nb cdes N-1"]],
  [["CA N", "Panier moyen N-1"]],
  [["CA 2025", "Nb cdes 2024"]],
])("what was counted the year before is not beside %j", (headers) => {
  expect(taken(...headers)).toEqual({ name: "A", revenue: "B" });
});

test("what was counted in the year of the revenue is beside it, however old", () => {
  expect(taken("CA N-1", "Nb cdes N-1")).toEqual({ name: "A", revenue: "B", orders: "C" });
  expect(taken("CA 2024", "Nb cdes 2024")).toEqual({ name: "A", revenue: "B", orders: "C" });
});
