/** Text inside formulas of ours: nothing a user typed may act as an operator, a wildcard or a formula. */

/** A text constant of a formula: `5"` → `"5"""`. */
export function quotedText(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/** The escape of the wildcards `*`, `?` and of `~` itself in a criterion of COUNTIFS or SUMIFS. */
function escapedWildcards(text: string): string {
  return text.replaceAll(/[~*?]/g, "~$&");
}

/** A criterion that matches exactly this text (but for case): a leading "=" disarms `>`, `<` and `=` in the text. */
export function equalTo(text: string): string {
  return quotedText(`=${escapedWildcards(text)}`);
}

/** A criterion that matches texts that begin like this; never read as a number or a date ("1-1-1"). */
export function beginningWith(text: string): string {
  return quotedText(`${escapedWildcards(text)}*`);
}

/** A criterion that matches every cell but those that begin like this, blank cells included. */
export function notBeginningWith(text: string): string {
  return quotedText(`<>${escapedWildcards(text)}*`);
}
