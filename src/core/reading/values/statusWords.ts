import { foldText } from "../../text/fold";

/** What a status cell says of an account. `active` says only that it is not closed. */
export type StatusMeaning = "client" | "prospect" | "closed" | "notCustomer" | "clientOrProspect" | "active";

const CLOSED =
  /\b(ferme|fermee|fermeture|clos|close|closed|cloture|inactif|inactive|cesse|cessee|cessation|liquidation|liquide|radie|radiee|archive|archivee|sommeil|bloque|bloquee|blocked|ancien|ex client|former|desactive|desactivee|resilie|resiliee|disabled|supprime|redressement|decede|perdu definitivement|(?:clients?|comptes?) perdus?|a fermer|dormant ferme)\b/;
const PROSPECT =
  /\b(prospects?|leads?|suspects?|pistes?|prospection|a prospecter|a conquerir|potentiel client|(?:clients?|comptes?) potentiels?|opportunite|opportunity|cibles?|futur client|mql|sql)\b/;
const NOT_CUSTOMER =
  /\b(fournisseurs?|supplier|vendor|concurrents?|competitor|partenaires?|partner|ni client ni prospect|ni l un ni l autre|transporteur|prestataire|interne)\b/;
const CLIENT = /\b(clients?|customers?|clt|acheteur|acquis|adherent|evangelist|evangeliste|client actif)\b/;
const ACTIVE =
  /^(?:compte |account )?(actif|active|ouvert|ouverte|open|en activite|enabled|en cours|valide|en service)$/;

/** Reads a status word; null when it is not known, so that the rule without status applies. */
export function readStatusWord(text: string): StatusMeaning | null {
  const folded = foldText(text);
  if (folded === "" || folded.length > 60) return null;
  if (NOT_CUSTOMER.test(folded) && !/^client/.test(folded)) return "notCustomer";
  // The stage of a deal: what is closed is the deal.
  if (/\b(closed ?|fermee? |cloturee? )(won|gagnee?)\b/.test(folded)) return "client";
  if (/\b(closed ?|fermee? |cloturee? )(lost|perdue?)\b/.test(folded)) return null;
  if (/\b(non actif|pas actif|n est plus client|plus client)\b/.test(folded)) return "closed";
  if (CLOSED.test(folded)) return "closed";
  const prospect = PROSPECT.test(folded);
  if (prospect && CLIENT.test(folded) && !/^potentiel|^futur|\bpotentiels?$/.test(folded))
    return "clientOrProspect";
  if (prospect || folded === "p" || folded === "non client") return "prospect";
  if (CLIENT.test(folded) || folded === "c" || folded === "cl") return "client";
  return ACTIVE.test(folded) ? "active" : null;
}

const ORDER_CANCELLED =
  /\b(annul|annulee?s?|cancell?ed|void|voided|abandon|abandonnee?s?|refusee?s?|rejetee?s?|rejected|supprimee?s?|deleted|sans suite|failed|echouee?s?|erreur( de)? paiement|requires payment method|incomplete)\b/;
/** A quote « retourné signé » came back accepted. */
const PAID_BACK =
  /\b(remboursee?s?|refunded|(?:retournee?s?|returned)(?! (?:signee?s?|signed|acceptee?s?)))\b/;
/** *Non annulée* is the contrary of *annulée*. */
const NEGATED = /\b(?:non|pas|not|jamais|never) (?:(?:ete|been) )?\w+/g;
/** *Partiellement remboursée*: what is left of it was sold. */
const PARTLY = /\b(partiel(le)?(ment)?|partially|partly|partial)\b/;
const ORDER_STATUS =
  /\b(annule|annulee|livre|livree|facture|facturee|paye|payee|valide|validee|expedie|expediee|en cours|brouillon|soldee|solde|traitee|traite|cloturee|confirmee?|delivered|shipped|paid|invoiced|cancelled|canceled|draft|completed|complete|terminee|reglee|regle|impayee|en attente|envoyee|preparee|partielle|comptabilisee?|posted|emise|won|lost|closedwon|closedlost|gagnee?|perdue?|negociation|negotiation|signee?|acceptee?|refusee?|rejetee?|declinee?|sans suite|accepted|declined|rejected)\b/;

/** True for an order that never happened: *annulée*, *abandonnée*, *failed*. */
export function isCancelledOrder(text: string): boolean {
  return saysWholly(ORDER_CANCELLED, text);
}

/** True for an order that was paid back or came back, or a credit note that was settled: *remboursée*, *retournée*. */
export function isPaidBackWord(text: string): boolean {
  return saysWholly(PAID_BACK, text);
}

function saysWholly(words: RegExp, text: string): boolean {
  const folded = foldText(text).replace(NEGATED, "");
  return words.test(folded) && !PARTLY.test(folded);
}

/** True for a word that tells where an order stands (*livrée*, *payée*…), not what an account is. */
export function isOrderStatusWord(text: string): boolean {
  return ORDER_STATUS.test(foldText(text));
}

/** True for a kind of commercial document: *facture*, *avoir*, *bon de livraison*. It says nothing of a customer. */
export function isDocumentWord(text: string): boolean {
  return /^(factures?|avoirs?|devis|commandes?|bons? de (livraison|commande|retour)|bl|tickets?|acomptes?|pro ?forma|note de credit|invoice|credit note|order|quote|facture d acompte|fac|fa|av|cde)$/.test(
    foldText(text),
  );
}

/** True for a document that only offers: *devis*, *offre de prix*, *pro forma*. */
export function isQuoteWord(text: string): boolean {
  return /^(devis( (envoyes?|en cours|en attente))?|offres?( de prix)?|propositions?( commerciales?)?|pro ?forma|factures? pro ?forma|quotes?|quotations?|estimates?)$/.test(
    foldText(text),
  );
}

/** True for what was not sent yet: *brouillon*, *draft*. */
export function isDraftWord(text: string): boolean {
  return /^(brouillons?|drafts?)\b/.test(foldText(text));
}

/** True for a document that gives money back: *avoir*, *credit note*. *Remboursement partiel* is said of a sale. */
export function isCreditNoteWord(text: string): boolean {
  const folded = foldText(text);
  return (
    /\b(avoirs?|credit notes?|note de credit|remboursement|refund|retour)\b/.test(folded) &&
    !PARTLY.test(folded)
  );
}

const SEGMENT_WORDS =
  /^(champions?|fideles?|loyal|prometteurs?|a risque|at risk|endormis?|hibernating|vip|or|argent|bronze|gold|silver|platinum|platine|nouveau|nouveaux|occasionnels?|a developper|a surveiller|a ne pas perdre|perdus?|top|premium|[a-e][+-]?|[abc][1-3]|[1-5] [1-5] [1-5])\b/;

/** True for a label of a segmentation somebody made before. */
export function isSegmentWord(text: string): boolean {
  return SEGMENT_WORDS.test(foldText(text));
}
