/** A text of the user's cut for a place of ours: at most `length` characters, line breaks and tabs made spaces. */
export function shortText(text: string, length: number): string {
  const line = text.replaceAll(/\s+/gu, " ").trim();
  const letters = [...line];
  return letters.length <= length
    ? line
    : `${letters
        .slice(0, length - 1)
        .join("")
        .trimEnd()}…`;
}
