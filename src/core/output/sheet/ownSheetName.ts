import type { OutputInput } from "../input";
import type { OwnSheet } from "../edits";

/** The present name of one of our sheets, or the first free one: a user's sheet of that name keeps it. */
export function ownSheetName(
  sheet: OwnSheet,
  { ownSheets, sheetNames, words }: Pick<OutputInput, "ownSheets" | "sheetNames" | "words">,
): string {
  const own = ownSheets.find((content) => content.sheet === sheet);
  if (own !== undefined) return own.name;
  const taken = new Set(sheetNames.map((name) => name.toLowerCase()));
  const wanted = words.sheets[sheet];
  let name = wanted;
  for (let copy = 2; taken.has(name.toLowerCase()); copy += 1) name = `${wanted} (${copy})`;
  return name;
}
