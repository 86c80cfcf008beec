import { matchHeader } from "../../../../src/core/reading/headers/matchHeader";
import * as en from "../../../../src/i18n/en/issues";
import * as fr from "../../../../src/i18n/fr/issues";
import { columnsOf, readRows } from "../support/readRows";
import { EUROS, NAMES } from "../support/sampleContents";
import { readColumns } from "../support/readColumns";

const spanOf = (header: string) => matchHeader(header).traits.span;

test.each<[ReturnType<typeof spanOf>, string]>([
  [
    "month",
    "CA mensuel | CA mensuel moyen | CA moyen mensuel HT | CA/mois | CA moyen par mois | Ventes du mois | Montant mensuel | Monthly revenue | Average monthly sales | Sales per month | CA mensuel 2025 | CA mensuel sur 12 mois",
  ],
  [
    "quarter",
    "CA trimestriel | CA par trimestre | Ventes trimestrielles | Quarterly revenue | CA 1er trimestre",
  ],
  ["halfYear", "CA semestriel | CA 2e semestre"],
  ["week", "CA hebdo | CA hebdomadaire | Weekly sales | CA par semaine"],
  [
    null,
    "CA | CA 12 mois | CA 12 derniers mois | CA 6 mois | Sales last 12 months | Visites mensuelles | Nb ventes par mois | Dernier achat (mois) | Panier moyen mensuel | Mois | Moisson",
  ],
])("revenue of a %j: %s", (span, headers) => {
  const told = headers.split(" | ").map((header) => [header, spanOf(header)]);
  expect(told).toEqual(headers.split(" | ").map((header) => [header, span]));
});

test.each(["CA mensuel", "CA mensuel moyen", "CA trimestriel", "Montant mensuel HT", "CA/mois"])(
  "« %s » alone is the revenue, as a part of a year that is told",
  (header) => {
    const reading = readColumns({
      Société: NAMES,
      "CA N-1": EUROS.map((euros) => 12 * Number(euros)),
      [header]: EUROS,
    });
    expect(columnsOf(reading)).toMatchObject({ revenue: "C", revenuePrevious: "B" });
    expect(reading.customers.map(({ revenue }) => revenue)).toEqual(EUROS);
    expect(reading.notes.revenuePartial).toBe(true);
    const issue = reading.issues.find(({ code }) => code === "partialYear");
    expect(issue).toMatchObject({
      severity: "high",
      cells: ["C1"],
      values: { header, span: spanOf(header) },
    });
  },
);

test("a year's revenue comes before a month's", () => {
  const reading = readColumns({ Société: NAMES, "CA mensuel": EUROS, "CA annuel": EUROS });
  expect(columnsOf(reading).revenue).toBe("C");
  expect(reading.notes.revenuePartial).toBe(false);
});

test("lines of a month each add up: nothing is missing", () => {
  const months = ["01/01/2026", "01/02/2026", "01/03/2026"];
  const rows = ["Morel", "Brunet", "Zinc"].flatMap((name, i) =>
    months.map((month, j) => [name, month, 100 * i + 10 * j + 1]),
  );
  const { grain, issues } = readRows([["Client", "Date facture", "Montant mensuel"], ...rows]);
  expect(grain).toBe("orders");
  expect(issues.map(({ code }) => code)).not.toContain("partialYear");
});

test.each([
  ["month", "d’un mois", "of a month"],
  ["quarter", "d’un trimestre", "of a quarter"],
  ["halfYear", "d’un semestre", "of half a year"],
  ["week", "d’une semaine", "of a week"],
])("a %s is told in words", (span, french, english) => {
  const values = { header: "CA", column: "B", span };
  expect(fr.issues.partialYear(values, 1).what).toContain(french);
  expect(en.issues.partialYear(values, 1).what).toContain(english);
});
