import type { FieldId } from "../../../../src/core/fields";
import type { CellValue } from "../../../../src/core/model";

type Column = readonly (CellValue | null)[];

export const NAMES: Column = [
  "Boulangerie Morel",
  "Garage Lenoir",
  "Hôtel du Parc",
  "Fleurs & Co",
  "Atelier Brunet",
  "Café Central",
];
export const CODES: Column = ["C0012", "C0044", "C0051", "C0077", "C0090", "C0101"];
export const EUROS: Column = [50000, 30000, 10000.5, 5000, 3000, 2000];
export const DATES: Column = [46100, 46090, 46080.5, 46070, 46010, 45990];
const COUNTS: Column = [12, 4, 3, 2, 5, 1];

/** Six cells that a column of each field may well hold. */
export const CONTENTS: Readonly<Partial<Record<FieldId, Column>>> = {
  name: NAMES,
  code: CODES,
  status: ["Client", "Prospect", "Client", "Client", "Prospect", "Client"],
  revenue: EUROS,
  revenuePrevious: EUROS,
  orders: COUNTS,
  averageOrder: [4166.67, 7500, 3333.5, 2500, 600, 2000],
  lastOrder: DATES,
  daysSinceOrder: [12, 44, 90, 130, 7, 61],
  lastVisit: DATES,
  visitsDone: COUNTS,
  visitsPlanned: COUNTS,
  postalCode: ["59000", "69003", "29200", "01000", "44000", "75011"],
  city: ["Lille", "Lyon", "Brest", "Bourg-en-Bresse", "Nantes", "Paris"],
  department: ["59", "69", "29", "01", "44", "75"],
  region: ["Hauts-de-France", "Bretagne", "Bretagne", "Pays de la Loire", "Île-de-France", "Bretagne"],
  zone: ["Nord", "Sud", "Nord", "Est", "Ouest", "Sud"],
  sector: ["Restaurant", "Garage", "Hôtel", "Commerce", "Industrie", "Restaurant"],
  headcount: ["10 à 19", "20 à 49", "1 à 2", "50 à 99", "10 à 19", "250 et plus"],
  potential: EUROS,
  shareOfWallet: ["30 %", "10 %", "80 %", "55 %", "20 %", "100 %"],
  phone: [
    "03 61 91 00 01",
    "04 65 71 00 02",
    "02 61 91 00 03",
    "+33 1 99 00 00 04",
    "02.61.91.00.05",
    "0199000006",
  ],
  email: ["a@exemple.fr", "b@exemple.fr", "c@exemple.fr", "d@exemple.fr", "e@exemple.fr", "f@exemple.fr"],
  contactPreference: ["visite", "téléphone", "email", "visite", "téléphone", "visite"],
  decisionStyle: ["analytique", "visuel", "analytique", "visuel", "analytique", "visuel"],
  autonomy: ["autonome", "accompagné", "autonome", "autonome", "accompagné", "autonome"],
  decisionCycle: [30, 45, 60, 15, 90, 30],
  rep: ["Durand", "Petit", "Durand", "Martin", "Petit", "Martin"],
  orderId: ["F2026-001", "F2026-002", "F2026-003", "F2026-004", "F2026-005", "F2026-006"],
  orderDate: DATES,
  amount: EUROS,
};
