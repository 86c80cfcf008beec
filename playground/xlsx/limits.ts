/**
 * What a file may hold to be opened: beyond it the file is refused with a sentence, and before it takes the memory. The
 * sheet's own limits are Excel's; the others leave room for a sheet of a million rows and eight columns.
 */
export const LIMITS = {
  /** Bytes of the file. */
  file: 100_000_000,
  /** Bytes of all its parts, unpacked, as the file's directory declares them; unpacking stops there. */
  unpacked: 600_000_000,
  /** Bytes of one part: the longest text that the browsers hold. */
  part: 500_000_000,
  /** Files in the package. */
  parts: 10_000,
  /** How many times larger than packed a part of some size may be: markup packs 10 to 50 times, a bomb 1 000. */
  ratio: 200,
  /** Bytes below which the ratio does not count. */
  smallPart: 5_000_000,
  /** Elements of one part that is read as a tree: everything but the rows of a sheet and the shared texts. */
  elements: 2_000_000,
  /** Worksheets: each one costs the engine more than the one before. */
  sheets: 250,
  /** Cells with a content or a look, all sheets together. */
  cells: 6_000_000,
  /** Characters of all cells together. */
  characters: 200_000_000,
  /** Characters of one cell, as in Excel. */
  cellText: 32_767,
  /** Work of all formulas together each time that the workbook is calculated, in tenths of a microsecond, about … */
  formulaWork: 10_000_000,
  /** … and for each cell of the file: the formulas of a large sheet read more. */
  cellWork: 150,
  /** The same for conditional formats: 50,000 cells of simple rules. */
  ruleWork: 5_000_000,
  /** Characters of the texts that all formulas together may put together. */
  formulaText: 20_000_000,
  /** Levels and operators of formulas that wait for one another: the engine's stack holds twice as many. */
  formulaDepth: 400,
} as const;
