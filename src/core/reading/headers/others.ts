import { phrases } from "./headerRule";
import type { HeaderRule } from "./headerRule";

/** Headers met in real sheets that are no field of a customer, and would be mistaken for one. */
export const OTHER_HEADERS: readonly HeaderRule[] = [
  {
    means: "growth",
    strength: 1,
    phrases: phrases(`
      Évolution | Evol | Évolution CA | Evol CA % | Évolution N/N-1 | Variation | Variation N-1 |
      Progression | Growth | Croissance | Écart | Tendance | Delta | Evol %`),
  },
  {
    means: "target",
    strength: 1,
    phrases: phrases(`
      Objectif | Objectif CA | Objectifs | BOITES A FAIRE | Target | Quota | Budget | CA objectif |
      Prévision | Atteinte objectif | Reste à faire | CA à faire | Forecast`),
  },
  {
    means: "credit",
    strength: 1,
    phrases: phrases(`
      Avoir | Avoirs | CA N Avoir | Taux Avoir | Montant avoir | Retours | Credit notes`),
  },
  {
    means: "debt",
    strength: 1,
    phrases: phrases(`
      Encours | Montant encours | Montant encours autorisé | Encours autorisé | Plafond |
      Plafond encours | Solde | Solde client | Capital | Capital social | Impayés | Échéance |
      Reste à payer | Reste dû | Balance | Credit limit | Mode de règlement |
      Conditions de paiement | Délai de règlement | Acompte | TVA | Taux TVA | IBAN |
      Code comptable client | Compte comptable | N° TVA | Remise | Taux de remise | Compte général |
      Compte collectif | Délai de paiement | Total dû | Montant dû | Total impayés`),
  },
  {
    means: "address",
    strength: 1,
    phrases: phrases(`
      Adresse | Adresse 1 | Adresse 2 | Adresse 3 | Adresse (1) | ADR1 | ADR2 | ADR3 | ADR4 | Rue |
      Rue de facturation | Voie | Address | Street | Complément | Complément d'adresse |
      Adresse complète | Adresse postale | Numéro de voie | Type de voie | Site web | Website |
      Web | Fax | Adresse client`),
  },
  {
    means: "contact",
    strength: 1,
    phrases: phrases(`
      Contact | Nom contact | Nom du contact | Nom (contact) | Interlocuteur | Décideur | Fonction |
      Poste/fonction | Poste | Prénom | Prénom contact | Civilité | Contact principal |
      Contact name | Job title | Dirigeant | Nom du décideur | Nom dirigeant | Gérant | Titre |
      Nom interlocuteur | First name | Acheteur`),
  },
  {
    means: "consent",
    strength: 1,
    phrases: phrases(`
      Refuse les emailings | Newsletter | consent_tel | consent_email | consent_courrier |
      Consentement | Opt-in | RGPD | Opt in | Abonné newsletter | Désinscrit`),
  },
  {
    means: "segment",
    strength: 1,
    phrases: phrases(`
      SEG | Segment | Segmentation | Segment RFM | SCORE | Segment Fidélité | Segment client |
      Classe ABC | ABC | RFM | Score RFM | Cluster | Classement | Priorité | Score R | Score F |
      Score M | Class | Tier | Niveau | Ciblage | Cible`),
  },
  {
    means: "note",
    strength: 1,
    phrases: phrases(`
      Commentaire | Commentaires | Remarque | Remarques | Note | Notes | Observations | ACTION |
      Actions | Description | Mots clés | Tags | Étiquettes | Comments | Prochaine action |
      Historique | Info | Infos | Mémo | À faire | Deal | Deal name | Nom du deal | Nom de l'affaire | Nom affaire | Titre de l'affaire | Opportunity name | Nom de l'opportunité |
      Nom opportunité | Nom de la transaction | Nom transaction`),
  },
  {
    means: "reference",
    strength: 1,
    phrases: phrases(`
      Sell-out | CA sell-out | Ventes sell-out | CA sorties de caisse | Sorties de caisse |
      Réf. client | Référence client | DO_Ref | N° Ordre Tournée Livraison | Ordre | Ordre tournée | Rang |
      Rank | Classement CA | Logo | Maison mère | Groupement | Centrale | Groupe d'appartenance |
      Source | Origine | Provenance | Source du lead | Lead source | Origine du contact | Canal d'acquisition |
      Civilité | N° ordre | Code barre | Devise | Monnaie | Currency`),
  },
  {
    means: "product",
    strength: 1,
    phrases: phrases(`
      Article | Produit | Code article | Désignation article | Libellé article | Quantité | Qté |
      Product | Quantity | Qty | SKU | Gamme | Référence article | Référence produit |
      Famille article | Famille produit | Unité | Désignation produit | Libellé produit |
      Nb articles | Description article | Item`),
  },
  {
    means: "price",
    strength: 1,
    phrases: phrases(`
      Prix unitaire | PU | PU HT | Prix | Unit price | Price | Tarif | Prix de vente | Prix HT`),
  },
  {
    means: "margin",
    strength: 1,
    phrases: phrases(`
      Marge | Marge brute | Taux de marge | Marge % | Margin | Coût | Prix de revient |
      Prix d'achat`),
  },
  {
    means: "date",
    strength: 1,
    phrases: phrases(`
      Date de création | Date création | Créé le | Date d'entrée | Created date |
      Date de naissance | Date de modification | Modifié le | Date modification | Client depuis |
      Date premier achat | Première commande | Date première commande | Created | Create date |
      Date ouverture | Date d'ouverture | Date de fin | Date échéance | Date d'échéance |
      Ancienneté | Date de paiement | Date règlement | Première facture | Date 1ère commande`),
  },
];
