/** What sets a remark apart from the name that it follows. */
const APART = /[()[\]*:;,!|]|(?<![\p{L}\d])[-–—/]+|[-–—/]+(?![\p{L}\d])/u;
/** Whole remarks, *fermé* with its accent: *La Ferme* is a firm, and *fermé le lundi* is no end. */
const CLOSED =
  /^(?:(?:compte|client|magasin|site|soci[ée]t[ée]|[ée]tablissement|entreprise) )?(?:fermée?s?|ferme(?= d[ée]finitivement| depuis)|(?:d[ée]finitivement|permanently) (?:fermée?|closed)|fermeture d[ée]finitive|en (?:cours de )?liquidation(?: judiciaire)?|liquidation judiciaire|liquidée?|(?:en )?cessation(?: d['’ ]?activit[ée])?|a cess[ée](?: (?:son|toute))? activit[ée]|radiée?|cl[oô]turée?|account closed|closed down|out of business)(?: (?:d[ée]finitivement|depuis .+|(?:en |le )?(?:\d\d?[-/. ])*20\d\d|le \d\d?[-/.]\d\d?[-/.]\d\d))?$/iu;
/** In every such remark; looked for first, for there are as many names as rows. */
const HINT = /ferm|liquid|cess|radi|tur|closed|business|ne plus/i;
const NO_MORE = /\bne plus (?:livrer|visiter|servir|facturer)\b/i;
const SAMPLE =
  /^\W*(?:par )?(?:ex|exemples?|examples?|e\.g|p\. ?ex)\.? ?[:=] ?\S|^\W*(?:exemples?|examples?)\W*$|[([](?:par )?(?:exemple|example)[)\]]/iu;

/** True of a name that says beside itself that the account is closed: *Garage Leroy (fermé)*, *Petit – NE PLUS LIVRER*. */
export function saysClosed(name: string): boolean {
  if (!HINT.test(name)) return false;
  if (NO_MORE.test(name)) return true;
  const parts = name
    .normalize("NFC")
    .split(APART)
    .map((part) => part.trim())
    .filter((part) => part !== "");
  return parts.length > 1 && parts.some((part) => CLOSED.test(part));
}

/** True of the cell of a row that only shows how to fill the sheet in: *ex : Boulangerie Dupont*, *Dupont (exemple)*. */
export function isSample(text: string): boolean {
  return SAMPLE.test(text);
}
