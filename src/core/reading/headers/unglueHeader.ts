/** Pieces that names of fields are glued from in old systems, and the word that each stands for. */
const PIECES: ReadonlyMap<string, string> = new Map(
  [
    ["code", "cod cd"],
    ["client", "cli clt"],
    ["raison", "rai rais"],
    ["sociale", "soc"],
    ["postal", "pos post"],
    ["ville", "vil"],
    ["departement", "dep dept dpt"],
    ["pays", "pay"],
    ["telephone", "tel"],
    ["nombre", "nb nbr nbre"],
    ["numero", "num"],
    ["commande", "cde cmd cdes"],
    ["facture", "fac fact"],
    ["date", "dat dt dte"],
    ["dernier", "der dern"],
    ["montant", "mt mnt mtt mont"],
    ["representant", "rep repr repres"],
    ["visite", "vis visit"],
    ["activite", "act activ"],
    ["secteur", "sec sect"],
    ["effectif", "eff"],
    ["libelle", "lib"],
    ["adresse", "adr"],
    ["panier", "pan"],
    ["moyen", "moy"],
    ["potentiel", "pot"],
    ["type", "typ"],
    ["total", "tot"],
    ["anterieur", "ant"],
    ["precedent", "prec"],
    ["exercice", "exe exer"],
  ].flatMap(([word = "", forms = ""]) => [word, ...forms.split(" ")].map((form) => [form, word] as const)),
);
const WHOLE = new Set(
  "nom ca ht ttc cp naf ape rdv mail zone region statut date an annee net achat vente".split(" "),
);
const FEWEST_LETTERS = 5;

/**
 * The words of a header glued as old systems do: `DATDERCDE` → "date dernier commande", `CODPOS` → "code postal".
 * Null unless every letter belongs to one of at least two known pieces, the longest piece first.
 */
export function unglueHeader(word: string): string | null {
  if (word.length < FEWEST_LETTERS || !/^[a-z]+$/.test(word)) return null;
  const pieces = split(word);
  return pieces === null || pieces.length < 2 ? null : pieces.join(" ");
}

function split(rest: string): readonly string[] | null {
  if (rest === "") return [];
  for (let length = rest.length; length >= 2; length--) {
    const piece = rest.slice(0, length);
    const word = PIECES.get(piece) ?? (WHOLE.has(piece) ? piece : undefined);
    if (word === undefined) continue;
    const others = split(rest.slice(length));
    if (others !== null) return [word, ...others];
  }
  return null;
}
