import { foldText } from "../../text/fold";
import { isCreditNoteWord, isDocumentWord, isQuoteWord } from "./statusWords";

/** What a commercial document is to the revenue: `before` comes ahead of its invoice (*commande*, *bon de livraison*). */
export type DocumentKind = "invoice" | "credit" | "quote" | "before" | "payment";

const CODES: ReadonlyMap<string, DocumentKind> = new Map(
  (
    [
      ["invoice", "f fa fac fact fc fcl fv inv"],
      ["credit", "a av avc avf fav avr rfac rinv cn"],
      ["quote", "d de dev dv dvs"],
      ["before", "bl blc blv bc bcc bcl cde cd cmd cc"],
    ] as const
  ).flatMap(([kind, codes]) => codes.split(" ").map((code) => [code, kind] as const)),
);
const BEFORE = /^(commandes?|bons? de (livraison|commande|preparation)|orders?|delivery notes?)\b/;
const PAYMENT =
  /^(reglements?|paiements?|payments?|encaissements?|virements?|cheques?|prelevements?|acomptes? recus?)\b/;

/** The kind of a document by a word for it, or by its usual code; null for another word. */
export function documentKind(text: string): { readonly kind: DocumentKind; readonly isCode: boolean } | null {
  const folded = foldText(text);
  const code = CODES.get(folded);
  if (code !== undefined) return { kind: code, isCode: true };
  if (isCreditNoteWord(folded)) return { kind: "credit", isCode: false };
  if (isQuoteWord(folded)) return { kind: "quote", isCode: false };
  if (PAYMENT.test(folded)) return { kind: "payment", isCode: false };
  if (BEFORE.test(folded)) return { kind: "before", isCode: false };
  return isDocumentWord(folded) || /^factures?\b/.test(folded) ? { kind: "invoice", isCode: false } : null;
}
