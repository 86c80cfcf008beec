import { common } from "./en/pane/common";
import { fields } from "./en/pane/fields";
import { home } from "./en/pane/home";
import { labels } from "./en/pane/labels";
import { segments } from "./en/pane/segments";
import type { Words } from "./fr";

/** Every word in English. */
export const en: Words = { common, home, labels, fields, segments };
