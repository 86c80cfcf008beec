import { day, readRows } from "../support/readRows";

/** Headers of the amounts taken, on 29 November 2026; `older` columns are fuller of figures, or the others are. */
function taken(headers: readonly string[], isRising: boolean) {
  const cells = (row: number) =>
    headers.map((_, i) => 1000 + 137 * row + 1000 * (isRising ? i : headers.length - i));
  const rows = [
    ["Client", ...headers],
    ...["Morel", "Lenoir", "Brunet"].map((name, i) => [name, ...cells(i)]),
  ];
  const reading = readRows(rows, { clock: day("2026-11-29") });
  const header = (field: string) => reading.columns.find((column) => column.field === field)?.header;
  return [header("revenue"), header("revenuePrevious")];
}

test.each<readonly [string, string, string | undefined]>([
  ["CA 24 | CA 25", "CA 25", "CA 24"],
  ["CA 23 | CA 24 | CA 25 | CA 26", "CA 25", "CA 24"],
  ["CA'24 | CA'25", "CA'25", "CA'24"],
  ["CA24 | CA25", "CA25", "CA24"],
  ["CA2024 | CA2025", "CA2025", "CA2024"],
  ["CA HT 24 | CA HT 25", "CA HT 25", "CA HT 24"],
  ["Ventes 24 | Ventes 25", "Ventes 25", "Ventes 24"],
  ["Sales FY24 | Sales FY25", "Sales FY25", "Sales FY24"],
  ["CA 24/25 | CA 25/26", "CA 25/26", "CA 24/25"],
  ["CA 2024-2025 | CA 2025-2026", "CA 2025-2026", "CA 2024-2025"],
  ["Campagne 2024 | Campagne 2025", "Campagne 2025", "Campagne 2024"],
  ["Réel 2024 | Réel 2025 | Budget 2026", "Réel 2025", "Réel 2024"],
  ["YTD Oct 2026 | YTD Oct 2025", "YTD Oct 2026", "YTD Oct 2025"],
  ["CA à date 2026 | CA à date 2025", "CA à date 2026", "CA à date 2025"],
  ["CA année -1 | CA année -2", "CA année -1", undefined],
  ["CA A-1 | CA A-2", "CA A-1", undefined],
  ["CA A | CA A-1 | CA A-2", "CA A", "CA A-1"],
  ["Année N | Année N-1", "Année N", "Année N-1"],
  ["Commandes 2025 (€) | Commandes 2024 (€)", "Commandes 2025 (€)", "Commandes 2024 (€)"],
  ["Facturé 2024 | Facturé 2025", "Facturé 2025", "Facturé 2024"],
  ["Valeur 2025 | Volume 2025", "Valeur 2025", undefined],
  ["CA dépt 24 | CA", "CA", undefined],
  ["CA 24 mois | CA 2025", "CA 2025", undefined],
  ["CA 12 mois | Cumul N-1", "CA 12 mois", undefined],
  ["Cumul N | Cumul N-1", "Cumul N", "Cumul N-1"],
  ["CA N | CA N-1", "CA N", "CA N-1"],
])("of %s: %s, %s", (headers, revenue, previous) => {
  for (const isRising of [true, false])
    expect(taken(headers.split(" | "), isRising)).toEqual([revenue, previous]);
});

test("FACTURE is an amount by its cents, a number of orders by whole figures", () => {
  const read = (cents: number) =>
    readRows([
      ["Client", "FACTURE 2024", "FACTURE 2025", "Potentiel"],
      ...["Morel", "Lenoir", "Brunet", "Roux"].map((name, i) => [name, 7 + i + cents, 2 + i + cents, 900]),
    ]).columns.map(({ field, header }) => `${field} ${header}`);
  expect(read(0.25)).toEqual(
    expect.arrayContaining(["revenue FACTURE 2025", "revenuePrevious FACTURE 2024"]),
  );
  expect(read(0).slice(1)).toEqual(["orders FACTURE 2025", "potential Potentiel"]);
});
