import type { Place } from "../core/reading/places";

/** Nothing known of where a customer is. */
export const NOWHERE: Place = {
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

/** A customer abroad: the tables stop at the border. */
export const abroad: Place = { ...NOWHERE, kind: "foreign" };

/** A customer in the Principality, a zone of its own. */
export const monaco: Place = {
  ...NOWHERE,
  kind: "monaco",
  city: "Monaco",
  mainTown: "Monaco",
  latitude: 43.738,
  longitude: 7.425,
  precision: "city",
};
