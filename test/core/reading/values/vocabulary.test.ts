import type { CellValue } from "../../../../src/core/model";
import { bandLowerBound } from "../../../../src/core/reading/values/bands";
import {
  readAutonomy,
  readContact,
  readSpeed,
  readStyle,
  readUnannounced,
} from "../../../../src/core/reading/values/behaviourWords";
import { isBlank, isErrorCell, isMissingWord, isUnknown } from "../../../../src/core/reading/values/missing";
import {
  isCancelledOrder,
  isCreditNoteWord,
  isDocumentWord,
  isDraftWord,
  isOrderStatusWord,
  isPaidBackWord,
  isQuoteWord,
  isSegmentWord,
  readStatusWord,
} from "../../../../src/core/reading/values/statusWords";
import { tidyText } from "../../../../src/core/reading/values/textColumn";
import { readPotentialWord, readStars, readYesNo } from "../../../../src/core/reading/values/words";

/** Words that a rep or an export writes, by what each must be read as. */
type Words = Readonly<Record<string, string>>;

function check(read: (text: string) => unknown, words: Words): void {
  for (const [meaning, list] of Object.entries(words)) {
    for (const text of list.split(" | ")) expect([text, String(read(text))]).toEqual([text, meaning]);
  }
}

test("how a decision maker is convinced", () => {
  check(readStyle, {
    analytical: "Analytique | chiffres | Rationnel | logique | technique | données | tableaux",
    visual:
      "Visuel | visuelle | visual | démo | démonstration | échantillons | images | intuitif | expressif",
    null: "sympathique | ?",
  });
});

test("how fast it decides", () => {
  check(readSpeed, {
    cautious: "Prudent | lent | réfléchi | cautious | slow | hésitante | méfiant",
    fast: "Réactif | rapide | impulsif | fast | quick | se décide vite | immédiat",
    null: "moyen | ?",
  });
});

test("how it likes to be met", () => {
  check(readContact, {
    visit:
      "Visite | RDV | rendez-vous | terrain | sur place | physique | présentiel | de passage | face à face | visite puis mail",
    email: "e-mail | mail | courriel | par écrit",
    phone: "Téléphone | tél. | appel | phone | mobile | portable | SMS | WhatsApp",
    null: "fax | Facebook",
  });
});

test("whether a visit needs to be announced", () => {
  check(readUnannounced, {
    true: "sans RDV | sans rendez-vous | visite inopinée | à l'improviste | spontanée | unannounced | passage libre",
    false:
      "sur RDV | sur rendez-vous | avec RDV | avec rendez-vous | pas sans RDV | pas sans rendez-vous | by appointment",
    null: "visite | oui",
  });
});

test("whether it wants to be guided", () => {
  check((text) => readAutonomy(text, false), {
    guided:
      "Accompagné | à guider | assisté | dépendant | faible | non autonome | peu autonome | non | n | no | 0 | faux | false",
    autonomous:
      "Autonome | indépendant | fort | forte | élevée | totale | oui | o | yes | 1 | x | vrai | true",
    null: "moyenne | on verra",
  });
  check((text) => readAutonomy(text, true), { guided: "oui | x | 1", autonomous: "non | 0 | faux" });
});

test("what says nothing, and what does", () => {
  check(isMissingWord, {
    true: "- | -- | --- | – | — | ? | ?? | n/a | NA | n.a. | n/d | ND | n.d. | n.c. | NC | n/c | NS | Néant | neant | Inconnu | inconnue | Non renseigné | non renseigne | null | none | unknown | # | / | . | xxx | vide | (vide) | (blank) | NaN | non communiqué",
    false: "0 | Nord | a | non | xx | Vi | Naître | ne pas renseigner avant mars",
  });
});

test("the errors of Excel, in English and in French", () => {
  check(isErrorCell, {
    true: "#N/A | #N/D | #DIV/0! | #VALUE! | #VALEUR! | #REF! | #NAME? | #NOM? | #NUM! | #NOMBRE! | #NULL! | #NUL! | #SPILL! | #PROPAGATION! | #CALC! | #CALCUL! | #BUSY! | #OCCUPÉ! | #FIELD! | #CHAMP! | #CONNECT! | #BLOCKED! | #UNKNOWN! | #GETTING_DATA | #n/a",
    false: "N/A | #1 | #N/A ? | # REF | #REF! cassé",
  });
});

test.each<[CellValue, boolean, boolean, string | null]>([
  ["", true, true, null],
  [" \u00A0 ", true, true, null],
  ["-", false, true, null],
  ["#N/A", false, false, null],
  ["  Café  Morel ", false, false, "Café Morel"],
  ["Garage", false, false, "Garage"],
  ["a  b", false, false, "a b"],
  [0, false, false, "0"],
  [true, false, false, "VRAI"],
  [false, false, false, "FAUX"],
])("the cell %j: blank %s, unknown %s, text %j", (cell, blank, unknown, text) => {
  expect([isBlank(cell), isUnknown(cell), tidyText(cell)]).toEqual([blank, unknown, text]);
});

test("what a status says of an account", () => {
  check(readStatusWord, {
    closed:
      "Fermé | fermée | clos | close | closed | clôturé | Inactif | inactive | cessé | cessation d'activité | en liquidation | liquidé | radié | radiée | archivé | archivée | en sommeil | bloqué | bloquée | blocked | ancien client | fermeture définitive | client perdu | comptes perdus | ex-client | former customer | désactivé | résilié | résiliée | disabled | supprimé | redressement judiciaire | décédé | à fermer | non actif | pas actif | n'est plus client | plus client",
    prospect:
      "Prospect | prospects | lead | leads | suspect | piste | en prospection | à prospecter | à conquérir | potentiel client | opportunité | Opportunity | Cible | futur client | MQL | SQL | P | non client",
    notCustomer:
      "Fournisseur | fournisseurs | supplier | vendor | concurrent | competitor | partenaire | partner | ni client ni prospect | ni l'un ni l'autre | transporteur | prestataire | interne",
    client:
      "Client | clients | customer | CLT | acheteur | acquis | adhérent | Évangéliste | C | cl | client partenaire",
    clientOrProspect: "client/prospect | prospect ou client",
    active:
      "Actif | active | Compte actif | ouvert | ouverte | open | en activité | enabled | en cours | validé | en service",
    null: "bleu | activement suivi | closerie",
  });
});

