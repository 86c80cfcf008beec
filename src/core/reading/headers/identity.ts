import { phrases } from "./headerRule";
import type { HeaderRule } from "./headerRule";

/** Headers of who the customer is: name, code and status. */
export const IDENTITY_HEADERS: readonly HeaderRule[] = [
  {
    means: "name",
    strength: 1,
    phrases: phrases(`
      Raison sociale | Rais. Soc. | Nom du client | Nom client | NOMCLIENT | Client nom |
      Nom du tiers | Nom tiers | Nom du compte | Nom compte | Nom de l'entreprise | Nom entreprise |
      Nom de la société | Nom société | Customer name | Account name | Company name | Client name |
      Dénomination sociale | Dénomination | Nom ou raison sociale | Nom / raison sociale |
      Nom établissement | Nom du magasin | Nom du point de vente | Nom prospect | Nom du prospect |
      Libellé client | CT_Intitule | Intitulé client | Désignation client | Nom complet | Nom client / prospect |
      Nom clients | Nom de l'entreprise cliente | Nom d'affichage | Display name | Nom affiché | Dénomination commerciale | Nom du restaurant |
      Nom enseigne | Nom de l'enseigne | Nom de la structure | Nom hôtel | Nom de l'hôtel |
      Nom de l'exploitation | Nom usuel | RS client | R.S. client | Société cliente | Raison soc. |
      Dénom. | Nom du partenaire | Nom partenaire | Nom du revendeur | Nom du distributeur |
      Nom du cabinet | Nom du site | Nom du donneur d'ordre | Nom donneur d'ordre | Nom du réceptionnaire | Client / Société | Nom d'affichage du partenaire |
      Nom d'affichage du partenaire de la facture | Partenaire de la facture | Bill-to name | Buyer name | Nom affaire | Nom de l'affaire |
      T_LIBELLE | Entreprise associée | Société associée | Compte associé | Associated company | BPCNAM`),
  },
  {
    means: "name",
    strength: 0.92,
    phrases: phrases(`
      Nom | Société | SOCIETE | Entreprise | Client | Clients | Customer | Company | Intitulé |
      Nom 1 | Name | Entreprises | Client / Prospect | Account | Business name | Nom commercial |
      Full name | Client final | Client facturé | Client livré | Destinataire | Bill to | Billed to | Sold to | Default address company |
      Client Ville | Client - CP - Ville`),
  },
  {
    means: "name",
    strength: 0.8,
    phrases: phrases(`
      Enseigne | Point de vente | Établissement | Magasin | Pharmacie | Officine | Restaurant |
      Prospect | Prospects | PDV | Shop | Store | Organisation | Organization | Structure |
      Affaire | Exploitation | Cabinet | Donneur d'ordre | RS | R.S. |
      Hôtel | Garage | Revendeur | Distributeur | Partenaire | Concession | Entité |
      Établissement scolaire | Assuré | Sociétaire | Souscripteur |
      Institut | Salon | Boutique | Clinique | Hôpital | École | Mairie | Collectivité | Caviste |
      Artisan | Installateur | Grossiste | Praticien | Médecin | Vétérinaire | Agriculteur |
      Éleveur | Exploitant | Adhérent | Boîte | Abonné | Organisme | Élevage`),
  },
  {
    means: "name",
    strength: 0.62,
    phrases: phrases(`
      Tiers | Compte | Nom alternatif | Ship to | Last name | Nom de famille | Nom Livraison | 1ERE LIGNE ADRESSE |
      Nom de livraison | Nom et prénom | Nom prénom | Nom facturation | Nom de facturation | Nom 2 | Nom abrégé | Libellé`),
  },
  { means: "name", strength: 0.5, phrases: phrases(`Agence | Filiale`) }, // another on each row
  {
    means: "code",
    strength: 1,
    phrases: phrases(`
      Code client | CODE CLIENT | Code du client | N° Client | Numéro client | Numéro de client |
      Code tiers | Code (tiers) | Compte N° | N° de compte | N° compte | Numéro de compte |
      Compte Tiers | Compte client | CT_Num | DO_Tiers | NumTiers | Identifiant tiers | Identifiant client |
      ID client | Client ID | Customer ID | Customer number | Customer no | Customer code |
      Account number | Account ID | Code SAP | Code compte | Réf client interne | Matricule client |
      Numéro tiers | N° tiers | Code prospect | N° SAP | NumClient | Clé client | Compte auxiliaire |
      Code auxiliaire | Code magasin | Code PDV | Code ERP | Cd client | Code Sage | Code EBP |
      Code Divalto | Code PA | Code partenaire | Compte livré | BPCNUM | Donn.ordre | Code établissement | T_TIERS | T_AUXILIAIRE | Code etb | Identifiant unique`),
  },
  {
    means: "code",
    strength: 0.85,
    phrases: phrases(`
      Code | Référence externe | Identifiant | ID | Record ID | ID de fiche d'informations | N° | No | Matricule | ID de fiche |
      ID compte | Account | N° adhérent | External ID | ID externe | Identifiant externe | Code interne | ID CRM | N° dossier |
      GLN | Code GLN | RPPS | N° RPPS | Numéro RPPS | ADELI | N° ADELI | FINESS | N° FINESS | Code FINESS | UAI | Code UAI |
      N° UAI`),
  },
  { means: "code", strength: 0.7, phrases: phrases(`SIRET | N° SIRET | Numéro SIRET | Code SIRET`) },
  {
    means: "code",
    strength: 0.65,
    phrases: phrases(`
      SIREN | N° SIREN | Numéro SIREN | Réf | Référence | Compte | Client | Tiers | Tiers facturé | Tiers payeur | Donneur d'ordre |
      Réceptionnaire | Code de facturation | Code d'expédition`),
  },
  {
    means: "status",
    strength: 0.95,
    phrases: phrases(`
      Statut prospect | Nature de tiers | Nature du tiers | Prospect / Client | Client / Prospect |
      Prospect ou client | Client ou prospect | Type client prospect | Statuts de ventes clients |
      Statut client | Statut du client | Client actif | Actif | Actif ? | CT_Sommeil |
      Client bloqué | Masquer dans les listes | Bloqué | En sommeil | Archivé | Client archivé | Mis en sommeil | Inactif |
      Abandonné | Résilié | Désactivé | Supprimé | Radié | Client perdu | Client résilié |
      Statut commercial | Statut compte | Account status | Customer status | Lifecycle stage |
      Phase du cycle de vie | Étape du cycle de vie | Statut tiers | Compte actif | Active | Fermé |
      Client fermé | Clos | Est un client | Est client | Est un prospect | Est prospect | Statut client/prospect | Statut fiche | Actif/Inactif | Type (C/P)`),
  },
  {
    means: "status",
    strength: 0.8,
    phrases: phrases(`
      Statut | Status | État | Etat | type_client | Type de compte | Account type | Type client |
      type de client | Nature | Situation | Type de tiers | Type du tiers | Statut du compte | Stade`),
  },
  { means: "status", strength: 0.62, phrases: phrases(`Client | Prospect | Type | Tiers | Fournisseur`) },
];
