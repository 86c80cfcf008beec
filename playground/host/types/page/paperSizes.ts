/** Excel.PaperType: the sizes a French office prints on, and the American ones. */
export const PAPER_SIZES = [
  "A3",
  "A4",
  "A4Small",
  "A5",
  "B4",
  "B5",
  "Letter",
  "LetterSmall",
  "Legal",
  "Tabloid",
  "Executive",
] as const;
