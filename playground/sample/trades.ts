/** A trade of the sample: how it is written in the sheet, how its firms are called, what they buy. */
export interface Trade {
  /** The same trade as several hands wrote it, the usual spelling repeated. */
  readonly labels: readonly [string, ...string[]];
  /** `{}` stands for a surname or a place. */
  readonly names: readonly [string, ...string[]];
  /** Median revenue of 12 months, euros. */
  readonly revenue: number;
  /** Median order, euros. */
  readonly order: number;
  /** Median headcount. */
  readonly headcount: number;
}

const RESTAURANT: Trade = {
  labels: ["CHR", "CHR", "CHR", "Restaurant", "resto", "Café-Hôtel-Restaurant", "56.10A"],
  names: ["Brasserie {}", "Restaurant {}", "L'Estaminet {}", "La Table {}", "Traiteur {}"],
  revenue: 5200,
  order: 420,
  headcount: 7,
};
const HOTEL: Trade = {
  ...RESTAURANT,
  labels: ["CHR", "Hôtel", "chr"],
  names: ["Hôtel {}", "Le Relais {}"],
  revenue: 8800,
};
const BAR: Trade = {
  ...RESTAURANT,
  labels: ["CHR", "Bar-tabac"],
  names: ["Café {}", "Bar {}"],
  revenue: 2900,
  headcount: 3,
};
const SHOP: Trade = {
  labels: ["Commerce", "Commerce", "Commerce de détail", "commerce", "47.11D"],
  names: ["Maison {}", "Épicerie {}", "Les Halles {}"],
  revenue: 3400,
  order: 310,
  headcount: 5,
};
const BAKERY: Trade = {
  ...SHOP,
  labels: ["Commerce", "Boulangerie"],
  names: ["Boulangerie {}", "Le Fournil {}"],
};
const PHARMACY: Trade = {
  ...SHOP,
  labels: ["Commerce", "Pharmacie"],
  names: ["Pharmacie {}"],
  revenue: 4100,
};
const GARAGE: Trade = { ...SHOP, labels: ["Commerce", "Garage"], names: ["Garage {}"], revenue: 2600 };
const PLANT: Trade = {
  labels: ["Industrie", "Industrie", "INDUSTRIE", "Métallurgie"],
  names: ["Ateliers {}", "{} Industries", "Fonderie {}", "Mécanique {}"],
  revenue: 14000,
  order: 1250,
  headcount: 60,
};
const DAIRY: Trade = {
  ...PLANT,
  labels: ["Industrie", "Industrie agroalimentaire"],
  names: ["Laiterie {}", "Conserverie {}"],
};
const BUILDER: Trade = {
  labels: ["BTP", "BTP", "Bâtiment", "batiment", "Maçonnerie"],
  names: ["{} Construction", "Bâtiment {}", "{} Maçonnerie"],
  revenue: 4600,
  order: 520,
  headcount: 12,
};
const PLUMBER: Trade = {
  ...BUILDER,
  labels: ["BTP", "Plomberie"],
  names: ["{} Plomberie", "{} Chauffage"],
  headcount: 6,
};
const OFFICE: Trade = {
  labels: ["Services", "Services", "services", "Cabinet comptable"],
  names: ["Cabinet {}", "{} Conseil"],
  revenue: 2100,
  order: 260,
  headcount: 9,
};
const ESTATE: Trade = {
  ...OFFICE,
  labels: ["Services", "Agence immobilière"],
  names: ["Agence {}", "{} Immobilier"],
};
const CARE: Trade = {
  labels: ["Santé", "Santé", "EHPAD", "sante"],
  names: ["Résidence {}", "Clinique {}", "Centre de soins {}"],
  revenue: 9500,
  order: 700,
  headcount: 45,
};
const SCHOOL: Trade = {
  labels: ["Public", "Collectivité", "École"],
  names: ["Collège {}", "École {}", "Lycée {}"],
  revenue: 5800,
  order: 640,
  headcount: 35,
};
const FARM: Trade = {
  labels: ["Agriculture", "Exploitation agricole"],
  names: ["Ferme {}", "Domaine {}"],
  revenue: 3800,
  order: 450,
  headcount: 4,
};
const HAULIER: Trade = {
  ...FARM,
  labels: ["Transport", "Transport routier"],
  names: ["Transports {}"],
  headcount: 18,
};
const COMMITTEE: Trade = {
  ...FARM,
  labels: ["Comités d'entreprise", "comites d'entreprise"],
  names: ["CE {}"],
};

/** The sample's trades, the most common several times. */
export const trades: readonly [Trade, ...Trade[]] = [
  RESTAURANT,
  ...[RESTAURANT, RESTAURANT, HOTEL, BAR],
  ...[SHOP, BAKERY, PHARMACY, GARAGE, PLANT, DAIRY],
  ...[BUILDER, BUILDER, PLUMBER, OFFICE, ESTATE, CARE, SCHOOL],
  ...[FARM, HAULIER, COMMITTEE],
];
