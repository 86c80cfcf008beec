import { documentKind } from "../../../../src/core/reading/values/documentKind";

test.each([
  ["invoice", "F FA FAC FACT FC FCL FV INV"],
  ["credit", "A AV AVC AVF FAV AVR RFAC RINV CN"],
  ["quote", "D DE DEV DV DVS"],
  ["before", "BL BLC BLV BC BCC BCL CDE CD CMD CC"],
])("these codes are of the kind %s", (kind, codes) => {
  for (const code of codes.split(" ")) expect(documentKind(code)).toEqual({ kind, isCode: true });
});

test.each([
  ["Facture", "invoice"],
  ["Factures de vente", "invoice"],
  ["Avoir", "credit"],
  ["Note de crédit", "credit"],
  ["Devis", "quote"],
  ["Pro forma", "quote"],
  ["Commande", "before"],
  ["Bon de livraison", "before"],
  ["Bons de commande", "before"],
  ["Delivery note", "before"],
])("« %s » is of the kind %s by its word", (word, kind) => {
  expect(documentKind(word)).toEqual({ kind, isCode: false });
});

test.each(["", "X", "Lille", "Non facture", "FACTORY", "recommande", "AVION"])(
  "« %s » is no document",
  (word) => {
    expect(documentKind(word)).toBeNull();
  },
);
