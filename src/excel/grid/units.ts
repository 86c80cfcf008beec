/** Widths as Excel's object model wants them. */

/** Pixels of a digit in the default font (Calibri 11), and Excel's padding of a cell. */
const DIGIT_PIXELS = 7;
const PADDING_PIXELS = 5;
const POINTS_PER_PIXEL = 0.75;

/** Width in points of a column of so many characters: 8.43 → 48. */
export function widthInPoints(characters: number): number {
  return (Math.trunc(characters * DIGIT_PIXELS) + PADDING_PIXELS) * POINTS_PER_PIXEL;
}
