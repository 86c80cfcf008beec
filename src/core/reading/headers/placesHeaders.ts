import { phrases } from "./headerRule";
import type { HeaderRule } from "./headerRule";

/** Headers of where the customer is. Billing and delivery variants are recognised apart from these words. */
export const PLACE_HEADERS: readonly HeaderRule[] = [
  {
    means: "postalCode",
    strength: 1,
    phrases: phrases(`
      Code postal | CP | CT_CodePostal | NPA | Postal code | Zip | Zip code | Postcode |
      Code postal Billing ZIP code | Code postale | CPostal | Code post | C. Postal | Postal | PLZ |
      Cod postal | CodePostal | CP client | BillingPostalCode |
      Billing code | Shipping code | Code postal site`),
  },
  { means: "postalCode", strength: 0.9, phrases: phrases(`CP Ville | Code postal ville | CP / Ville`) },
  {
    means: "city",
    strength: 1,
    phrases: phrases(`
      Ville | Commune | Localité | City | Town | CT_Ville | Ville client | Nom commune |
      Nom de la commune | Bureau distributeur | Agglomération | Ville site | CTY`),
  },
  // Codes of who is invoiced, unless they are postal ones.
  { means: "postalCode", strength: 0.75, phrases: phrases(`Code de facturation | Code d'expédition`) },
  { means: "city", strength: 0.88, phrases: phrases(`Client Ville`) }, // unless it names the client too
  { means: "city", strength: 0.6, phrases: phrases(`Lieu | Localisation`) },
  {
    means: "department",
    strength: 1,
    phrases: phrases(`
      Département | Département / Canton | Dépt | Dept | Département Client | Code département |
      N° département | Dép. | Nom du département | County`),
  },
  {
    means: "region",
    strength: 1,
    phrases: phrases(`
      Région | Region | CT_CodeRegion | Région administrative | Nom région | State |
      Nouvelle région`),
  },
  {
    means: "country",
    strength: 1,
    phrases: phrases(`
      Pays | Country | CT_Pays | Code pays | Country code | Pays client | Pays/Région | Country / Region |
      Default address country code | CRY | Default address country`),
  },
  {
    means: "zone",
    strength: 1,
    phrases: phrases(`
      Zone | Zone géo | Zone géographique | Zone Exp. | Secteur commercial | Secteur géographique |
      Territoire | Territory | Zone commerciale | Secteur géo | Zone de vente | Sales area | Area |
      Zone client | Secteur de vente | Secteur de prospection | Zone de chalandise | Micro-zone | Secteur com. | Sect. géo | UGA | Brick | Sous-secteur`),
  },
  {
    means: "zone",
    strength: 0.8,
    phrases: phrases(`
      Tournée | Agence | Filiale | Secteur | Secteur VRP | Code secteur | Dépôt | Code zone |
      N° secteur | Branch | Route | Secteur commercial code | Bassin | N° tournée | Code tournée |
      Circuit de visite | Jour de tournée | Plan de tournée`),
  },
  { means: "zone", strength: 0.75, phrases: phrases(`Région | Region`) },
  { means: "latitude", strength: 1, phrases: phrases(`Latitude | Lat | GPS lat | Latitude GPS | Coord Y`) },
  {
    means: "longitude",
    strength: 1,
    phrases: phrases(`
      Longitude | Lon | Long | Lng | GPS lon | Longitude GPS | Coord X | GPS long`),
  },
];
