/** Paper sizes by the file's number, in office.js' words (Excel.PaperType). */
export const PAPERS: ReadonlyMap<number, string> = new Map([
  [1, "Letter"],
  [3, "Tabloid"],
  [5, "Legal"],
  [7, "Executive"],
  [8, "A3"],
  [9, "A4"],
  [11, "A5"],
  [12, "B4"],
  [13, "B5"],
]);
