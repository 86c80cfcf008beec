/** Column headers seen in real French exports and workbooks, by the field they name; separated by bars. */
export const REAL_HEADERS = {
  name: `
    Nom | Nom du tiers | Raison sociale | Rais. Soc. | Nom alternatif | Société |
    Nom entreprise | Entreprise | Nom du client | Nom client | NOM DU COMPTE | Nom du compte |
    Nom compte | Nom 1 | Intitulé | INTITULE | Tiers | NOMCLIENT | 1ERE LIGNE ADRESSE |
    SOCIETE | Customer Name | Client | Nom de l'entreprise | Enseigne | Point de vente |
    Établissement | Nom Livraison`,
  code: `
    Code client | Code Client | CODE CLIENT | Code du client | N° Client | Code (tiers) |
    Code tiers | Code | CODE SAP | Compte N° | Compte Tiers | Compte client | CT_Num |
    NumTiers | Identifiant tiers | Référence externe | code_client | Numéro client | SIRET |
    SIREN`,
  revenue: `
    CA | CA N | CA total | CA HT | CA 12 mois | CA 12 derniers mois | Chiffre d'affaires |
    Chiffre d'affaires facturé | Montant HT | Total HT | Total dépensé | Total dépensé (€) |
    Total (€) | Total des commandes | Total facturé | CA 2025 | CA 2024 | CA 2023 | CA 2022 |
    TTC | Total TTC | CA réalisé | CA annuel | Montant facturé (HT)`,
  partialRevenue: `
    CA 2026 YTD | NB BOITES 2026 | CA cumulé`,
  revenuePrevious: `
    CA N-1 | CA N-2 | CA N-1 HT | N-1 | CA année précédente`,
  notAField: `
    ÉVOL 25→26 | Evol CA % | Évolution | Variation N-1 | Objectif CA | BOITES A FAIRE |
    CA N Avoir | Taux Avoir | Avoir | ACTION | N° Ordre Tournée Livraison | Adresse |
    Adresse 1 | Adresse (1) | Adresse 1 (facturation) | Rue de facturation | Voie | ADR1 |
    ADR4 | Contact | Nom contact | Nom (contact) (facturation) | Interlocuteur | Décideur |
    Fonction | Poste/fonction | Refuse les emailings | Newsletter | consent_tel |
    consent_email | consent_courrier | SEG | Segmentation  | Segment RFM | Segment | Statut |
    SCORE | Segment Fidélité | Chiffre d'affaires annuel | Recettes annuelles | Capital |
    Montant encours autorisé | Montant encours | Plafond | Réf. client | Code comptable client |
    Solde`,
  orders: `
    Nombre de commandes | Nb commandes | Commandes | Nbre Factures | Nb factures | Fréquence |
    Nb achats | Nb cdes`,
  averageOrder: `
    Panier moyen | Panier moyen (€) | Montant moyen`,
  lastOrder: `
    Date Der. commande | Date dernière commande | Dernière commande | Date de commande |
    Dernière Facture | Date dernière facture | Date de dernier document | Date dernier bonliv |
    Date dernier devis | Dernier achat | lasinvdat_0`,
  daysSinceOrder: `
    SILENCE | Jours depuis | Days Since Last Call | Récence (j)`,
  lastVisit: `
    Date dernière visite | Dernière visite | Last Call Date | Dernier contact |
    Date dernier RDV | Dernier passage | Date de la dernière activité`,
  visitsDone: `
    Nb Visite`,
  visitsPlanned: `
    Prochaine visite | Fréquence de visite | Rythme`,
  postalCode: `
    Code postal | Code Postal  | CP | Code postal (facturation) | Code postal de facturation |
    CP Livraison | Code poastal | CT_CodePostal | code_postal | NPA |
    Code postal de facturation /\nBilling ZIP code`,
  city: `
    Ville | Commune | Ville (facturation) | Ville de facturation | Ville Liv. | Localité`,
  department: `
    Département | Département / Canton | Departement | Dépt | Dept | Département Client |
    departement`,
  region: `
    Région`,
  zone: `
    Zone | SECTEUR | Zone Exp. | Zone géo | Tournée | Secteur commercial | Territoire | Agence |
    filiale`,
  sector: `
    Secteur d'activité | Secteur | Industrie | Activité | Type Classe | Code Catégorie |
    Famille | Type | Type du tiers | type de client | Libellé type | HCO type | CHANNEL |
    Canal | Catégorie tarifaire | Qualification Client | CT_Qualite | Id. prof. 3 (NAF-APE) |
    NAF | Code APE | Code NAF | naf_code | naf_libelle | CT_Ape | Code SIC`,
  status: `
    Statut prospect | Nature de tiers | État | Prospect / Client | Client | type_client |
    Statuts de ventes clients | Statut | Actif | Actif ? | Masquer dans les listes |
    CT_Sommeil | Client bloqué`,
  potential: `
    Potentiel | Potentiel du prospect | Potentiel de boîtes | POT. (boîtes) | CA potentiel |
    Potentiel CA | CA estimé | Budget estimé`,
  headcount: `
    Effectifs | Salariés | Effectif | Employés | Nombre d'employés | Tranche d'effectif |
    Nb salariés`,
  shareOfWallet: `
    Part de marché | Taux de nourriture | Part client | % chez nous`,
  email: `
    Email | E-mail | Courriel | E-mails | E-mail (facturation) | email_1`,
  phone: `
    Téléphone | Tél. | Tel | Téléphones | Tél pro. | Tél fixe | Téléphone fixe (facturation) |
    tel_1 | Tél portable | Tél mobile | Portable | Téléphone portable (facturation) |
    N° Mobile | Mobile`,
  contactPreference: `
    Préférence de contact | Canal préféré`,
  decisionStyle: `
    type de profil | Profil | Profil décideur`,
  autonomy: `
    Autonomie`,
  decisionCycle: `
    Cycle de décision`,
  rep: `
    Commercial | Représentant | Code Représentant | Code commercial/collaborateur |
    Nom du commercial | Prénom du commercial | Login du commercial | Commercial (suivi) |
    Commercial en charge | Propriétaire | Propriétaire du lead | Propriétaire du compte |
    Propriétaire de l'entreprise | Vendeur | VRP`,
  orderId: `
    Numéro de facture | N° facture | NO COMMANDE | Réf. commande | N° Cde | N° BL`,
  orderDate: `
    Date | date facture | DATE COMMANDE | Date de commande | Date BL`,
  amount: `
    Montant HT | Montant TTC | Total HT | HT | TTC`,
} as const;

/** The headers of a group, trailing blanks and line breaks inside them kept. */
export function headersOf(group: keyof typeof REAL_HEADERS): readonly string[] {
  return REAL_HEADERS[group].split("|").map((header) => header.trimStart().replace(/ $/, ""));
}
