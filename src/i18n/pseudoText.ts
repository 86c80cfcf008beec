/** Accented twin of each letter: still readable, plainly not a real text. */
const TWINS = new Map(
  [..."aceilnorsuyACEINORSUY"].map((letter, i) => [letter, [..."åçéîļñöŕšûýÅÇÉÎÑÖŔŠÛÝ"][i]]),
);

/** A text dressed for a trial run: accents, brackets and a third more length, so that a bare or cut text shows. */
export function pseudoText(text: string): string {
  const dressed = [...text].map((letter) => TWINS.get(letter) ?? letter).join("");
  return `[${dressed}${"·".repeat(Math.ceil(text.length / 3))}]`;
}
