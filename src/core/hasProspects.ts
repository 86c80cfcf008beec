import type { Reading } from "./model";

/** Whether prospects stand among the clients of a sheet: what is said of everybody then names both. */
export function hasProspects({ customers }: Pick<Reading, "customers">): boolean {
  return customers.some(({ population }) => population === "prospect");
}
