import type { Communes } from "./communes";
import type { Departments } from "./departments";
import type { PostalCodes } from "./postalCodes";

/** The tables, decoded; `communes` is null until they are loaded, and towns are then left aside. */
export interface Gazetteer {
  readonly departments: Departments;
  readonly postalCodes: PostalCodes;
  readonly communes: Communes | null;
}
