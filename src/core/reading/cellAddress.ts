/** Letters of a 1-based sheet column, as Excel shows them: 1 → "A", 28 → "AB". */
export function columnLetter(column: number): string {
  let letters = "";
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}

/** A1 address of a cell, without the sheet name, from its 1-based row and column. */
export function cellAddress(row: number, column: number): string {
  return columnLetter(column) + String(row);
}

/** 1-based column of letters such as "D" or "ab" (1 to 3 letters, at most XFD); null for anything else. */
export function columnOfLetters(letters: string): number | null {
  if (!/^[A-Za-z]{1,3}$/.test(letters)) return null;
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column <= 16384 ? column : null;
}
