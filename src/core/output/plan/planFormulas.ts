import type { PlanSegment } from "../../labels";
import { cellAddress } from "../../a1";
import { beginningWith, notBeginningWith, quotedText } from "../sheet/criterion";
import { countFormula, refRange, sumFormula, type Condition, type LabelRefs } from "../sheet/labelRefs";
import type { SheetWords } from "../words";
import { PLAN } from "./planGrid";

/** Rows of the plan's table on its sheet. */
export type RowOf = ReadonlyMap<PlanSegment, number>;

/** What the plan's formulas rest on. */
export interface PlanFormulaContext {
  readonly refs: LabelRefs;
  readonly words: SheetWords;
  readonly rows: RowOf;
  /** Excel day of the reference date. */
  readonly today: number;
}

/** Score of the customers to reactivate or drop; scores have one digit each. */
const LOWEST_SCORE = "1-1-1";
/** Days, today included, of "this week". */
const WEEK = 7;

const cell = (context: PlanFormulaContext, segment: PlanSegment, column: number): string | null => {
  const row = context.rows.get(segment);
  return row === undefined ? null : cellAddress(row, column);
};

/** Which labels a plan row counts, and under which further conditions. */
function selections(
  context: PlanFormulaContext,
  segment: PlanSegment,
): readonly (readonly [label: string, extra: readonly Condition[]])[] {
  const label = (id: PlanSegment): string => quotedText(context.words.segments[id]);
  if (segment === "highPotential") return [[label("B"), strong(context)], [label("C"), strong(context)]]; // prettier-ignore
  if (segment === "reactivate") return [[label("C"), lowest(context)]];
  return [[`$${cell(context, segment, PLAN.segment) ?? ""}`, []]];
}

const strong = ({ refs, words }: PlanFormulaContext): readonly Condition[] => {
  const column = refs.columns.get("potential");
  return column === undefined ? [] : [[column, beginningWith(words.levels.high)]];
};

const lowest = ({ refs, words }: PlanFormulaContext): readonly Condition[] => {
  const score = refs.columns.get("rfm");
  const potential = refs.columns.get("potential");
  return [
    ...(score === undefined ? [] : ([[score, beginningWith(LOWEST_SCORE)]] as const)),
    ...(potential === undefined ? [] : ([[potential, notBeginningWith(words.levels.high)]] as const)),
  ];
};

/** How many customers the row has. */
export function customersFormula(context: PlanFormulaContext, segment: PlanSegment): string {
  return selections(context, segment)
    .map(([label, extra]) => countFormula(context.refs, label, extra))
    .join("+");
}

/** Their revenue, credit notes included; `positiveOnly` leaves out what does not count in the shares. */
export function revenueFormula(
  context: PlanFormulaContext,
  segment: PlanSegment,
  positiveOnly: boolean,
): string {
  const { refs } = context;
  const { revenue } = refs;
  if (revenue === null) return "0";
  const positive: readonly Condition[] = positiveOnly ? [[revenue, '">0"']] : [];
  return selections(context, segment)
    .map(([label, extra]) => sumFormula(refs, revenue, label, [...extra, ...positive]))
    .join("+");
}

/** What the credit notes of customers who have more of them than sales add up to, below zero. */
export function negativeRevenueFormula({ refs }: PlanFormulaContext): string {
  const { revenue } = refs;
  if (revenue === null) return "0";
  const segment = refs.columns.get("segment") ?? 1;
  const amounts = refRange(refs, revenue);
  return `SUMIFS(${amounts},${amounts},"<0",${refRange(refs, segment)},"?*")`;
}

/** How many of them are to be contacted in the seven days from the reference date. */
export function dueFormula(context: PlanFormulaContext, segment: PlanSegment): string | null {
  const next = context.refs.columns.get("nextContact");
  if (next === undefined) return null;
  const soon: Condition = [next, `"<${context.today + WEEK}"`];
  return selections(context, segment)
    .map(([label, extra]) => countFormula(context.refs, label, [...extra, soon]))
    .join("+");
}

/**
 * Visits a year that the row asks for, from its interval and channel as they stand in the sheet: whole contacts a
 * year × customers that follow the row, none without a visit in the channel. A B or C of *Fort potentiel* follows
 * that row unless its own interval is shorter; a C of 1-1-1 follows the row of 1-1-1, once.
 */
export function visitsFormula(context: PlanFormulaContext, segment: PlanSegment, once: boolean): string {
  const interval = cell(context, segment, PLAN.interval) ?? "";
  const channel = cell(context, segment, PLAN.channel) ?? "";
  const followers = followersOf(context, segment);
  const contacts = once ? "1" : `INT(365/${interval})`;
  const visit = quotedText(context.words.visitMark);
  return `IF(AND(ISNUMBER(SEARCH(${visit},${channel})),N(${interval})>0),(${followers})*${contacts},0)`;
}

function followersOf(context: PlanFormulaContext, segment: PlanSegment): string {
  const own = cell(context, segment, PLAN.customers) ?? "0";
  const strongInterval = cell(context, "highPotential", PLAN.interval);
  const strongOf = (id: "B" | "C"): string => {
    const interval = cell(context, id, PLAN.interval);
    if (strongInterval === null || interval === null) return "0";
    const count = countFormula(context.refs, quotedText(context.words.segments[id]), strong(context));
    return `IF(${strongInterval}<=${interval},${count},0)`;
  };
  if (segment === "highPotential") return `${strongOf("B")}+${strongOf("C")}`;
  if (segment === "B") return `${own}-${strongOf("B")}`;
  if (segment !== "C") return own;
  const lowestCell = cell(context, "reactivate", PLAN.customers);
  return `${own}-${strongOf("C")}-${lowestCell ?? "0"}`;
}
