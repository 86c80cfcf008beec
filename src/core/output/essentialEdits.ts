import type { Edit } from "./edits";

/**
 * What may be left out of a result for an Excel that refuses calls, each with what stands before it: how our sheets
 * print, charts and what else is pleasant, every look besides.
 */
export const LEFT_OUT = ["nothing", "page", "decoration", "looks"] as const;
export type LeftOut = (typeof LEFT_OUT)[number];

type Kinds = ReadonlySet<Edit["kind"]>;

/** What makes our sheets pleasant but tells nothing: an Excel that refuses one of these must not cost the result. */
const DECORATIONS: Kinds = new Set([
  "usualHeights",
  "rowHeight",
  "freeze",
  "view",
  "pageLayout",
  "chart",
  "link",
  "choices",
]);
/** Colours and widths: the labels say the same without them. Formats stay, or dates would be numbers. */
const LOOKS: Kinds = new Set(["style", "colorRules", "widths"]);

/**
 * The edits that carry the result: without page layout, which Excel refuses where there is no printer; without charts,
 * frozen rows, links and lists of choices either; leaving out the looks too, without colours, widths and the hidden sheet of past runs, and what is cleared keeps the looks it has.
 */
export function essentialEdits(edits: readonly Edit[], leftOut: LeftOut): readonly Edit[] {
  if (leftOut === "nothing") return edits;
  if (leftOut === "page") return edits.filter(({ kind }) => kind !== "pageLayout");
  const kept = edits.filter(({ kind }) => !DECORATIONS.has(kind));
  if (leftOut === "decoration") return kept;
  return kept
    .filter(({ kind, sheet }) => !LOOKS.has(kind) && sheet !== "runs")
    .map((edit) => (edit.kind === "clear" ? { ...edit, contentsOnly: true } : edit));
}
