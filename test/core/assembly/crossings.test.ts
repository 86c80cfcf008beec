import type { Customer } from "../../../src/core/model";
import { DEFAULT_OPTIONS } from "../../../src/core/options";
import { segment } from "../../../src/core/segmentation";
import { aCustomer, aReading } from "../methods/portfolio";

function crossed(customers: readonly Partial<Customer>[]) {
  return segment(aReading(customers.map(aCustomer), ["revenue", "sector", "zone"]), {
    options: DEFAULT_OPTIONS,
    criteria: ["abc", "territory"],
    saved: null,
    recomputeThresholds: false,
    previous: null,
  }).crossed.map(({ id, customers: count, revenue }) => `${id}: ${count}, ${revenue} €`);
}

test("crossed segments come by class, then by revenue, then by name", () => {
  const big = { revenue: 80, sector: "CHR", zone: "Nord" };
  expect(
    crossed([
      { revenue: 1, zone: "Sud" },
      { revenue: 1, zone: "Est" },
      { revenue: 2, zone: "Ouest" },
      { population: "prospect", potential: 10, zone: "Sud" },
      { revenue: null, zone: "Sud" },
      { revenue: 10.5, zone: "Sud", sector: "BTP" },
      { revenue: 3, zone: "Sud", sector: "CHR" },
      big,
      { ...big, revenue: 81 },
    ]),
  ).toEqual([
    "A · CHR · Nord: 2, 161 €",
    "B · BTP · Sud: 1, 10.5 €",
    "C · CHR · Sud: 1, 3 €",
    "C · Ouest: 1, 2 €",
    "C · Est: 1, 1 €",
    "C · Sud: 1, 1 €",
    "potentialA · Sud: 1, 0 €",
    "toComplete · Sud: 1, 0 €",
  ]);
});

test("a sector and a zone of the same name are one line", () => {
  expect(
    crossed([
      { revenue: 50, zone: "Nord" },
      { revenue: 40, sector: "Nord" },
    ]),
  ).toEqual(["A · Nord: 2, 90 €"]);
});
