/** What one space stands for; spaces that keep a line from breaking ("12 €") stay as they are. */
const GAP = /[^\S\u00A0\u202F]+/gu;

/** A text cut for a place of ours: at most `length` characters, line breaks and tabs made spaces. */
export function shortText(text: string, length: number): string {
  const line = text.replaceAll(GAP, " ").trim();
  const letters = [...line];
  return letters.length <= length
    ? line
    : `${letters
        .slice(0, length - 1)
        .join("")
        .trimEnd()}…`;
}
