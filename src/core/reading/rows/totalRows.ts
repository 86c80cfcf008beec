import { inSteps, type Steps } from "../../steps";
import { foldText } from "../../text/fold";
import { onlyText } from "./headingRows";
import { isBlank, isErrorCell, isMissingWord } from "../values/missing";
import { readNumberText } from "../values/numbers";
import type { TypedTable } from "../columns/typedTable";
import type { FieldId } from "../../fields";
import type { CellValue } from "../../model";
import { once } from "../../once";

/** What a row without an own identity turns out to be. */
export type SummaryReason = "total" | "subtotal" | "footer";

const EXACT_TOTAL =
  /^(total|totaux|resultat (total|global|general)|total general|total gen|totaux generaux|grand totals?(?: \d+ records?)?|somme|sum|total (ht|ttc|ca|clients?|france|portefeuille|annuel|global|facture|secteur|zone|agence|general ht|general ttc)|general)$/;
const EXACT_SUBTOTAL =
  /^(?:(?:sous tota(?:l|ux)|s total|ss total|subtotal|sub total|total partiel)\b|(?:report|a reporter)(?: (?:(?:de|a|sur|en) )?(?:la )?pages?(?: (?:\d+|precedente|suivante))?| a nouveau)?$)/;
const TOTAL_PREFIX = /^(total|totaux|grand total|somme) /;
const FIGURES =
  "moyen(?:ne)?s?|average|mediane?|nombre|nb|nbre|number of|count|max(?:imum)?|min(?:imum)?|ecarts?|pourcentage|percent|part|du total|du ca|of total|objectifs?|atteinte?s?|cumul(?:e|ative)?|rest(?:e|ant)|remaining|raf|realise|realisation|taux|previsions?|(?:budget|evolution|progression) (?:ca|annuel(?:le)?|n|\\d+)";
const ABOUT =
  "a|de|des|du|d|n|s|par|sur|en|to|of|per|ca|ht|ttc|k|type|total|totale?s?|general|global|annuel(?:le)?|mensuel(?:le)?|mois|annee|year|clients?|customers?|actifs?|prospects?|commandes?|visites?|lignes?|orders?|lines?|faire|realiser|atteindre|facturer|do|reach|\\d+";
/** Figures about the list, in no other words: *Moyenne par client*, *Nb clients*, *Objectif 2026*, *% réalisé*. */
const COMMENT = new RegExp(`^(?:ca )?(?:${FIGURES})(?: (?:${FIGURES}|${ABOUT}))*$`);
/** Comments that may be names too: *Max*, *Objectif Clients*. */
const NAMELIKE = /^(?:max|objectifs? clients?)$/;
/** What stands before the name of a group in the label of its sum. */
const SUMMARY_WORDS = /^(sous tota(l|ux)|s total|ss total|subtotal|sub total|total partiel|total|totaux)\b/;
/** What only a row about one customer holds, figures or not. */
const OWN: readonly FieldId[] = ["postalCode", "orderDate", "orderId"];
const LAST_ROWS = 200; // show whether the rows of the list hold more than a label and figures
const RARE = 0.25; // share of them that may hold no more
/** Fields whose sums a list may hold. */
export const ADDITIVE: readonly FieldId[] = ["revenue", "amount", "revenuePrevious", "potential", "orders"];

/**
 * Rows that sum others: by exact words when nothing else identifies the row (never a customer called *Total Énergies*),
 * or by amounts equal to the sum of the rows above. `live` marks the positions that are still candidates.
 */
