/** Longest name of a sheet in Excel. */
const LONGEST = 31;

/** A legal sheet name out of a file name: no path, no ending, none of the characters Excel forbids. */
export function sheetName(fileName: string): string {
  const base = fileName.split(/[\\/]/).at(-1) ?? "";
  const name = base
    .replace(/\.[^.]*$/, "")
    .replace(/[[\]:*?]/g, " ")
    .replace(/\s+/g, " ")
    .trim()
    .replace(/^'+/, "")
    .slice(0, LONGEST)
    .replace(/['\s]+$/, "");
  return name === "" || /^(history|historique)$/i.test(name) ? "Feuil1" : name;
}
