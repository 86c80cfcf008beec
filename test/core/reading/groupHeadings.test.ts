import type { CellValue } from "../../../src/core/model";
import { readRows } from "./support/readRows";

const GROUPS: readonly (readonly CellValue[])[] = [
  ["Client", "Ville", "CA HT"],
  ["Secteur Nord", "", ""],
  ["Boulangerie Petit", "Lille", 1200],
  ["Garage Morel", "Lens", 800],
  ["Sous-total Nord", "", 2000],
  ["Sud", "", ""],
  ["Café du Port", "Marseille", 300],
  ["Hôtel Roux", "Nice", 500],
  ["Total Sud", "", 800],
];

test("the heading of a group goes with its sum", () => {
  const reading = readRows(GROUPS);
  expect(reading.customers.map(({ name }) => name)).toEqual([
    "Boulangerie Petit",
    "Garage Morel",
    "Café du Port",
    "Hôtel Roux",
  ]);
  expect(reading.setAside.map(({ row, reason }) => [row, reason])).toEqual(
    expect.arrayContaining([2, 5, 6, 9].map((row) => [row, "subtotal"])),
  );
});

test("a customer known by its name alone stays one, also first below a sum of another name", () => {
  const named = GROUPS.map((row) => (row[0] === "Sud" ? ["Garage du Sud-Ouest", "", ""] : row));
  expect(readRows(named).customers.map(({ name }) => name)).toContain("Garage du Sud-Ouest");
});
