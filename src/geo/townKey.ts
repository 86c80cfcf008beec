import { foldText } from "../core/text/fold";

const ARTICLES: ReadonlySet<string> = new Set(["le", "la", "les", "l"]);
const LINK = /(?:^| )(?:le|la|les|l|de|du|des|d|et|en|sur|sous|aux|au|a)(?= |$)/g;
const ABBREVIATIONS: ReadonlyMap<string, string> = new Map([
  ["st", "saint"],
  ["ste", "sainte"],
  ["lez", "les"],
]);

/**
 * A town's name as a key: folded, `St`/`Ste` spelt out, `s/` between words read as « sur », `s/s` as « sous »,
 * `lez` as « lès », and an article filed at the end (`HAVRE (LE)`) put back in front.
 */
export function townKey(name: string): string {
  const words = foldText(name)
    .replace(/(?<= )(?:s s|ss)(?= )/g, "sous")
    .replace(/(?<= )s(?= )/g, "sur")
    .split(" ")
    .map((word) => ABBREVIATIONS.get(word) ?? word);
  const last = words.at(-1) ?? "";
  return words.length > 1 && ARTICLES.has(last) ? [last, ...words.slice(0, -1)].join(" ") : words.join(" ");
}

/** A letter of no name in use: it parts names that are folded at one go. */
const BETWEEN = "ƿ";
/** Words for which a key may differ from its name folded. */
const SPECIAL = /(?:^| )(?:ste?|lez|ss?)(?: |$)| (?:les?|la|l)$/;

/** `townKey` of each name, at a fraction of the price: the towns of the whole country are looked through at one go. */
export function townKeys(names: readonly string[]): readonly string[] {
  const folded = foldText(names.join(` ${BETWEEN} `)).split(BETWEEN);
  return folded.map((name) => {
    const key = name.trim();
    return SPECIAL.test(key) ? townKey(key) : key;
  });
}

/** A key without articles and small words: `Havre`, `Chalon/Saône` meet `Le Havre`, `Chalon-sur-Saône`. */
export function looseTownKey(key: string): string {
  return key.replace(LINK, "").trimStart() || key;
}
