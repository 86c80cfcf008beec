import { common } from "./fr/pane/common";
import { fields } from "./fr/pane/fields";
import { home } from "./fr/pane/home";
import { labels } from "./fr/pane/labels";
import { segments } from "./fr/pane/segments";

/** Every word in French: the reference that the other languages satisfy. */
export const fr = { common, home, labels, fields, segments };

/** The words of one language: texts, and functions that put numbers into texts. */
export type Words = typeof fr;
