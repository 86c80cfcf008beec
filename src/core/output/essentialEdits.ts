import type { Edit } from "./edits";

/** What makes our sheets pleasant but tells nothing: an Excel that refuses one of these must not cost the result. */
const DECORATIONS: ReadonlySet<Edit["kind"]> = new Set([
  "rowHeight",
  "freeze",
  "view",
  "pageLayout",
  "chart",
  "link",
  "choices",
] as const);

/** The edits that carry the result, without page layout, charts, frozen rows, links and lists of choices. */
export function essentialEdits(edits: readonly Edit[]): readonly Edit[] {
  return edits.filter(({ kind }) => !DECORATIONS.has(kind));
}
