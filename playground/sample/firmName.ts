import type { Dice } from "./dice";
import type { Trade } from "./trades";

const SURNAMES: readonly [string, ...string[]] = [
  "Delcourt",
  "Vandamme",
  "Lefebvre",
  "Carlier",
  "Dubrulle",
  "Wattel",
  "Plouvier",
  "Desmazières",
  "Hennebique",
  "Caudron",
  "Leclercq",
  "Boulanger",
  "Tellier",
  "Poiret",
  "Delattre",
  "Macquart",
  "Fournier",
  "Béghin",
  "Duhamel",
  "Crépin",
];
const PLACES: readonly [string, ...string[]] = [
  "du Beffroi",
  "de la Citadelle",
  "des Remparts",
  "du Vieux Moulin",
  "de la Gare",
  "du Grand Large",
  "des Trois Canaux",
  "de l'Horloge",
  "du Marais",
  "de la Place",
  "Saint-Éloi",
  "Sainte-Barbe",
  "des Tilleuls",
  "du Canal",
];
const FORMS: readonly [string, ...string[]] = ["SARL ", "SAS ", "EURL ", "", "", "", "", "", ""];

/** The name of a firm that does not exist: legal form now and then, a surname or a place of the North. */
export function firmName(trade: Trade, dice: Dice): string {
  const template = dice.pick(trade.names);
  // « Delcourt Construction », but « Brasserie du Beffroi ».
  const filling = template.startsWith("{}") || dice.chance(0.4) ? dice.pick(SURNAMES) : dice.pick(PLACES);
  return dice.pick(FORMS) + template.replace("{}", filling);
}
