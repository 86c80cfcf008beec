import type { SheetFilter } from "../appPort";

/** Asks nothing: every customer passes. */
export const EMPTY_FILTER: SheetFilter = {
  segments: [],
  zones: [],
  sectors: [],
  priorities: [],
  populations: [],
  contacts: [],
  potentials: [],
  dueWithinDays: null,
};
