import { ABC_LABELS } from "../../core/labels";
import type { Words } from "../../i18n/fr";
import type { FilterList } from "../views/filterChoices";
import { isolated } from "./isolated";

/** The word of a value in a list of the filters; priorities read as they are. */
export function choiceText(words: Words, list: FilterList, value: string): string {
  const { labels } = words;
  switch (list) {
    case "segments":
      return wordOf(labels.abc, ABC_LABELS.find((one) => one === value) ?? "", value);
    case "populations":
      return wordOf(labels.population, value, value);
    case "contacts":
      return wordOf(labels.contact, value, value);
    case "potentials":
      return wordOf(labels.potential, value, value);
    case "zones":
      return isolated(labels.zone(value));
    case "sectors":
      return isolated(labels.sector(value));
    default:
      return isolated(value);
  }
}

function wordOf(table: Readonly<Record<string, string>>, key: string, otherwise: string): string {
  return Object.hasOwn(table, key) ? (table[key] ?? otherwise) : otherwise;
}
