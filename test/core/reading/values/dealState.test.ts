import { dealState } from "../../../../src/core/reading/values/dealState";

test.each<readonly ["won" | "lost" | "open" | null, string]>([
  [
    "won",
    "Closed Won | closedwon | Gagné | Gagnée (100 %) | Fermée gagnée | 6 - Conclue | Devis signé | Affaire remportée",
  ],
  [
    "lost",
    "Closed Lost | closedlost | Perdu | Fermée perdue | Sans suite | Abandonnée | Refusé | Annulée | Won then cancelled",
  ],
  [
    "open",
    "Prospecting | Négociation | Proposition envoyée | Qualification | Non gagné | En cours | Décision en attente",
  ],
  [null, "Livrée | Facturé | Payée | Invoiced | Validée | Confirmée | Expédiée | Partielle |  | -"],
])("%s: %s", (state, words) => {
  for (const word of words.split(" | ")) expect([word, dealState(word)]).toEqual([word, state]);
});
