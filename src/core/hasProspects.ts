import type { Customer, Reading } from "./model";

/** Whether a customer has not bought yet. */
export function isProspect({ population }: Customer): boolean {
  return population === "prospect";
}

/** Whether prospects stand among the clients of a sheet: what is said of everybody then names both. */
export function hasProspects({ customers }: Pick<Reading, "customers">): boolean {
  return customers.some(isProspect);
}
