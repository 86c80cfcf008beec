import { ABC_LABELS } from "../../core/labels";
import type { Segmentation } from "../../core/segments";
import type { SheetFilter } from "../appPort";

/** The lists of a filter that the rep combines. */
export const FILTER_LISTS = [
  "segments",
  "zones",
  "sectors",
  "priorities",
  "populations",
  "contacts",
  "potentials",
] as const satisfies readonly (keyof SheetFilter)[];
/** A criterion of the filter that takes several values. */
export type FilterList = (typeof FILTER_LISTS)[number];

/** What can be chosen in each list: only values that some customer has. */
export type FilterChoices = { readonly [L in FilterList]: SheetFilter[L] };

/** The choices of a segmentation, in a stable order: ids as declared, zones and sectors by name. */
export function filterChoices({ customers }: Segmentation): FilterChoices {
  const present = <T>(all: readonly T[], values: readonly (T | null)[]): readonly T[] => {
    const known = new Set(values);
    return all.filter((one) => known.has(one));
  };
  const names = (values: readonly (string | null)[]): readonly string[] =>
    [...new Set(values.filter((value) => value !== null))].toSorted((a, b) => a.localeCompare(b, "fr"));
  return {
    segments: present(
      ABC_LABELS,
      customers.map((one) => one.abc),
    ),
    zones: names(customers.map((one) => one.zone)),
    sectors: names(customers.map((one) => one.sector)),
    priorities: present(
      ["P1", "P2", "P3", "P4"],
      customers.map((one) => one.priority?.rank ?? null),
    ),
    populations: present(
      ["client", "prospect", "closed"],
      customers.map((one) => one.customer.population),
    ),
    contacts: present(
      ["overdue", "due", "upToDate"],
      customers.map((one) => one.contactState),
    ),
    potentials: present(
      ["high", "medium", "limited", "unknown"],
      customers.map((one) => one.potential?.level ?? null),
    ),
  };
}
