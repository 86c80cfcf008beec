/** Speed of the reading against the least it can cost: one plain pass that parses each cell once. */
import type { CellValue, SheetData } from "../src/core/model";
import { DEFAULT_OPTIONS } from "../src/core/options";
import type { Place, Places } from "../src/core/reading/places";
import { readSheet } from "../src/core/reading/readSheet";
import { readDateText } from "../src/core/reading/values/dates";
import { readNumberText } from "../src/core/reading/values/numbers";
import { tidyText } from "../src/core/reading/values/textColumn";
import { seededRandom } from "../src/core/stats/seededRandom";
import { best, type Measure } from "./measure";

const CLOCK = 46_200;

/** Measures the reading of a list of `rows` × 20 columns into customers. */
export function benchReading(rows: number): readonly Measure[] {
  const sheet = randomSheet(rows);
  const plain = best(() => plainPass(sheet.values));
  const read = best(() =>
    readSheet(sheet, {
      options: DEFAULT_OPTIONS,
      clock: CLOCK,
      today: null,
      places: NO_PLACES,
      remembered: {},
    }),
  );
  return [
    { name: "plain pass over each cell", ms: plain, ratio: 1, target: null },
    { name: "reading into customers", ms: read, ratio: read / plain, target: 3 },
  ];
}

/** Each cell as a number, else a day, else tidy text, kept: nothing is decided and nothing is checked. */
function plainPass(values: SheetData["values"]): unknown {
  return values.map((row) => row.map(parseCell));
}

function parseCell(cell: CellValue): unknown {
  if (typeof cell !== "string") return cell;
  return readNumberText(cell) ?? readDateText(cell) ?? tidyText(cell);
}

const HEADERS = [
  "Code client", "Raison sociale", "Adresse", "Code postal", "Ville", "Téléphone", "E-mail", "Commercial", "Secteur d'activité", "Statut",
  "CA 2025", "CA 2024", "Nb commandes", "Panier moyen", "Dernière commande", "Dernière visite", "Potentiel", "Effectif", "Part client", "Commentaire",
]; // prettier-ignore
const TOWNS = [
  "Lille",
  "Paris",
  "Lyon",
  "Marseille",
  "Nantes",
  "Toulouse",
  "Bordeaux",
  "Strasbourg",
] as const;
const TRADES = ["Restaurant", "Garage", "Boulangerie", "Industrie"] as const;
const REPS = ["Durand", "Petit", "Martin"] as const;

/** A client list as an export makes it, the same for the same number of rows. */
function randomSheet(rows: number): SheetData {
  const random = seededRandom(rows);
  const upTo = (limit: number): number => Math.floor(random() * limit);
  const list = Array.from({ length: rows }, (_, i): CellValue[] => {
    const town = upTo(TOWNS.length);
    const revenue = upTo(1e7) / 100;
    return [
      `C${100_000 + i}`,
      `Établissements Dupont ${i} SARL`,
      `${1 + upTo(90)} rue de la Gare`,
      String(10_000 + 1000 * town + upTo(20)),
      TOWNS[town] ?? "",
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
  return {
    name: "Clients",
    firstRow: 1,
    firstColumn: 1,
    values: [HEADERS, ...list],
    formats: [],
    tables: [],
    selection: null,
    ownColumns: [],
    hasHiddenRows: false,
  };
}

const NOWHERE: Place = {
  kind: "unknown",
  department: null,
  departmentName: null,
  region: null,
  city: null,
  mainTown: null,
  latitude: null,
  longitude: null,
  precision: null,
  postalCode: null,
  assumed: null,
  problem: null,
};
const NO_PLACES: Places = { locate: () => NOWHERE, departmentName: () => null, regionOf: () => null };
