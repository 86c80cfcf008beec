import { errors } from "./en/errors";
import { grainReasons, issues } from "./en/issues";
import { reasons } from "./en/reasons";
import { remarks } from "./en/remarks";
import { common } from "./en/pane/common";
import { criteria } from "./en/pane/criteria";
import { data } from "./en/pane/data";
import { fields } from "./en/pane/fields";
import { filters } from "./en/pane/filters";
import { home } from "./en/pane/home";
import { labels } from "./en/pane/labels";
import { plan } from "./en/pane/plan";
import { segments } from "./en/pane/segments";
import type { Words } from "./fr";

/** Every word in English. */
export const en: Words = {
  common,
  criteria,
  data,
  errors,
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
