import { phrases } from "./headerRule";
import type { HeaderRule } from "./headerRule";

/** Headers that belong to orders rather than to customers: they are fields only in an order journal. */
export const JOURNAL_HEADERS: readonly HeaderRule[] = [
  {
    means: "orderId",
    strength: 1,
    phrases: phrases(`
      Numéro de facture | N° facture | N° de facture | NO COMMANDE | Réf. commande |
      Référence commande | N° Cde | N° BL | N° commande | N° de commande | Numéro de commande |
      Numéro commande | Numéro facture | Order ID | Order number | Invoice number | Invoice no |
      Order no | Réf facture | Référence facture | N° pièce | N° de pièce | PiNo | Numéro de pièce |
      Pièce | ID commande | Code commande | N° document | Numéro document | N° doc | DO_Piece |
      Invoice ID | Order ref | Invoice | Opportunity ID |
      ID opportunité | ID de l'opportunité | N° opportunité | Deal ID | N° affaire | N° d'affaire | N° ticket | N° bon de livraison | InvoiceNo | OrderNo | N° BC |
      N° de BC | N° de bon | N° bon de commande | Référence document | N° transaction | CommandeID |
      N° vente | Facture n° | N° pce | Réf pièce | Pièce n°`),
  },
  {
    means: "orderId",
    strength: 0.75,
    phrases: phrases(`
      Ticket | Commande | Facture | Réf. | Référence | Document | BL | Order | Bon de commande | BC |
      Transaction`),
  },
  {
    means: "orderDate",
    strength: 1,
    phrases: phrases(`
      DATE COMMANDE | Date de commande | Date commande | Order date | Date de vente | Date vente |
      Date pièce | Date de pièce | Date document | Date du document | DO_Date | PiDt | Date d'achat |
      Date achat | Date ticket | Date cde | Purchase date |
      Date de la commande | Date BC | Date bon | Date d'émission |
      Date transaction | Jour de vente | Date écriture |
      Date doc`),
  },
  {
    means: "orderDate",
    strength: 0.99, // comes after the day of the order
    phrases: phrases(
      `Date facture | Date de facture | Date de facturation | Date de la facture | Invoice date`,
    ),
  },
  {
    means: "orderDate",
    strength: 0.97, // comes after the day of the order or of its invoice
    phrases: phrases(`Date BL | Date de livraison | Date livraison | Date d'expédition`),
  },
  {
    means: "orderDate",
    strength: 0.9,
    phrases: phrases(`
      Close date | Closed date | Closing date | Date de closing | Date de signature | Date signature |
      Émission | Date add | Date comptable | Date compta | Date mouvement | Date mvt | Émis le | Commandé le | Livré le |
      Facturé le | Date de gain | Gagné le | Gagnée le | Date gagné | Won date | Won time | Signé le`),
  },
  {
    means: "orderDate",
    strength: 0.6, // in a list of accounts, the day they were closed
    phrases: phrases(`Date de clôture | Date clôture | Date de fermeture`),
  },
  { means: "orderDate", strength: 0.8, phrases: phrases(`Date | Day | Jour | Date opération`) },
  {
    means: "amount",
    strength: 1,
    phrases: phrases(`
      Montant ligne | Montant de la ligne | Total ligne | Line amount | Line total |
      Montant HT ligne | Montant commande | Montant facture | Order amount | Invoice amount |
      Total facture | Total commande | DL_MontantHT | DL_MontantTTC | DO_TotalHT | Order total | Order total amount | Montant total de la commande | Montant total commande | Grand total | Grand total (base) | Montant de la vente |
      Lignes de la commande/Sous-total | Lignes de commande/Sous-total | Lignes de facture/Sous-total |
      Lignes de la facture/Sous-total | Lignes/Sous-total | Order lines/Subtotal | Invoice lines/Subtotal`),
  },
  {
    means: "amount",
    strength: 0.85,
    phrases: phrases(`
      Commande prise | Montant | Total | Amount | Montant facturé | Prix total | Montant net | Net amount | Valeur | Value |
      CA | CA ligne | CA facturé | Net | Total net | Net total | Montant total | Sous-total | Prix total HT | Base HT |
      Valeur nette | Val. nette | Net value | MTHT | Total paid tax excl | Lignes de la commande/Total | Lignes de commande/Total |
      Lignes de facture/Total | Lignes de la facture/Total | Lignes/Total | Order lines/Total |
      Invoice lines/Total`),
  },
  { means: "amount", strength: 0.8, phrases: phrases(`Subtotal`) },
  {
    means: "amount",
    strength: 0.5, // with taxes, and an invoice may be paid in part
    phrases: phrases(
      `Net à payer | Total paid tax incl | Montant payé | Montant réglé | Montant encaissé | Amount paid`,
    ),
  },
  {
    means: "orderStatus",
    strength: 1,
    phrases: phrases(`
      Statut commande | Statut de la commande | État commande | Order status | Statut facture |
      État facture | Statut de facture | Invoice status | Etat de la commande | Statut document | Statut de la pièce |
      Situation commande | Avancement commande | Financial status | Payment status | Statut du paiement |
      Statut de paiement | État du paiement | État facturation | État de facturation | Statut facturation |
      Statut de facturation | État règlement | État de règlement | Statut règlement | Statut de règlement | Transaction status | Statut de la transaction`),
  },
  {
    means: "orderStatus",
    strength: 0.9,
    phrases: phrases(`
      Stage | Deal stage | Opportunity stage | Pipeline stage | Étape | Phase | Phase de la transaction |
      Étape de la transaction | Étape de l'opportunité | Phase de l'opportunité | Étape de vente |
      Phase de vente | Étape commerciale | Statut de l'opportunité | Statut opportunité |
      Statut de l'affaire | Statut affaire | Étape du pipeline | Statut du devis |
      Statut devis | État du devis | État devis | Résultat du devis | Suite donnée | Suite du devis | Quote status |
      Devis signé | Devis accepté | Signé | Signée | Accepté | Acceptée | Gagné | Gagnée`),
  },
  { means: "orderStatus", strength: 0.6, phrases: phrases(`Résultat | Issue | Décision`) },
  { means: "orderStatus", strength: 0.75, phrases: phrases(`Statut | État | Status`) },
];
