/** Nesting, operators and characters that the engine's stack bears: Excel's own limits, 64 levels and 8 192 signs, are near. */
const LEVELS = 64;
const OPERATORS = 400;
const CHARACTERS = 8_192;

/** How deep a formula takes the engine by itself, at most: its levels and operators, and one for the cell. */
export function formulaWeight(formula: string): number {
  return 1 + (formula.replace(/"(?:[^"]|"")*"/g, "").match(/[({+\-*/^&<>%]/g)?.length ?? 0);
}

/** True for a formula that would exhaust the engine's stack, which it does not survive. Texts in quotes do not count. */
export function isTooDeep(formula: string): boolean {
  if (formula.length > CHARACTERS) return true;
  let level = 0;
  let operators = 0;
  let quoted = false;
  for (const sign of formula) {
    if (sign === '"') quoted = !quoted;
    if (quoted) continue;
    if (sign === "(" || sign === "{") level += 1;
    else if (sign === ")" || sign === "}") level -= 1;
    else if ("+-*/^&=<>%".includes(sign)) operators += 1;
    if (level > LEVELS || operators > OPERATORS) return true;
  }
  return false;
}
