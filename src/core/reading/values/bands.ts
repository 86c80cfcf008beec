import { foldText } from "../../text/fold";
import { readNumberText } from "./numbers";

const NUMBER = /\d[\d\s\u00A0\u202F.,]*/g;
const UNDER = /^(moins|inf|inferieur|under|less|jusqu|0 )/;
const UNITS = /(k|m)\s?(?:€|eur)/i;

/**
 * Lower bound of a band: `10 à 19 salariés` → 10, `250 et plus` → 250, `1 à 2 M€` → 1,000,000, `moins de 10` → 0.
 * NaN when the text holds no number.
 */
export function bandLowerBound(text: string): number {
  if (text.length > 80) return NaN;
  const numbers = (text.match(NUMBER) ?? []).flatMap(
    (part) => readNumberText(part.trim().replace(/[.,]+$/, "")) ?? [],
  );
  const [first] = numbers;
  if (first === undefined) return /\b(aucun|sans|zero|none)\b/.test(foldText(text)) ? 0 : NaN;
  if (numbers.length === 1 && (UNDER.test(foldText(text)) || text.trim().startsWith("<"))) return 0;
  const unit = UNITS.exec(text)?.[1]?.toLowerCase();
  return first.value * (unit === "k" ? 1000 : unit === "m" ? 1_000_000 : 1);
}
