import { dealState } from "../../../../src/core/reading/values/dealState";

test.each<readonly ["won" | "lost" | "open" | null, string]>([
  [
    "won",
    "Closed Won | closedwon | Gagné | Gagnée (100 %) | Fermée gagnée | 6 - Conclue | Devis signé | Affaire remportée | won | gagnés | gagnées | remporté | remportés | conclu | conclus | conclues | signée | signés",
  ],
  [
    "lost",
    "Closed Lost | closedlost | Perdu | Fermée perdue | Sans suite | Abandonnée | Refusé | Annulée | Won then cancelled | lost | perdus | perdues | abandonné | abandonnés | refusée | refusés | annulé | annulés | canceled",
  ],
  [
    "open",
    "Prospecting | Négociation | Proposition envoyée | Qualification | Non gagné | Pas signée | Not won | Non conclu | Paquet gagnable | En cours | Décision en attente",
  ],
  [
    null,
    "Livrée | Facturé | Payée | Invoiced | Validée | Confirmée | Expédiée | Partielle |  | - | livré | livrés | facturée | payé | payés | soldé | soldée | réglé | réglées | expédié | terminé | terminée | validé | confirmé | accepté | acceptée | traité | traitée | préparé | préparées | comptabilisé | émis | émise | delivered | paid | shipped | complete | completed | confirmed",
  ],
])("%s: %s", (state, words) => {
  for (const word of words.split(" | ")) expect([word, dealState(word)]).toEqual([word, state]);
});
