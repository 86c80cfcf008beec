import type { Written } from "../../app/outcome";
import { cellAddress } from "../../core/a1";
import type { Words } from "../../i18n/fr";
import type { SheetCells } from "../appPort";
import { isolated } from "./isolated";

/** A piece of a sentence, and where it leads; null = nowhere. */
export interface LinkedText {
  readonly text: string;
  readonly place: SheetCells | null;
}

/** What a press wrote, in one sentence: its columns and its sheets lead to where they stand. */
export function writtenParts(words: Words, written: Written, headerRow: number): readonly LinkedText[] {
  const { segments } = words;
  const { columns, ownSheets, sheet } = written;
  const text =
    ownSheets.length === 0
      ? segments.writtenColumns(columns.length)
      : segments.written(columns.length, ownSheets.map(isolated));
  const at = columns.map(({ column }) => column).toSorted((a, b) => a - b);
  const ends = [at[0], at.at(-1)].filter((column) => column !== undefined);
  const cells = ends.map((column) => cellAddress(headerRow, column)).join(":");
  const places: readonly SheetCells[] = [
    ...(columns.length === 0 ? [] : [{ sheet, cells }]),
    ...ownSheets.map((own) => ({ sheet: own, cells: "A1" })),
  ];
  // No sheet's name can hold a star.
  return text
    .split("*")
    .map((part, i) => ({ text: part, place: i % 2 === 0 ? null : (places[(i - 1) / 2] ?? null) }));
}
