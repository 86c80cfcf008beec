import { foldText } from "../../text/fold";

/**
 * Headings of the columns that the product writes, in their order on the sheet, in each language. `isTelling`: nobody
 * else heads a column so.
 */
const HEADINGS: readonly { readonly forms: readonly string[]; readonly isTelling: boolean }[] = (
  [
    ["segment"],
    ["segment force|forced segment", "telling"],
    ["rfm"],
    ["profil rfm|profil|rfm profile|profile"],
    ["zone"],
    ["secteur|sector"],
    ["niveau de potentiel|potential level"],
    ["segment croise|crossed segment", "telling"],
    ["priorite|priority"],
    ["points"],
    ["prochain contact|next contact"],
    ["ecoule cible|elapsed target", "telling"],
    ["canal|channel"],
    ["alerte|alert"],
    ["ca retenu|revenue used"],
    ["compte|counted"],
    ["pourquoi|why", "telling"],
  ] as const
).map(([forms, telling]) => ({ forms: forms.split("|"), isTelling: telling !== undefined }));

const LEAST = 3; // headings side by side
const LEAST_TELLING = 2;
const FORCED = 1;

/**
 * Positions of the headers that are those of a past run, met on a sheet that remembers none (saved as CSV, copied): at
 * least three side by side in the product's order, two of them its alone. *Segment forcé* is left out: what stands
 * there is the user's.
 */
export function ownHeaders(headers: readonly string[]): ReadonlySet<number> {
  const own = new Set<number>();
  let run: { readonly at: number; readonly heading: number }[] = [];
  const close = (): void => {
    const telling = run.filter(({ heading }) => HEADINGS[heading]?.isTelling);
    if (run.length >= LEAST && telling.length >= LEAST_TELLING)
      for (const { at, heading } of run) if (heading !== FORCED) own.add(at);
    run = [];
  };
  headers.forEach((header, at) => {
    const heading = headingOf(header);
    if (heading <= (run.at(-1)?.heading ?? -1)) close();
    if (heading >= 0) run.push({ at, heading });
  });
  close();
  return own;
}

/** *Zone*, and *Zone (2)* beside a *Zone* of the user's; -1 for any other header. */
function headingOf(header: string): number {
  const folded = foldText(header.replace(/\s*\([^()]*\)\s*$/, ""));
  return HEADINGS.findIndex(({ forms }) => forms.includes(folded));
}
