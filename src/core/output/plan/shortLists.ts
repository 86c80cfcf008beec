import type { SegmentedCustomer } from "../../segments";
import { INK } from "../palette";
import { firstOf } from "../../stats/firstOf";
import { filterSteps, type Steps } from "../../steps";
import type { Page } from "../sheet/page";
import { byPriority } from "./byPriority";
import { byUrgency } from "./byUrgency";
import { addName, addNameHeadings, segmentChip, type NameList } from "./nameRow";
import { PLAN_WIDTHS } from "./planGrid";
import { addSectionTitle } from "./sectionTitle";
import type { PlanInput } from "./planInput";

/** Names shown in *À contacter cette semaine* and in *Alertes*. */
const SHOWN = 15;
/** Days of "this week", the reference date included. */
const WEEK = 7;

/** Customers to contact within the week: overdue first, then by priority. */
export function* addThisWeek(page: Page, input: PlanInput): Steps<void> {
  const { segmentation, words, format } = input;
  const end = segmentation.reading.today + WEEK;
  const due = yield* filterSteps(
    segmentation.customers,
    (one) => one.nextContact !== null && one.nextContact < end,
  );
  addSectionTitle(page, words.blocks.week(format.day(end - 1)), PLAN_WIDTHS.length);
  yield;
  yield* addList(page, input, due, byUrgency);
}

/** Customers that lost ground, have no revenue or are to be reactivated: falls first. */
export function* addAlerts(page: Page, input: PlanInput): Steps<void> {
  const { segmentation, words } = input;
  const order = ["drop", "noRevenue", "reactivate", "rise"];
  const rankOf = (one: SegmentedCustomer): number => order.indexOf(one.alert?.kind ?? "rise");
  const alerts = yield* filterSteps(segmentation.customers, (one) => one.alert !== null);
  addSectionTitle(page, words.blocks.alerts, PLAN_WIDTHS.length);
  yield;
  yield* addList(page, input, alerts, (a, b) => rankOf(a) - rankOf(b) || byPriority(a, b));
}

function* addList(
  page: Page,
  input: PlanInput,
  customers: readonly SegmentedCustomer[],
  order: (a: SegmentedCustomer, b: SegmentedCustomer) => number,
): Steps<void> {
  const { words, format } = input;
  const soft = { color: INK.soft, size: 9 } as const;
  if (customers.length === 0) {
    page.add([words.blocks.none], { style: [[1, 1, { ...soft, italic: true }]] });
    return;
  }
  const list: NameList = { input, amount: "revenue", chip: segmentChip({ input }), of: null, tinted: true };
  addNameHeadings(page, list, words.plan.headings.segment);
  for (const one of yield* firstOf(customers, SHOWN, order)) addName(page, list, one);
  const rest = customers.length - SHOWN;
  if (rest > 0) page.add([words.blocks.more(rest, format.integer(rest))], { style: [[1, 1, soft]] });
}