test("kinds of documents, offers and drafts among them", () => {
  check(isDocumentWord, {
    true: "Facture | factures | Avoir | avoirs | devis | Commande | commandes | Bon de livraison | bons de commande | bon de retour | BL | ticket | tickets | acompte | acomptes | pro forma | proforma | note de crédit | invoice | credit note | order | quote | facture d'acompte | fac | FA | av | cde",
    false: "ma facture | facture 12 | bon | bon de vente | fab | commande web | avoirdupois | client",
  });
  check(isQuoteWord, {
    true: "Devis | offre | Offres | offre de prix | offres de prix | proposition | propositions | proposition commerciale | propositions commerciales | pro forma | proforma | facture pro forma | factures proforma | quote | quotes | quotation | quotations | estimate | estimates",
    false:
      "mon devis | devis signé | offre promo | offrel | proposition verbale | facture | quoted | estimated",
  });
  check(isDraftWord, {
    true: "Brouillon | brouillons | Draft | drafts | Brouillon (à valider)",
    false: "un brouillon | drafted | payée",
  });
});

test("what is closed may be a deal", () => {
  check(readStatusWord, {
    client: "Closed Won | closedwon | fermée gagnée | fermé gagné | clôturée gagnée | cloture won",
    null: "Closed Lost | closedlost | fermée perdue | fermé perdu | clôturée perdue | cloture lost",
    prospect: "potentiel client | futur client",
    clientOrProspect: "client ou prospect",
  });
});

test("orders that never happened, orders on their way, money given back", () => {
  check(isCancelledOrder, {
    true: "Annulé | annulée | annulés | annulées | cancelled | canceled | void | abandonnée | abandonné | refusé | refusée | commande annulée | failed | échouée | non payée, annulée | annulée, non remboursée",
    false:
      "livrée | avoir | annuel | remboursée | Non annulée | non-annulé | pas annulée | n'a pas été annulée | not cancelled",
  });
  check(isPaidBackWord, {
    true: "remboursé | remboursée | refunded | Retournée | retourné | returned | Livrée puis retournée",
    false:
      "remboursement | partiellement remboursée | partially refunded | non remboursée | not refunded | Retourné signé | partiellement retournée | non retournée | tournée",
  });
  check(isOrderStatusWord, {
    true: "annulée | Livré | livrée | facturé | facturée | payé | payée | validé | validée | expédiée | en cours | brouillon | soldée | traitée | clôturée | confirmée | delivered | shipped | paid | invoiced | draft | completed | complete | terminée | réglée | impayée | en attente | envoyée | préparée | partielle | comptabilisée | émise",
    false: "client | prospect | livreur",
  });
  check(isCreditNoteWord, {
    true: "Avoir | avoirs | credit note | credit notes | note de crédit | remboursement | refund | retour",
    false: "facture | avoirdupois | retourné",
  });
});

test("labels that somebody gave before", () => {
  check(isSegmentWord, {
    true: "Champions | champion | fidèles | loyal | prometteurs | à risque | at risk | endormis | hibernating | VIP | Or | argent | bronze | gold | silver | platinum | nouveaux | occasionnels | à développer | à surveiller | à ne pas perdre | perdus | top 10 | premium | A | b | E | A+ | C- | A1 | 3-3-3",
    false: "Orléans | F | Nord | Artisan | 33",
  });
});

test("potentials in words", () => {
  check(readPotentialWord, {
    A: "Élevé | élevée | très élevé | fort | forts | haute | important | grand | gros | high | large | strong | excellent | bon | good | chaud | top | VIP | potentiel fort | fort potentiel | +++ | a | classe A | potentiel A",
    B: "moyen | moyenne | medium | modéré | normal | average | mid | middle | correct | tiède | ++ | B | class b",
    C: "faible | faibles | très faible | plutôt faible | bas | basse | petit | low | small | limité | weak | mineur | froid | + | c",
    null: "inconnu | ++++ | D | forteresse | très",
  });
});

test("yes, no, and stars", () => {
  check(readYesNo, {
    true: "oui | O | yes | y | vrai | true | 1 | x | ok | si | actif | active | coché | ✓ | ✔ | ☑",
    false: "non | N | no | faux | false | 0 | inactif | inactive | aucun | aucune | néant | RAS | ☒ | ✗",
    null: "peut-être | 2 | ✓✓",
  });
  check((text) => readStars(text), { 3: "★★★☆☆ | *** | ⭐ ⭐ ⭐ | ✪✪✪✩", 0: "☆☆", null: "3 | * 3 | étoile" });
});

test("bands", () => {
  check(bandLowerBound, {
    0: "moins de 10 | inférieur à 10 | inf. à 10 | under 10 | less than 10 | jusqu'à 10 | 0 à 9 | < 10 | aucun | sans salarié | zéro | none",
    10: "10 à 19 | 10-19 | de 10 à 19 salariés | 10. | plus de 10",
    1000: "1 000 à 1 999 | 1k€ | 1 à 5 k€",
    2_000_000: "2 M€ et plus | 2 à 10 M€ | 2 m eur",
    NaN: `inconnu | ${"très ".repeat(20)}10`,
  });
});
