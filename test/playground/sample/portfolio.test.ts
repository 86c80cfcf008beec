import { samplePortfolio } from "../../../playground/sample/portfolio";
import { towns } from "../../../playground/sample/towns";
import { loadPlaces } from "../../../src/geo/places";

const sheet = samplePortfolio();
const column = (header: string) => {
  const at = sheet.rows[0]?.indexOf(header) ?? -1;
  return sheet.rows.slice(1, 301).map((row) => row[at] ?? null);
};
const share = (header: string, test: (cell: unknown) => boolean) => column(header).filter(test).length / 300;

test("the same seed and day give the same sheet, another seed another one", () => {
  expect(samplePortfolio(7, "2025-06-30")).toEqual(samplePortfolio(7, "2025-06-30"));
  expect(samplePortfolio(8, "2025-06-30").rows).not.toEqual(samplePortfolio(7, "2025-06-30").rows);
});

test("every row has a cell for every column", () => {
  const width = sheet.rows[0]?.length;
  expect(sheet.formats).toHaveLength(width ?? -1);
  expect(new Set(sheet.rows.map((row) => row.length))).toEqual(new Set([width]));
});

test("a title can stand above the headers", () => {
  const titled = samplePortfolio(1, "2026-01-15", { title: true });
  expect(titled.rows[0]?.[0]).toBe("Export clients du 15/01/2026");
  expect(titled.rows[titled.headerRow - 1]).toEqual(sheet.rows[0]);
});

test.each([
  ["prospects", "Statut", (cell: unknown) => /prospect/i.test(String(cell)), 0.1, 0.2],
  ["closed accounts", "Statut", (cell: unknown) => /fermé/i.test(String(cell)), 0.005, 0.07],
  ["amounts as text", "CA 12 mois (€ HT)", (cell: unknown) => typeof cell === "string", 0.01, 0.08],
  ["dates as text", "Date dernière commande", (cell: unknown) => typeof cell === "string", 0.01, 0.08],
  ["postal codes that lost their zero", "Code postal", (cell: unknown) => Number(cell) < 10_000, 0.01, 0.3],
  ["names with blanks at the end", "Raison sociale", (cell: unknown) => /\s$/.test(String(cell)), 0.01, 0.1],
  ["unknown headcounts", "Effectif", (cell: unknown) => cell === null, 0.05, 0.25],
])("%s are there, and few", (_, header, test, least, most) => {
  expect(share(header, test)).toBeGreaterThanOrEqual(least);
  expect(share(header, test)).toBeLessThanOrEqual(most);
});

test("revenue is concentrated: a fifth of the customers make more than half of it", () => {
  const amounts = column("CA 12 mois (€ HT)")
    .filter((cell) => typeof cell === "number")
    .toSorted((a, b) => b - a);
  const sum = (list: readonly number[]) => list.reduce((total, amount) => total + amount, 0);
  expect(sum(amounts.slice(0, Math.round(amounts.length / 5)))).toBeGreaterThan(sum(amounts) / 2);
});

test("nobody real can be reached: fiction numbers and example addresses only", () => {
  for (const phone of column("Téléphone")) expect(phone ?? "03 53 01").toMatch(/^(03 53 01|06 39 98)/);
  for (const email of column("Email")) expect(email ?? "@exemple.fr").toMatch(/^[a-z0-9.-]*@exemple\.fr$/);
});

test("no order or visit lies after the day of the export", () => {
  const day = 46_325; // 30 October 2026
  for (const date of [...column("Date dernière commande"), ...column("Date dernière visite")]) {
    if (typeof date === "number") expect(date).toBeLessThan(day);
  }
});

test("every town of the territory is in Hauts-de-France, under its own postal code", async () => {
  const { locate } = await loadPlaces({ communes: true });
  for (const { postalCode, name } of towns) {
    expect(locate({ postalCode, city: name })).toMatchObject({
      region: "Hauts-de-France",
      city: name,
      problem: null,
      assumed: null,
    });
  }
});
