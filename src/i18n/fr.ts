import type { ErrorWords } from "./problemText";
import { errors } from "./fr/errors";
import { grainReasons, issues } from "./fr/issues";
import { reasons } from "./fr/reasons";
import { remarks } from "./fr/remarks";
import { common } from "./fr/pane/common";
import { criteria } from "./fr/pane/criteria";
import { data } from "./fr/pane/data";
import { fields } from "./fr/pane/fields";
import { filters } from "./fr/pane/filters";
import { home } from "./fr/pane/home";
import { labels } from "./fr/pane/labels";
import { plan } from "./fr/pane/plan";
import { segments } from "./fr/pane/segments";

const told: Readonly<Record<keyof typeof errors, ErrorWords>> = errors;

/** Every word in French: the reference that the other languages satisfy. */
export const fr = {
  common,
  criteria,
  data,
  errors: told,
  fields,
  filters,
  grainReasons,
  home,
  issues,
  labels,
  plan,
  reasons,
  remarks,
  segments,
};

/** The words of one language: texts, and functions that put numbers into texts. */
export type Words = typeof fr;
