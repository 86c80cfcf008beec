import type { Customer } from "../../../src/core/model";
import { seededRandom } from "../../../src/core/stats/seededRandom";
import { aCustomer } from "../../core/methods/portfolio";

/** Reference day of the sample: 2026-03-16, a Monday. */
export const SAMPLE_TODAY = 46_097;

const KINDS = [
  "Brasserie",
  "Boulangerie",
  "Garage",
  "Menuiserie",
  "Pharmacie",
  "Hôtel",
  "Transports",
  "Clinique",
];
const SECTORS = ["CHR", "Commerce", "Commerce", "BTP", "Santé", "CHR", "Transport", "Santé"];
const NAMES = [
  "Lefèvre",
  "du Marché",
  "Saint-Éloi",
  "Vanhoutte",
  "de la Gare",
  "Dubois & Fils",
  "Moreau",
  "du Port",
];
const PLACES = [
  ["59000", "Lille", "Nord"],
  ["62100", "Calais", "Nord"],
  ["80000", "Amiens", "Centre"],
  ["60000", "Beauvais", "Sud"],
  ["02100", "Saint-Quentin", "Centre"],
] as const;

/** Made-up customers of a rep in the north of France: lognormal revenue, a prospect in eight, some unknown amounts. */
export function sampleCustomers(count: number, firstRow: number): readonly Customer[] {
  const random = seededRandom(59);
  const pick = <T>(items: readonly T[], last: T): T => items[Math.floor(random() * items.length)] ?? last;
  return Array.from({ length: count }, (_, i): Customer => {
    const row = firstRow + i;
    const isProspect = random() < 0.12;
    const isClosed = !isProspect && random() < 0.02;
    const spread = Math.sqrt(-2 * Math.log(random() + 1e-9)) * Math.cos(6.283 * random());
    const revenue = isProspect ? null : random() < 0.02 ? null : Math.round(Math.exp(8.4 + 1.25 * spread));
    const kind = Math.floor(random() * KINDS.length);
    const [postalCode, city, zone] = pick(PLACES, PLACES[0]);
    const orders = isProspect ? null : 1 + Math.floor(random() * 18);
    const lastOrder = isProspect ? null : SAMPLE_TODAY - Math.floor(random() ** 2 * 300);
    return aCustomer({
      row,
      rows: [row],
      code: `C${String(1000 + i)}`,
      name: `${KINDS[kind] ?? ""} ${pick(NAMES, "Moreau")} ${city}`,
      population: isProspect ? "prospect" : isClosed ? "closed" : "client",
      revenue,
      revenuePrevious: revenue === null ? null : Math.round(revenue * (0.6 + random() * 0.8)),
      orders,
      lastOrder,
      daysSinceOrder: lastOrder === null ? null : SAMPLE_TODAY - lastOrder,
      lastVisit: random() < 0.1 ? null : SAMPLE_TODAY - Math.floor(random() * 80),
      postalCode,
      city,
      department: postalCode.slice(0, 2),
      region: "Hauts-de-France",
      zone,
      sector: SECTORS[kind] ?? null,
      headcount: Math.floor(random() * 80),
      potential: isProspect ? Math.round(Math.exp(9 + spread)) : null,
      project: random() < 0.1 ? true : null,
    });
  });
}
