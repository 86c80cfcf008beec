import { foldText } from "../../text/fold";

/** Spellings of one word that exports abbreviate or inflect, reduced to a single token. */
const TOKENS: ReadonlyMap<string, string> = new Map(
  [
    ["no", "num numero number nr nro"],
    ["nb", "nbr nbre nombre nbs count"],
    ["commande", "cde cdes cmd cmds cmde cmdes commandes"],
    ["facture", "fact factures fac"],
    ["der", "dern derniere dernier dernieres derniers dernire"],
    ["departement", "dept dpt dep depts dpts dprt departements"],
    ["tel", "telephone telephones tlph"],
    ["moyen", "moy moyenne"],
    ["montant", "mt mnt mtt mont montants"],
    ["societe", "ste societes"],
    ["representant", "repr represent repres"],
    ["effectif", "eff effectifs"],
    ["potentiel", "pot"],
    ["email", "mail courriel emails mails courriels mel"],
    ["date", "dt dte dates"],
    ["code", "cod"],
    ["secteur", "sect"],
    ["personne", "pers personnes"],
    ["client", "clt cli clients"],
    ["visite", "visites"],
    ["compte", "cpte cpt comptes"],
    ["achat", "achats"],
    ["jour", "jours j"],
    ["salarie", "salaries"],
    ["employe", "employes"],
    ["adresse", "adr"],
    ["reference", "ref refs references"],
    ["devis", "dvs"],
    ["livraison", "liv livr"],
    ["categorie", "cat categ"],
    ["activite", "activ act"],
    ["order", "orders"],
    ["annee", "annees an"],
    ["frequence", "freq"],
    ["visit", "visits"],
    ["boite", "boites"],
    ["vente", "ventes"],
    ["realise", "real rea realises realisee realisation"],
    ["precedent", "prec preced precedente precedents precedentes"],
    ["prochaine", "proch prochain prochains prochaines"],
  ].flatMap(([token = "", forms = ""]) => forms.split(" ").map((form) => [form, token] as const)),
);

const STOP: ReadonlySet<string> = new Set(
  "de du des d la le les l en un une et a au aux par the of".split(" "),
);

/** *Année -2*, *A-1*: N-2, N-1. */
const YEARS_BACK = /(?<!\p{L})(?:ann[ée]e|exercice|an|a)\s*[-–]\s*(\d)(?!\d)/giu;
const COUNTED =
  "(?:nb |nbre |nombre (?:de |d )?)?(?:ca|ventes?|sales|fact\\w*|realise|reel|achats?|commandes?|cdes?|visites?|marge)(?: (?:ht|ttc|net|total|client))*";
const SHORT_YEAR = "(1[5-9]|2\\d|3[0-5])";

/** Years as people shorten them: *CA 24*, *CA25*, *FY2025*, *CA HT 24/25*. */
const YEARS: readonly (readonly [RegExp, string])[] = [
  [/\b(ca|ventes?|sales|fy)(20\d\d|1[5-9]|2\d|3[0-5])\b/g, "$1 $2"],
  [/\bfy (20)?(\d\d)\b/g, "20$2"],
  [new RegExp(`^(${COUNTED}) ${SHORT_YEAR} ${SHORT_YEAR}( (?:ht|ttc|k|eur|keur|k eur))?$`), "$1 20$2 20$3$4"],
  [new RegExp(`^(${COUNTED}) ${SHORT_YEAR}( (?:ht|ttc|k|eur|keur|k eur))?$`), "$1 20$2$3"],
];

/** *2024 25*, *exercice 24 25*: the two years of a business year. */
const TWO_YEARS =
  /\b(20\d\d) (\d\d)\b|(?<=^(?:(?:(?:ca|ventes?|facture|montant facture)(?: ht| ttc| net)? )?(?:exercice|campagne|saison|annee) )?)(\d\d) (\d\d)(?= ht$| ttc$|$)/;

function inFull(text: string): string {
  return text.replace(TWO_YEARS, (all, year?: string, next?: string, short?: string, second?: string) => {
    const first = Number(year ?? `20${short ?? ""}`);
    return first >= 2015 && (first % 100) + 1 === Number(next ?? second) ? `${first} ${first + 1}` : all;
  });
}

const PHRASES: readonly (readonly [RegExp, string])[] = [
  // Before « par » goes as a small word: « Suivi » alone is a note of what happened.
  [/\b(?:suivi|visite|gere) par\b/g, "representant"],
  // Spelt as people do: *chifre d'afaires*, *chiffre daffaire*.
  [/\bchif{1,2}res?(?: d ?| )?af{1,2}aires?\b|\bchiff aff\b/g, "ca"],
  [/^a i$/, "actif inactif"],
  [/ (?:o n|oui non|y n|yes no)$/g, ""],
  [/\bc a\b(?! faire)/g, "ca"],
  [/\be mails?\b/g, "email"],
  [/\bc p\b/g, "cp"],
  ...YEARS,
  [/\brendez vous\b|\br d v\b/g, "rdv"],
  [/\bh t\b|\bhtva\b|\b(?:hors|avant) taxes?\b/g, "ht"],
  [/\bht signes?\b/g, "ht"], // credit notes below zero
  [/\bt t c\b|\btoutes taxes comprises\b/g, "ttc"],
  [/\b(ca(?: ?(?:ht|ttc|net))?|ventes?|realise|montant(?: ?(?:ht|ttc))?) ?n([1-9])\b/g, "$1 n $2"], // CA N1, CAHT_N1
  [/\b(?:ly|py|(?:last|previous|prior) year)\b/g, "n 1"],
  [/(^| )n (?=clients?\b|commandes?\b|cde\b|factures?\b|comptes?\b|bl\b|tiers\b|siret\b)/g, "$1no "],
];

/**
 * The words of a header that carry its meaning, in order: folded, abbreviations opened (`Nbre Cdes` → `nb commande`),
 * small words dropped, *chiffre d'affaires* as `ca`. Two headers a rep reads alike have the same canonical form.
 */
export function canonicalHeader(header: string): string {
  // « dû » is a debt, « du » a small word: told apart before accents go.
  const opened = header
    .normalize("NFC")
    .replace(/#\s*$/, " no")
    .replace(/^\s*facturé(?:e?s?)(?!\p{L})(?! le\b)/iu, "montant facturé") // and no « factures »
    .replace(YEARS_BACK, "N-$1")
    .replace(/(?<!\p{L})dû(?!\p{L})/giu, "impaye");
  let text = foldText(opened.replace(/([a-zà-ÿ])([A-Z][a-zà-ÿ])/gu, "$1 $2"));
  for (const [pattern, replacement] of PHRASES) text = text.replace(pattern, replacement);
  return inFull(text)
    .split(" ")
    .filter((word) => !STOP.has(word))
    .map((word) => TOKENS.get(word) ?? word)
    .join(" ");
}
