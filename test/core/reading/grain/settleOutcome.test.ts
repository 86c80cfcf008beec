import type { CellValue } from "../../../../src/core/model";
import type { ReadingContext } from "../../../../src/core/reading/readingContext";
import { columnsOf, day, readRows } from "../support/readRows";

const D = day("2026-01-05");
const CLIENTS = ["Morel", "Brunet", "Zinc"];

/** Nine deals of three clients of 100 € each; `more` adds what stands beside them, by the number of the deal. */
function deals(
  headers: readonly string[],
  more: (i: number) => readonly CellValue[],
  context: Partial<ReadingContext> = {},
) {
  const rows = Array.from({ length: 9 }, (_, i) => [D + i, `D${i}`, CLIENTS[i % 3] ?? "", 100, ...more(i)]);
  const reading = readRows([["Date", "N° affaire", "Client", "Montant", ...headers], ...rows], context);
  return {
    columns: columnsOf(reading),
    setAside: reading.setAside.map(({ reason }) => reason),
    revenue: reading.customers.map(({ revenue }) => revenue),
    issues: reading.issues.map(({ code }) => code),
  };
}
const third =
  (...words: readonly string[]) =>
  (i: number): string =>
    words[Math.floor(i / 3)] ?? "";
const OUTCOMES = third("Gagnée", "Perdue", "En cours");

describe("deals that were won, lost or are open", () => {
  test.each([
    ["Statut", "Étape"],
    ["Issue", "Phase"],
    ["Verdict", "Stade"],
  ])("under « %s » beside « %s », which tells no outcome: those won count alone", (outcome, stage) => {
    const stages = third("Qualification", "Proposition", "Négociation");
    const found = deals([stage, outcome], (i) => [stages((i * 4) % 9), OUTCOMES(i)]);
    expect(found.columns["orderStatus"]).toBe("F");
    expect(found.revenue).toEqual([100, 100, 100]);
    expect([...found.setAside].sort()).toEqual([
      ...Array.from({ length: 3 }, () => "cancelled"),
      ...Array.from({ length: 3 }, () => "quote"),
    ]);
    expect(found.issues).not.toContain("unknownStatus");
  });

  test("what the customer's account is called stays its status", () => {
    const found = deals(["Statut", "Issue"], (i) => ["Actif", OUTCOMES(i)]);
    expect(found.columns).toMatchObject({ status: "E", orderStatus: "F" });
  });

  test("the rep who said that no column is the state of orders is believed", () => {
    const found = deals(["Issue"], (i) => [OUTCOMES(i)], { remembered: { orderStatus: null } });
    expect(found.columns["orderStatus"]).toBeUndefined();
  });

  test("signed and refused mandates beside orders are no outcome of deals", () => {
    const mandates = third("Signé", "Refusé", "En attente");
    const found = deals(["Mandat"], (i) => [mandates(i)]);
    expect(found.columns["orderStatus"]).toBeUndefined();
  });
});
