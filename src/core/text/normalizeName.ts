import { foldText } from "./fold";

/** Legal forms and words for « company » that come and go from one file to the next. */
const LEGAL_FORMS: ReadonlySet<string> = new Set(
  (
    "sarl sarlu sas sasu eurl sa sci snc ei eirl scop scic gie scp scm selarl selas scea gaec earl sca " +
    "ets etab etablissement etablissements societe soc ltd gmbh inc llc bv spa srl et and"
  ).split(" "),
);

const ACCENTED_STE = /(^|[^\p{L}])St[éÉ](?![\p{L}])/giu;
/** Asked first, for it costs little: *Sté*, in one sign or two. */
const MAY_HAVE_STE = /st(?:é|e\u0301)/i;
/** A word of one letter, where a legal form may be spelt out. */
const INITIAL = /(?:^| )\S(?: |$)/;

/**
 * A customer name without what changes from one entry to the next for the same customer: legal form (SARL, S.A.S.,
 * Ets, Sté…), « et » or « & », case, accents, punctuation; `St`/`Ste` read as saint(e).
 * Two names that normalise alike are suspected duplicates. A name made only of such words is kept, folded.
 */
export function normalizeName(name: string): string {
  const opened = MAY_HAVE_STE.test(name) ? name.normalize("NFC").replace(ACCENTED_STE, "$1societe") : name;
  const folded = foldText(opened);
  const words = INITIAL.test(folded) ? joinInitials(folded.split(" ")) : folded.split(" ");
  const kept = words.flatMap((word, i) => {
    if (LEGAL_FORMS.has(word) || (word === "ste" && i === 0)) return [];
    return [word === "st" ? "saint" : word === "ste" ? "sainte" : word];
  });
  return kept.length > 0 ? kept.join(" ") : folded;
}

/** True for a legal form or a word for « company » alone: *SARL*, *S.A.S.*, *Ets*. */
export function isLegalForm(text: string): boolean {
  return joinInitials(foldText(text).split(" ")).every((word) => LEGAL_FORMS.has(word));
}

/** `s a r l` (from S.A.R.L.) becomes one word when it spells a legal form, and only then. */
function joinInitials(words: readonly string[]): readonly string[] {
  const joined: string[] = [];
  for (let i = 0; i < words.length;) {
    let end = i;
    while (words[end]?.length === 1) end++;
    const initials = words.slice(i, end).join("");
    if (LEGAL_FORMS.has(initials)) {
      joined.push(initials);
      i = end;
    } else {
      joined.push(words[i] ?? "");
      i++;
    }
  }
  return joined;
}
