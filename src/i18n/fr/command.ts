/** Words of the command line's summary, in French. */
import { localNumbers } from "../localNumbers";
import { pluralFr } from "../plural";

const n = localNumbers("fr");

/** Its sentences: counts, shares 0–1, euros. */
export const command = {
  sheet: (name: string, region: string, day: number) =>
    `Feuille «\u202f${name}\u202f» (${region}), au ${n.day(day)}`,
  rows: (read: number, used: number, aside: number) =>
    `${n.integer(read)} ${pluralFr(read, "ligne lue", "lignes lues")}, ${n.integer(used)} ${pluralFr(used, "utilisée", "utilisées")}, ${n.integer(aside)} ${pluralFr(aside, "mise à part", "mises à part")}`,
  segment: (name: string, customers: number, share: number, revenue: number, revenueShare: number) =>
    `${name}\u202f: ${n.integer(customers)} (${n.percent(share)}), ${n.euros(revenue)} (${n.percent(revenueShare)} du CA)`,
  workload: (required: number, capacity: number) =>
    `Visites par an\u202f: ${n.integer(required)} pour une capacité de ${n.integer(capacity)}`,
  output: (path: string) => `Classeur écrit\u202f: ${path}`,
};
