import type { FieldId } from "../../../src/core/fields";
import type { ColumnMatch, Issue, Reading } from "../../../src/core/model";
import { SAMPLE_TODAY, sampleCustomers } from "./sampleCustomers";

const column = (
  field: FieldId,
  at: number,
  header: string,
  confidence: number,
  ...samples: string[]
): ColumnMatch => ({ field, column: at, header, confidence, evidence: "both", samples });

const COLUMNS: readonly ColumnMatch[] = [
  column("code", 1, "Code client", 0.99, "C1000", "C1001"),
  column("name", 2, "Raison sociale", 0.98, "Brasserie du Port Calais", "Garage Moreau Lille"),
  column("status", 3, "Type", 0.9, "Client", "Prospect"),
  column("postalCode", 4, "CP", 0.97, "59000", "62100"),
  column("city", 5, "Ville", 0.97, "Lille", "Calais"),
  column("zone", 6, "Secteur", 0.71, "Nord", "Sud"),
  column("sector", 7, "Activité", 0.88, "Bar-restaurant", "Boulangerie"),
  column("revenue", 8, "CA HT 2025", 0.96, "45 200 €", "1 234,56 €"),
  column("revenuePrevious", 9, "CA HT 2024", 0.95, "41 000 €", "980 €"),
  column("orders", 10, "Nb cdes", 0.62, "12", "3"),
  column("lastOrder", 11, "Dern. commande", 0.93, "12/02/2026", "03/03/2026"),
  column("lastVisit", 12, "Visite", 0.55, "10/03/2026", "25/02/2026"),
  column("potential", 13, "Potentiel estimé", 0.92, "8 000 €", "12 500 €"),
];

const issue = (
  code: string,
  severity: Issue["severity"],
  cells: readonly string[],
  revenueAtStake: number | null,
  values: Issue["values"],
  correction?: Issue["correction"],
): Issue => ({
  code,
  severity,
  count: cells.length,
  cells,
  revenueAtStake,
  values,
  ...(correction !== undefined && { correction }),
});

const SAMPLE_ISSUES: readonly Issue[] = [
  issue("unreadableAmount", "high", ["H44", "H97", "H201"], 18_400, { header: "CA HT 2025" }),
  issue(
    "textAmounts",
    "medium",
    ["H12", "H13", "H57", "H58", "H90"],
    31_250,
    { header: "CA HT 2025" },
    "amountsToNumbers",
  ),
  issue("duplicateName", "low", ["B31", "B118"], null, { name: "Garage Moreau" }),
];

/** What the reading of a realistic sheet gives: 300 customers below a title, a total row and a footer. */
export function sampleReading(count = 300): Reading {
  const first = 11;
  const last = first + count - 1;
  return {
    sheet: "Portefeuille 2025",
    region: { firstRow: 10, firstColumn: 1, lastRow: last + 4, lastColumn: 14 },
    headerRow: 10,
    headerFrom: "found",
    grain: "clients",
    grainReason: { code: "oneRowPerClient", values: { customers: count } },
    today: SAMPLE_TODAY,
    todayFrom: "clock",
    columns: COLUMNS,
    otherColumns: [{ column: 14, header: "Remarques", samples: ["Rappeler en mars", ""] }],
    rowsRead: count + 4,
    rowsUsed: count,
    setAside: [
      { row: last + 1, reason: "blank" },
      { row: last + 2, reason: "total" },
      { row: last + 3, reason: "blank" },
      { row: last + 4, reason: "footer" },
    ],
    issues: SAMPLE_ISSUES,
    customers: sampleCustomers(count, first),
    notes: {
      revenueUnit: "euro",
      potentialUnit: "euro",
      recencyFrom: "lastOrder",
      revenuePartial: false,
      previousPartial: false,
      revenueDoubtful: false,
    },
  };
}
