import type { CellValue, SheetData } from "../src/core/model";
import { seededRandom } from "../src/core/stats/seededRandom";

const HEADERS = [
  "Code client", "Raison sociale", "Adresse", "Code postal", "Ville", "Téléphone", "E-mail", "Commercial", "Secteur d'activité", "Statut",
  "CA 2025", "CA 2024", "Nb commandes", "Panier moyen", "Dernière commande", "Dernière visite", "Potentiel", "Effectif", "Part client", "Commentaire",
]; // prettier-ignore
/** Towns with the first of their postal codes, and how many follow it. */
const TOWNS = [
  ["Lille", 59_000, 1],
  ["Paris", 75_001, 20],
  ["Lyon", 69_001, 9],
  ["Marseille", 13_001, 16],
  ["Nantes", 44_000, 1],
  ["Toulouse", 31_000, 1],
  ["Bordeaux", 33_000, 1],
  ["Strasbourg", 67_000, 1],
] as const;
const TRADES = ["Restaurant", "Garage", "Boulangerie", "Industrie"] as const;
const REPS = ["Durand", "Petit", "Martin"] as const;

/** A client list as an export makes it, the same for the same number of rows. */
export function randomSheet(rows: number): SheetData {
  const random = seededRandom(rows);
  const upTo = (limit: number): number => Math.floor(random() * limit);
  const list = Array.from({ length: rows }, (_, i): CellValue[] => {
    const [town, postalCode, codes] = TOWNS[upTo(TOWNS.length)] ?? TOWNS[0];
    const revenue = upTo(1e7) / 100;
    return [
      `C${100_000 + i}`,
      `Établissements Dupont ${i} SARL`,
      `${1 + upTo(90)} rue de la Gare`,
      String(postalCode + upTo(codes)),
      town,
      `01 99 ${10 + upTo(80)} ${10 + upTo(80)} ${10 + upTo(80)}`,
      `client${i}@exemple.fr`,
      REPS[i % 3] ?? "",
      TRADES[i % 4] ?? "",
      i % 10 === 0 ? "Prospect" : "Client",
      `${revenue.toFixed(2).replace(".", ",")} €`,
      revenue * 0.9,
      upTo(20),
      revenue / 10,
      `${String(1 + upTo(28)).padStart(2, "0")}/0${1 + upTo(9)}/2025`,
      45_000 + upTo(1000),
      revenue * 2,
      upTo(50),
      upTo(100) / 100,
      "",
    ];
  });
  return sheetOf("Clients", [HEADERS, ...list]);
}

const JOURNAL = [
  "N° pièce", "Type", "Date", "Code client", "Client", "Code postal", "Ville", "Famille", "Article", "Qté", "PU HT", "Montant HT",
]; // prettier-ignore
const KINDS = ["Facture", "Facture", "Facture", "Avoir", "Devis"] as const;
const RANGES = ["Vins", "Bières", "Café"] as const;
const LINES_A_CUSTOMER = 20;

/** The lines of a journal of sales as an ERP exports it, three a document, the same for the same number of rows. */
export function randomJournal(rows: number): SheetData {
  const random = seededRandom(rows);
  const upTo = (limit: number): number => Math.floor(random() * limit);
  const date = (): string =>
    `${String(1 + upTo(28)).padStart(2, "0")}/${String(1 + upTo(12)).padStart(2, "0")}/${2025 + upTo(2)}`;
  const documents = Array.from({ length: Math.ceil(rows / 3) }, (_, i) => {
    const customer = upTo(Math.ceil(rows / LINES_A_CUSTOMER));
    const [town, postalCode] = TOWNS[customer % TOWNS.length] ?? TOWNS[0];
    const of = [`C${customer}`, `Établissements Durand ${customer}`, String(postalCode), town];
    return [`PI${100_000 + i}`, KINDS[upTo(KINDS.length)] ?? "", date(), ...of];
  });
  const list = Array.from({ length: rows }, (_, i): CellValue[] => {
    const quantity = 1 + upTo(9);
    const price = upTo(10_000) / 100;
    const line = [RANGES[i % 3] ?? "", `Article ${i % 50}`, quantity, price];
    return [...(documents[Math.floor(i / 3)] ?? []), ...line, Math.round(quantity * price * 100) / 100];
  });
  return sheetOf("Ventes", [JOURNAL, ...list]);
}

function sheetOf(name: string, values: CellValue[][]): SheetData {
  return {
    name,
    firstRow: 1,
    firstColumn: 1,
    values,
    formats: [],
    tables: [],
    selection: null,
    ownColumns: [],
    hasHiddenRows: false,
  };
}
