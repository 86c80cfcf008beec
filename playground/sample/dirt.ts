import type { Dice } from "./dice";
import type { SampleCell } from "./sampleColumns";
import { isoDay } from "./serialDay";

/** What goes wrong in a column of a real export, and how often. */
const FLAWS: ReadonlyMap<string, (cell: SampleCell, dice: Dice) => SampleCell> = new Map([
  ["Raison sociale", (cell, dice) => (dice.chance(0.04) ? `${String(cell)}  ` : cell)],
  ["Statut", (cell, dice) => (dice.chance(0.05) ? String(cell).toUpperCase() : cell)],
  [
    "Code postal",
    (cell, dice) => (dice.chance(0.06) ? String(cell).padStart(5, "0") : dice.chance(0.01) ? null : cell),
  ],
  [
    "Ville",
    (cell, dice) =>
      dice.chance(0.3) ? String(cell).toUpperCase() : dice.chance(0.05) ? abbreviated(cell) : cell,
  ],
  ["CA 12 mois (€ HT)", (cell, dice) => (dice.chance(0.05) ? euroText(cell, dice) : cell)],
  [
    "CA N-1 (€ HT)",
    (cell, dice) => (dice.chance(0.01) ? "#N/A" : dice.chance(0.02) ? euroText(cell, dice) : cell),
  ],
  ["Nb commandes", (cell, dice) => (dice.chance(0.02) ? null : cell)],
  ["Date dernière commande", (cell, dice) => (dice.chance(0.04) ? dateText(cell) : cell)],
  ["Potentiel estimé (€)", (cell, dice) => (dice.chance(0.01) ? "n/d" : cell)],
  [
    "Effectif",
    (cell, dice) => (dice.chance(0.03) && typeof cell === "number" && cell >= 10 ? band(cell) : cell),
  ],
  ["Téléphone", (cell, dice) => (dice.chance(0.05) ? null : cell)],
  ["Email", (cell, dice) => (dice.chance(0.1) ? null : cell)],
]);

/** The cell as a real export would hold it: now and then text for a number, an error, a blank, another spelling. */
export function dirtied(header: string, cell: SampleCell, dice: Dice): SampleCell {
  const flaw = FLAWS.get(header);
  return cell === null || !flaw ? cell : flaw(cell, dice);
}

/** `1 234,56 €`, groups parted by a narrow or a plain space. */
function euroText(cell: SampleCell, dice: Dice): SampleCell {
  if (typeof cell !== "number") return cell;
  const [whole = "", decimals = ""] = cell.toFixed(2).split(".");
  const space = dice.pick(["\u202F", "\u00A0", " "]);
  return `${whole.replace(/\B(?=(\d{3})+$)/g, space)},${decimals} €`;
}

function dateText(cell: SampleCell): SampleCell {
  return typeof cell === "number" ? isoDay(cell).split("-").reverse().join("/") : cell;
}

function abbreviated(cell: SampleCell): SampleCell {
  return String(cell)
    .replace(/^Saint-/, "St ")
    .replace(/-sur-/, " s/ ");
}

function band(headcount: number): string {
  if (headcount < 20) return "10 à 19 salariés";
  return headcount < 50 ? "20 à 49 salariés" : "50 à 99 salariés";
}
