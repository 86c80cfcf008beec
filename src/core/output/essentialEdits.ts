import type { Edit } from "./edits";

/** What may be left out of a result for an Excel that refuses calls: charts and page layout, or every look besides. */
export type LeftOut = "nothing" | "decoration" | "looks";

type Kinds = ReadonlySet<Edit["kind"]>;

/** What makes our sheets pleasant but tells nothing: an Excel that refuses one of these must not cost the result. */
const DECORATIONS: Kinds = new Set(["rowHeight", "freeze", "view", "pageLayout", "chart", "link", "choices"]);
/** Colours and widths: the labels say the same without them. Formats stay, or dates would be numbers. */
const LOOKS: Kinds = new Set(["style", "colorRules", "widths"]);

/**
 * The edits that carry the result: without page layout, charts, frozen rows, links and lists of choices; leaving out
 * the looks too, without colours, widths and the hidden sheet of past runs, and what is cleared keeps the looks it has.
 */
export function essentialEdits(edits: readonly Edit[], leftOut: LeftOut): readonly Edit[] {
  if (leftOut === "nothing") return edits;
  const kept = edits.filter(({ kind }) => !DECORATIONS.has(kind));
  if (leftOut === "decoration") return kept;
  return kept
    .filter(({ kind, sheet }) => !LOOKS.has(kind) && sheet !== "runs")
    .map((edit) => (edit.kind === "clear" ? { ...edit, contentsOnly: true } : edit));
}
