/** Words of the command line's summary, in English. */
import type { command as fr } from "../fr/command";
import { localNumbers } from "../localNumbers";

const n = localNumbers("en");
const counted = (count: number, one: string, many: string): string =>
  `${n.integer(count)} ${count === 1 ? one : many}`;

/** Its sentences, as in `fr`. */
export const command: typeof fr = {
  sheet: (name, region, day) => `Sheet “${name}” (${region}), on ${n.day(day)}`,
  rows: (read, used, aside) =>
    `${counted(read, "row", "rows")} read, ${n.integer(used)} used, ${n.integer(aside)} set aside`,
  segment: (name, customers, share, revenue, revenueShare) =>
    `${name}: ${n.integer(customers)} (${n.percent(share)}), ${n.euros(revenue)} (${n.percent(revenueShare)} of revenue)`,
  workload: (required, capacity) =>
    `Visits a year: ${n.integer(required)} for a capacity of ${n.integer(capacity)}`,
  output: (path) => `Workbook written: ${path}`,
};
