/** Sheets of an odd shape, as many rows as asked: what takes the square of the rows on one of them is found there. */
import type { CellValue, SheetData } from "../src/core/model";

type Row = readonly CellValue[];
const MONTHS = ["janv", "févr", "mars", "avr", "mai", "juin", "juil", "août", "sept", "oct", "nov", "déc"];
const DAY = 45_600;

/** Headers, and the row at a position. */
const SHAPES: Readonly<Record<string, readonly [Row, (i: number) => Row]>> = {
  "one name": [["Client", "CA 2025"], (i) => ["Durand", i]],
  "one name and town, a code each": [
    ["Code", "Client", "CP", "CA 2025"],
    (i) => [`M${i}`, "Carrefour", "59000", i],
  ],
  "one code": [["Code", "Client", "CA 2025"], (i) => ["C1", `Durand ${i}`, i]],
  "a column a month": [
    ["Client", ...MONTHS.map((month) => `CA ${month} 2025`)],
    (i) => [`Durand ${i}`, ...MONTHS.map(() => i)],
  ],
  "a zone each": [["Client", "Zone", "CA 2025"], (i) => [`Durand ${i}`, `Zone ${i}`, i]],
  "a trade each": [["Client", "Secteur d'activité", "CA 2025"], (i) => [`Durand ${i}`, `Métier ${i}`, i]],
  "a town each": [["Client", "Ville", "CA 2025"], (i) => [`Durand ${i}`, `Bourg ${i}`, i]],
  "a forced text each": [["Client", "CA 2025", "Segment forcé"], (i) => [`Durand ${i}`, i, `à revoir ${i}`]],
  "persons without a firm": [
    ["Nom", "Prénom", "Société", "CA 2025"],
    (i) => ["Martin", `Jean ${i}`, i % 2 ? "" : `Durand ${i}`, i],
  ],
  "every other row blank": [["Client", "CA 2025"], (i) => (i % 2 ? ["", ""] : [`Durand ${i}`, i])],
  "every other row a total": [["Client", "CA 2025"], (i) => [i % 2 ? `Total ${i}` : `Durand ${i}`, i]],
  "a header every five rows": [
    ["Client", "CA 2025"],
    (i) => (i % 5 === 3 ? ["", ""] : i % 5 === 4 ? ["Client", "CA 2025"] : [`Durand ${i}`, i]),
  ],
  "orders of one client": [
    ["Date facture", "N° facture", "Client", "Montant HT"],
    (i) => [DAY + (i % 700), `F${i}`, "Durand", i % 500],
  ],
  "lines of two orders": [
    ["Date facture", "N° facture", "Client", "Article", "Montant HT"],
    (i) => [DAY, `F${i % 2}`, i % 2 ? "Durand" : "Petit", `A${i}`, i % 500],
  ],
  "names over blank rows": [
    ["Client", "Date", "Montant"],
    (i) => [i % 3 ? "" : `Durand ${i}`, DAY + (i % 700), i],
  ],
};

/** Each shape with that many rows. */
export function oddSheets(rows: number): readonly { readonly shape: string; readonly sheet: SheetData }[] {
  return Object.entries(SHAPES).map(([shape, [headers, rowAt]]) => ({
    shape,
    sheet: {
      name: "Clients",
      firstRow: 1,
      firstColumn: 1,
      values: [[...headers], ...Array.from({ length: rows }, (_, i) => [...rowAt(i)])],
      formats: [],
      tables: [],
      selection: null,
      ownColumns: [],
      hasHiddenRows: false,
    },
  }));
}
