import { isProspect } from "../../hasProspects";
import type { PlanSegment } from "../../labels";
import type { SegmentedCustomer } from "../../segments";
import { groupWord } from "../columns/columnCell";
import { cellAddress } from "../../a1";
import { quotedText } from "../sheet/criterion";
import { eurosText } from "../sheet/eurosText";
import type { Formula } from "../edits";
import { INK, SEGMENT_TINTS } from "../palette";
import { firstOf } from "../../stats/firstOf";
import { filterSteps, type Steps } from "../../steps";
import type { Page } from "../sheet/page";
import { segmentWord, type SheetWords } from "../words";
import { byPriority } from "./byPriority";
import { definitionOf } from "./definitionOf";
import { addName, addNameHeadings, type NameList } from "./nameRow";
import { PLAN } from "./planGrid";
import type { PlanInput } from "./planInput";

/** Stands before each part of a line; the first is cut off. */
const BETWEEN = " · ";
/** Names shown for one segment. */
const TOP = 10;

/**
 * The block of one segment: its size, definition and plan, read live from its row of the table, and its first ten
 * names by priority. Kept on one printed page.
 */
export function* addSegmentBlock(
  page: Page,
  input: PlanInput,
  segment: PlanSegment,
  row: number,
): Steps<void> {
  const { words, format, segmentation } = input;
  const follows = segment === "highPotential" || segment === "reactivate" ? "planSegment" : "abc";
  // Customers shown in a segment's block: those that follow its plan.
  const members = yield* filterSteps(segmentation.customers, (one) => one[follows] === segment);
  const tint = SEGMENT_TINTS[segment];
  page.gap(12);
  page.mark();
  page.add([bandFormula(segment, row, words, countedIn(segment, members))], {
    height: 22,
    style: [[1, 12, { fill: tint.fill, color: tint.color, bold: true, size: 12, vertical: "Center" }]],
  });
  page.add([definitionOf(segment, input)], {
    style: [[1, 1, { color: INK.soft, italic: true }]],
  });
  page.add([planFormula(row, words, segmentation.options.plan[segment].once)]);
  page.add([
    {
      formula: `=${quotedText(`${words.plan.headings.actions}${words.colon}`)}&${cellAddress(row, PLAN.actions)}`,
    },
  ]);
  const prospects = segment.startsWith("potential");
  const list: NameList = {
    input,
    amount: prospects ? "potential" : "revenue",
    chip: detailChip(words, segment),
    of: segment,
    tinted: false,
  };
  if (members.length === 0) {
    page.add([words.blocks.none], { style: [[1, 1, { color: INK.soft, italic: true }]] });
    return;
  }
  addNameHeadings(page, list, words.blocks.names.detail);
  const shown = yield* firstOf(members, TOP, byPriority);
  for (const one of shown) addName(page, list, one);
  const rest = members.length - shown.length;
  if (rest > 0) {
    page.add([words.blocks.more(rest, format.integer(rest))], {
      style: [[1, 1, { color: INK.soft, size: 9 }]],
    });
  }
}

type Counted = keyof SheetWords["blocks"]["counted"];

/** Who a segment counts. */
function countedIn(segment: PlanSegment, members: readonly SegmentedCustomer[]): Counted {
  if (segment.startsWith("potential")) return "prospects";
  if (segment !== "toComplete") return "clients";
  const prospects = members.filter(({ customer }) => isProspect(customer)).length;
  return prospects === 0 ? "clients" : prospects === members.length ? "prospects" : "both";
}

/** « A · 23 clients · 1 245 000 € · 62 % du CA », live. */
function bandFormula(segment: PlanSegment, row: number, words: SheetWords, counted: Counted): Formula {
  const at = (column: number): string => cellAddress(row, column);
  const { singular } = words.blocks;
  const [one, many] = words.blocks.counted[counted];
  const who = [
    quotedText(`${words.segments[segment]} · `),
    at(PLAN.customers),
    `IF(${at(PLAN.customers)}${singular},${quotedText(` ${one}`)},${quotedText(` ${many}`)})`,
  ];
  const amount = [
    quotedText(" · "),
    eurosText(at(PLAN.revenue), words),
    quotedText(" · "),
    `ROUND(100*${at(PLAN.revenueShare)},0)`,
    quotedText(words.blocks.percentOfRevenue),
  ];
  const hasAmount = !segment.startsWith("potential") && segment !== "toComplete";
  return { formula: `=${[...who, ...(hasAmount ? amount : [])].join("&")}` };
}

/** « Objectif : Fidéliser · Canal : Visite · tous les 7 jours », live; nothing of a cell that is empty. */
function planFormula(row: number, words: SheetWords, once: boolean): Formula {
  const at = (column: number): string => cellAddress(row, column);
  const { headings } = words.plan;
  const named = (name: string, column: number): string =>
    `IF(${at(column)}="","",${quotedText(`${BETWEEN}${name}${words.colon}`)}&${at(column)})`;
  const rhythm = once
    ? quotedText(`${BETWEEN}${words.blocks.once}`)
    : `IF(N(${at(PLAN.interval)})>0,${quotedText(`${BETWEEN}${words.blocks.every} `)}&${at(PLAN.interval)}&${quotedText(` ${words.blocks.days}`)},"")`;
  const parts = [named(headings.objective, PLAN.objective), named(headings.channel, PLAN.channel), rhythm];
  return { formula: `=MID(${parts.join("&")},${BETWEEN.length + 1},500)` };
}

/** Sector and zone of a customer, else its label. */
function detailChip(words: SheetWords, segment: PlanSegment): NameList["chip"] {
  return (one) => {
    const known = [groupWord(words, "sector", one.sector), groupWord(words, "zone", one.zone)].filter(
      (part) => part !== "",
    );
    return known.length > 0 ? known.join(" · ") : segmentWord(words, segment);
  };
}
