import type { CellValue } from "../../../../src/core/model";
import { asideOf, cellsOf, columnsOf, day, readRows } from "../support/readRows";

const TODAY = day("2026-06-01");
const CLOSED = "14/02/2026";
const NAMES = ["Morel", "Lenoir", "Petit", "Roux", "Blanc", "Noir"];
const read = (header: string, days: readonly CellValue[], more: Readonly<Record<string, CellValue>> = {}) =>
  readRows(
    [
      ["Client", "CA HT", header, ...Object.keys(more)],
      ...NAMES.map((name, i) => [name, 100 + i, days[i] ?? "", ...Object.values(more)]),
    ],
    { clock: TODAY },
  );
const populations = (reading: ReturnType<typeof readRows>) =>
  reading.customers.map(({ population }) => population === "closed");

test.each([
  ["Date de fermeture"],
  ["Date de clôture du compte"],
  ["Date de clôture"],
  ["Fermé le"],
  ["Date de sortie"],
  ["Date de fin de relation"],
  ["Radié le"],
  ["Date de cessation d'activité"],
])("%s: an account whose day has come is closed, and it is told", (header) => {
  const reading = read(header, ["", CLOSED, "", "31/12/2026"]);
  expect(populations(reading)).toEqual([false, true, false, false, false, false]);
  expect(cellsOf(reading, "closedByDay")).toEqual(["C3"]);
  expect(asideOf(reading)).toEqual({});
});

test("an old closing does not date the sheet, and is no order", () => {
  const reading = read("Date de fermeture", ["", day("2024-02-14")]);
  expect(reading.today).toBe(TODAY);
  expect(columnsOf(reading)).toEqual({ name: "A", revenue: "B" });
});

test("an account closed by its day is closed whatever its status says", () => {
  const reading = read("Fermé le", ["", CLOSED], { Statut: "client" });
  expect(populations(reading)).toEqual([false, true, false, false, false, false]);
});

test("days that most rows have close no account: a season, the end of a business year", () => {
  const reading = read(
    "Date de fermeture",
    NAMES.map(() => CLOSED),
  );
  expect(populations(reading)).not.toContain(true);
  expect(reading.issues.map(({ code }) => code)).toContain("closingDaysLeft");
});

test.each(["Date de clôture de l'exercice", "Fermeture annuelle", "Date de fin", "Date d'échéance"])(
  "%s says nothing of accounts",
  (header) => {
    const reading = read(header, ["", CLOSED]);
    expect(populations(reading)).not.toContain(true);
    expect(reading.issues.map(({ code }) => code)).not.toContain("closedByDay");
  },
);

test("the closing day of deals stays that of their order", () => {
  const deals = NAMES.flatMap((name, i) => [
    [name, 100 + i, "Gagnée", day("2026-02-01") + i],
    [name, 200 + i, "Négociation", day("2026-03-01") + i],
  ]);
  const reading = readRows([["Compte", "Montant", "Étape", "Date de clôture"], ...deals], { clock: TODAY });
  expect([reading.grain, columnsOf(reading).orderDate]).toEqual(["orders", "D"]);
});

test("days after which clients order close no account: holidays, the end of a firm's year", () => {
  const reading = readRows(
    [
      ["Client", "CA HT", "Dernière commande", "Fermeture"],
      ...NAMES.map((name, i) => [name, 100 + i, i < 2 ? "10/05/2026" : "05/01/2026", i < 3 ? CLOSED : ""]),
    ],
    { clock: TODAY },
  );
  expect(populations(reading)).not.toContain(true);
  expect(reading.issues.map(({ code }) => code)).toContain("closingDaysLeft");
});
