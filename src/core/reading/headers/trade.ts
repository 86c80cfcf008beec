import { phrases } from "./headerRule";
import type { HeaderRule } from "./headerRule";

/** Headers of what the customer does and how big it is. */
export const TRADE_HEADERS: readonly HeaderRule[] = [
  {
    means: "sector",
    strength: 1,
    phrases: phrases(`
      Secteur d'activité | Secteur activité | Activité | Activité principale | Domaine d'activité |
      Industry | Trade | Business sector | Métier | Branche | Code NAF | NAF | Code APE | APE |
      NAF / APE | Code NAF/APE | APE / NAF | Id. prof. 3 (NAF-APE) | naf_libelle | Libellé NAF |
      CT_Ape | Libellé APE | Branche d'activité | Type d'activité | Nature de l'activité |
      Code activité | Business type | Type d'établissement | Type établissement | Libellé activité |
      Type de commerce | Secteur économique | Marché | Corps de métier | Profession |
      Segment de marché | Spécialité médicale`),
  },
  {
    means: "sector",
    strength: 0.85,
    phrases: phrases(`
      Secteur | Industrie | Sector | Code SIC | Type Classe | Famille | Famille client |
      Catégorie client | Catégorie | Code Catégorie | Category | HCO type | CHANNEL | Canal |
      Canal de vente | Circuit | Typologie | Typologie client | Customer type | Spécialité |
      Type de clientèle | Type d'enseigne | Type magasin | Type de magasin |
      Type de point de vente | Type de site | Format magasin | Filière`),
  },
  {
    means: "sector",
    strength: 0.7,
    phrases: phrases(`
      Type | Type du tiers | Type de tiers | type de client | Type client | Libellé type |
      Catégorie tarifaire | Qualification Client | CT_Qualite | Qualité | Groupe | Groupe client |
      Classe | Qualification`),
  },
  {
    means: "headcount",
    strength: 1,
    phrases: phrases(`
      Effectif | Effectifs | Salariés | Employés | Nombre d'employés | Tranche d'effectif |
      Tranche d'effectifs | Nb salariés | Nombre de salariés | Employees | Number of employees |
      Headcount | No of employees | Taille entreprise | Effectif salarié |
      Tranche effectif salarié | Nb employés | Company size | Taille | Nb de salariés |
      Effectif total | Nb ETP | ETP | NumberOfEmployees | Nb personnes | Nombre de personnes |
      Nb collaborateurs | Nombre de collaborateurs | ETP`),
  },
];