export function* totalRows(
  table: TypedTable,
  wide: (at: number) => readonly CellValue[],
): Steps<ReadonlyMap<number, SummaryReason>> {
  const found = new Map<number, SummaryReason>();
  const amounts = ADDITIVE.flatMap((field) => table.numbers(field)?.values ?? []);
  const names = table.texts("name");
  const codes = table.texts("code");
  const days = table.cells("orderDate");
  const own = OWN.map(table.cells);
  const all = new Float64Array(amounts.length);
  const part = new Float64Array(amounts.length);
  let rowsInPart = 0;
  let rowsInAll = 0;
  let first = 0;
  const isWhole = once(() => {
    const named: number[] = [];
    for (let at = Math.max(0, table.size - LAST_ROWS); at < table.size; at++)
      if (isCustomerName(at)) named.push(at);
    return named.filter(isBare).length <= RARE * named.length;
  });
  const lastRow = lastIdentified();
  const hasComments = once(() => {
    for (let at = lastRow + 1; at < table.size; at++)
      if (isBare(at) && COMMENT.test(labelOf(wide(at))?.text ?? "")) return true;
    return false;
  });
  yield* inSteps(table.size, (from, to) => {
    for (let at = from; at < to; at++) look(at);
  });
  return found;

  function look(at: number): void {
    const reason = summaryReason(at);
    if (reason !== null) {
      found.set(at, reason);
      if (isHeadingOf(first, at)) found.set(first, "subtotal");
      first = at + 1;
      part.fill(0);
      rowsInPart = 0;
      return;
    }
    rowsInPart++;
    rowsInAll++;
    amounts.forEach((values, i) => {
      const value = values[at] ?? NaN;
      if (Number.isNaN(value)) return;
      all[i] = (all[i] ?? 0) + value;
      part[i] = (part[i] ?? 0) + value;
    });
  }

  function summaryReason(at: number): SummaryReason | null {
    const name = names[at] ?? null;
    const code = codes[at] ?? null;
    const isNamed = name !== null || code !== null;
    if (isNamed && !startsLikeSummary(name ?? "") && !startsLikeSummary(code ?? "")) {
      if (isAmongComments(at)) return "footer";
      if (isSumOfAll(at)) return "total";
      return rowsInAll > 1 && isCounted(name ?? code ?? "") ? bySum(at) : null;
    }
    const label = labelOf(wide(at));
    if (label === null) return isNamed ? null : bySum(at);
    if (label.others > 0) return EXACT_TOTAL.test(label.text) ? (bySum(at) ?? sumOfRest(at)) : null;
    if (EXACT_SUBTOTAL.test(label.text)) return "subtotal";
    const hasOwnCode = code !== null && name !== null && !startsLikeSummary(code);
    if (hasOwnCode) return bySum(at);
    if (EXACT_TOTAL.test(label.text)) return "total";
    if (isComment(label.text, at)) return "footer";
    if (isEmptySumOf(label.text, names[at - 1] ?? null, at)) return "subtotal";
    if (TOTAL_PREFIX.test(label.text) || !isNamed) return bySum(at);
    return null;
  }

  /** A position with a name or a code that does not read as a sum. */
  function isCustomerName(at: number): boolean {
    const identity = names[at] ?? codes[at] ?? null;
    return identity !== null && !startsLikeSummary(identity) && !isCounted(identity);
  }

  /** A label and figures alone, one of them anywhere: no second text, place or order. */
  function isBare(at: number): boolean {
    const cells = wide(at);
    const isTwice = (names[at] ?? null) !== null && (codes[at] ?? null) !== null;
    const isOwn = isTwice || own.some((column) => !isBlank(column[at]));
    const isPair = cells.filter((cell) => !isBlank(cell)).length <= 2;
    return (isPair || !isOwn) && (labelOf(cells)?.others ?? 0) === 0;
  }

  /** The last customer of the list; a name with figures alone is none where the rows hold more. */
  function lastIdentified(): number {
    let at = table.size - 1;
    while (at >= 0 && (!isCustomerName(at) || (isBare(at) && isWhole()))) at--;
    return at;
  }

  /** *Marge visée* right below a total or the comments of the list, in other words than theirs. */
  function isAmongComments(at: number): boolean {
    const above = found.get(at - 1);
    const isBelow =
      (above === "total" || above === "footer") && table.rows[at] === (table.rows[at - 1] ?? 0) + 1;
    return isBelow && at > lastRow && isBare(at) && isWhole() && hasComments();
  }

  /** Figures of the list below it; in words that may be a name, only apart or where the figure bears them out. */
  function isComment(text: string, at: number): boolean {
    if (!COMMENT.test(text) || !isBare(at)) return false;
    if (isBelowSum(at)) return true;
    if (at <= lastRow) return false;
    const isApart = at > 0 && (table.rows[at] ?? 0) - (table.rows[at - 1] ?? 0) > 1;
    return !NAMELIKE.test(text) || isApart || (text === "max" && isGreatest(at));
  }

  /** An amount that is the greatest of its column up to there. */
  function isGreatest(at: number): boolean {
    return amounts.some((values) => {
      let most = -Infinity;
      for (let above = 0; above < at; above++)
        if (!found.has(above) && (values[above] ?? NaN) > most) most = values[above] ?? NaN;
      return most === values[at];
    });
  }

  /** Right below a sum or its comments; below a subtotal customers may go on. */
  function isBelowSum(at: number): boolean {
    const above = found.get(at - 1);
    return above !== undefined && (above !== "subtotal" || isWhole());
  }

  /** « Total Morel » without a figure, right below the rows of Morel. */
  function isEmptySumOf(label: string, above: string | null, at: number): boolean {
    const group = label.replace(SUMMARY_WORDS, "").trim();
    const isSumOf = group !== label && above !== null && group === foldText(above);
    return isSumOf && amounts.every((values) => Number.isNaN(values[at]));
  }

  /** « Secteur Nord » alone on its row above the rows of « Sous-total Nord ». */
  function isHeadingOf(at: number, summary: number): boolean {
    const heading = at < summary ? onlyText(wide(at)) : null;
    const group = (labelOf(wide(summary))?.text ?? "").replace(SUMMARY_WORDS, "").trim();
    if (heading === null) return false;
    const words = ` ${foldText(heading)} `;
    return words.endsWith(` ${group} `) || (group.includes(" ") && words.startsWith(` ${group} `));
  }

  /** « Total mars » over the only order of a month: below an order, a row that says what it is and has no day. */
  function sumsOne(at: number): boolean {
    const isUndated = days.length > 0 && isBlank(days[at]) && !isBlank(days[at - 1]);
    return rowsInPart === 1 && isUndated && startsLikeSummary(labelOf(wide(at))?.text ?? "");
  }

  /** *Ensemble*, *Σ*: the last row, with nothing but the sums of all above in several columns. */
  function isSumOfAll(at: number): boolean {
    return at >= lastRow && rowsInAll > 2 && agreed(at, all) > 1 && isBare(at);
  }

  /** Amounts equal to the sum of all the rows above, or of those since the last sum. */
  function bySum(at: number): SummaryReason | null {
    if (rowsInAll > 1 && agreed(at, all) > 0)
      return at > lastRow || rowsInPart !== rowsInAll ? "total" : "subtotal";
    return (rowsInPart > 1 || sumsOne(at)) && agreed(at, part) > 0 ? "subtotal" : null;
  }

  /** Amounts at the head of the list equal to the sum of all below. */
  function sumOfRest(at: number): SummaryReason | null {
    if (rowsInAll > 0 || table.size - at < 3) return null;
    const rest = amounts.map((values) => {
      let sum = 0;
      for (let below = at + 1; below < table.size; below++) sum += values[below] || 0;
      return sum;
    });
    return agreed(at, Float64Array.from(rest)) > 0 ? "total" : null;
  }

  /** How many amounts equal sums other than 0; 0 as soon as one differs. */
  function agreed(at: number, sums: Float64Array): number {
    let count = 0;
    for (let i = 0; i < amounts.length; i++) {
      const value = amounts[i]?.[at] ?? NaN;
      if (Number.isNaN(value)) continue;
      const sum = sums[i] ?? 0;
      if (Math.abs(value - sum) > Math.max(0.015, 1e-9 * Math.abs(sum))) return 0;
      if (sum !== 0) count++;
    }
    return count;
  }
}

