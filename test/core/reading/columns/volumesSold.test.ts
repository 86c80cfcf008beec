import { cellsOf, columnsOf, tryRows } from "../support/readRows";

const CELLS = [1200, 800.5, 20];
const read = (...headers: readonly string[]) =>
  tryRows([
    ["Client", "Ville", ...headers],
    ...["Leroy", "Dupont", "Zinc"].map((name, i) => [
      name,
      "Lille",
      ...headers.map((_, j) => (CELLS[i] ?? 0) + j),
    ]),
  ]);

test.each(
  "Tonnage 2025 | Volume (kg) | Nb caisses 2025 | Tonnes livrées | Volume 2025 (hl) | Nb palettes | Volume annuel | Volume vendu 2025 | Quantité vendue 2025 | Qté 2025 | Cartons livrés | Nb bouteilles vendues".split(
    " | ",
  ),
)("« %s », the only measure, stands for revenue in its unit, and it is told", (header) => {
  const result = read(header);
  if (!result.ok) throw new Error(result.refusal.code);
  const { customers, notes } = result.value;
  expect(customers.map(({ revenue }) => revenue)).toEqual(CELLS);
  expect(notes.revenueUnit).toBe("other");
  expect(cellsOf(result.value, "volumeTaken")).toEqual(["C1"]);
});

test.each([
  "Nb caisses",
  "Capacité (litres)",
  "Volume cuve (hl)",
  "Poids (kg)",
  "Quantité",
  "Objectif tonnes",
])("« %s » is no volume sold", (header) => {
  expect(read(header)).toMatchObject({ ok: false, refusal: { code: "noAmount" } });
});

test("euros come before goods, whatever their years", () => {
  const result = read("Tonnage 2025", "CA 2024");
  expect(result.ok && columnsOf(result.value).revenue).toBe("D");
  expect(result.ok && cellsOf(result.value, "volumeTaken")).toBeUndefined();
});

test("of two years of goods, N and N-1", () => {
  for (const headers of [
    ["Tonnage 2024", "Tonnage 2025"],
    ["Tonnage N-1", "Tonnage N"],
  ]) {
    const result = read(...headers);
    expect(result.ok && columnsOf(result.value)).toMatchObject({ revenue: "D", revenuePrevious: "C" });
  }
});
