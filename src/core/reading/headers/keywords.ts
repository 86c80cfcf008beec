import type { FieldId } from "../../fields";
import type { OtherMeaning } from "./headerRule";

/** Words that make a header something else than a field, unless the whole header is a known one. */
export const VETO_WORDS: ReadonlyMap<string, OtherMeaning> = new Map<string, OtherMeaning>(
  (
    [
      ["growth", "evol evolution variation progression croissance ecart tendance delta growth"],
      [
        "target",
        "objectif objectifs target quota prevision previsions atteinte forecast faire cible vise espere attendu",
      ],
      [
        "credit",
        "avoir avoirs retour retours annule annulee annules annulees annulation annulations cancelled canceled",
      ],
      [
        "debt",
        "encours plafond solde capital impaye impayes tva reglement echeance comptable remise acompte paiement iban",
      ],
      ["margin", "marge margin cout"],
      ["note", "commentaire commentaires remarque remarques observation observations note notes"],
      ["consent", "newsletter consentement consent rgpd refuse desinscrit"],
      ["date", "creation naissance modification premier premiere created modified"],
      ["price", "unitaire prix tarif"],
      ["reference", "rang rank poids perdu perdue perdus perdues lost"],
      ["product", "article produit articles produits qte quantite sku"],
      ["address", "fax rue voie web site adresse"],
      ["contact", "interlocuteur fonction prenom civilite poste"],
      ["segment", "segment segmentation score rfm abc"],
    ] satisfies readonly (readonly [OtherMeaning, string])[]
  ).flatMap(([means, words]) => words.split(" ").map((word) => [word, means] as const)),
);

/** Words that name a field by themselves inside a longer header; the first rule whose words are all there wins. */
export const KEYWORD_RULES: readonly (readonly [
  words: readonly string[],
  field: FieldId,
  strength: number,
])[] = (
  [
    ["der commande", "lastOrder", 0.85],
    ["der achat", "lastOrder", 0.85],
    ["der facture", "lastOrder", 0.85],
    ["der facturation", "lastOrder", 0.85],
    ["der vente", "lastOrder", 0.8],
    ["der visite", "lastVisit", 0.85],
    ["der rdv", "lastVisit", 0.85],
    ["der passage", "lastVisit", 0.8],
    ["prochaine visite", "visitsPlanned", 0.75],
    ["nb commande", "orders", 0.85],
    ["nb facture", "orders", 0.8],
    ["nb achat", "orders", 0.8],
    ["nb visite", "visitsDone", 0.75],
    ["no commande", "orderId", 0.8],
    ["no facture", "orderId", 0.8],
    ["date commande", "orderDate", 0.8],
    ["date facture", "orderDate", 0.8],
    ["code postal", "postalCode", 0.8],
    ["postal", "postalCode", 0.6],
    ["cp", "postalCode", 0.6],
    ["zip", "postalCode", 0.6],
    ["ville", "city", 0.65],
    ["city", "city", 0.65],
    ["departement", "department", 0.65],
    ["region", "region", 0.6],
    ["pays", "country", 0.6],
    ["naf", "sector", 0.75],
    ["ape", "sector", 0.7],
    ["secteur activite", "sector", 0.75],
    ["siret", "code", 0.55],
    ["email", "email", 0.75],
    ["tel", "phone", 0.7],
    ["portable", "phone", 0.6],
    ["mobile", "phone", 0.6],
    ["panier moyen", "averageOrder", 0.8],
    ["potentiel", "potential", 0.7],
    ["part marche", "shareOfWallet", 0.7],
    ["ca", "revenue", 0.7],
    ["effectif", "headcount", 0.7],
    ["salarie", "headcount", 0.65],
    ["employe", "headcount", 0.65],
    ["employees", "headcount", 0.65],
    ["raison sociale", "name", 0.8],
    ["code client", "code", 0.8],
    ["no client", "code", 0.8],
    ["nom client", "name", 0.75],
    ["silence", "daysSinceOrder", 0.7],
    ["proprietaire", "rep", 0.65],
    ["commercial", "rep", 0.55],
    ["owner", "rep", 0.6],
    ["zone", "zone", 0.6],
    ["territoire", "zone", 0.6],
    ["revenue", "revenue", 0.6],
    ["sales", "revenue", 0.5],
  ] satisfies readonly (readonly [string, FieldId, number])[]
).map(([words, field, strength]) => [words.split(" "), field, strength]);