/** What a summary may begin with, accents or not, behind any sign: a name that begins otherwise is folded for nothing. */
const SUMMARY_START =
  /^[^\p{L}\p{N}]*(tot|sous|s[^\p{L}\p{N}]*t|ss|sub|gra|som|sum|g[eé]|rep|r[eé]\p{M}?sul|[aà]\p{M}? rep|moy|ave|m[eé]|nom|nb|cou|max|min|[eé]\p{M}?(?:car|vol)|pou|per|par|du (?:ca|t)|of t|obj|cum|r[eé]\p{M}?al|rest(?:e|an)|rem|raf|tau|bud|pr[eé]\p{M}?v|pro|num|ca[^\p{L}])/iu;

/** True of a text that reads as the label of a sum, or of figures about the list. */
export function startsLikeSummary(text: string): boolean {
  if (!SUMMARY_START.test(text)) return false;
  const folded = foldText(text);
  return (
    EXACT_TOTAL.test(folded) ||
    EXACT_SUBTOTAL.test(folded) ||
    TOTAL_PREFIX.test(folded) ||
    COMMENT.test(folded)
  );
}

/** *24 clients*, where the name of a customer stood. */
function isCounted(text: string): boolean {
  return /^\s*\d+\s+(?:clients?|prospects?|comptes?|lignes?)\s*$/i.test(text);
}

/** The only label of a row of figures, folded, and how many other texts the row holds. */
export function labelOf(
  cells: readonly CellValue[],
): { readonly text: string; readonly others: number } | null {
  let text: string | null = null;
  let others = 0;
  for (const cell of cells) {
    if (
      typeof cell !== "string" ||
      isMissingWord(cell) ||
      isErrorCell(cell) ||
      readNumberText(cell) !== null ||
      !/[\p{L}\p{N}]/u.test(cell)
    )
      continue;
    if (text === null) text = foldText(cell);
    else others++;
  }
  return text === null ? null : { text, others };
}
