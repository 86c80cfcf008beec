import type { Customer, Reading, SeenColumn, SetAsideReason } from "../model";
import { inSteps, type Steps } from "../steps";
import type { Assignment } from "./columns/assignColumns";
import { recognise } from "./columns/recognise";
import { buildCustomers } from "./customers/buildCustomers";
import { customerGroups } from "./customers/customerGroups";
import { customerKeys } from "./customers/customerKeys";
import { placeReader } from "./customers/placeReader";
import { potentialUnit } from "./customers/potentialReader";
import { recencyFrom } from "./customers/recencyFrom";
import { closingDays, rowStatus } from "./customers/rowStatus";
import { copiedLines } from "./grain/copiedLines";
import { grainOf, isSureNumber } from "./grain/grainOf";
import { documentKinds } from "./grain/documents";
import { isJournal } from "./grain/isJournal";
import { journalLines, quoteLines } from "./grain/journalLines";
import { orderDays } from "./grain/orderDays";
import { cancelledLines } from "./grain/orderStates";
import { refundsOf } from "./grain/refunds";
import { settleOrderAmounts } from "./grain/settleOrderAmounts";
import { belowBlanks, withHeads } from "./grain/linesBelow";
import { withOrderTotals } from "./grain/detectGrain";
import { settleFields } from "./grain/settleFields";
import { settleOutcome } from "./grain/settleOutcome";
import { settleTrades } from "./grain/settleTrades";
import { settleMade } from "./grain/settleMade";
import { allIssues } from "./issues/allIssues";
import type { ReadingFacts } from "./issues/readingFacts";
import type { ReadingRefusal } from "./issueCodes";
import { describeReading } from "./describeReading";
import type { RegionInput } from "./regionInput";
import { titlesAbove } from "./region/titlesAbove";
import { daysOff } from "./rows/daysOff";
import { groupStatus } from "./rows/groupStatus";
import { sortRows } from "./rows/sortRows";
import { summaryRows } from "./rows/summaryRows";

type RegionReading =
  | { readonly ok: true; readonly value: Reading }
  | { readonly ok: false; readonly refusal: ReadingRefusal; readonly columns: readonly SeenColumn[] };

/** Fields by one of which customers can be ranked. */
const RANKED = ["revenue", "amount", "potential"] as const;

/** Reads the rows of a region into customers, issues and rows set aside. */
export function* readRegionSteps(input: RegionInput): Steps<RegionReading> {
  const { sheet, body, columns, user, context } = input;
  const recognised = yield* recognise(sheet, body, columns, user, context, titlesOf(input), input.titles);
  const { assignment, reference, claims } = recognised;
  yield;
  const isRanked = (): boolean => RANKED.some((field) => assignment.byField.has(field));
  if (!isRanked()) return { ok: false, refusal: "noAmount", columns: seenColumns(input, assignment) };
  yield* recognised.table.prepare();
  const summaries = yield* summaryRows(input, recognised.table);
  yield;
  const recognition = yield* withHeads(recognised, input, (at) => summaries.has(at));
  const { table } = recognition;
  const keys = yield* customerKeys(table, (at) => summaries.has(at));
  yield;
  const found = yield* grainOf(recognition, keys, columns);
  yield;
  settleMade(recognition, found.grain, user);
  if (!isRanked()) return { ok: false, refusal: "noAmount", columns: seenColumns(input, assignment) };
  settleFields(assignment, claims, found.grain);
  if (isJournal(found.grain)) settleOutcome(assignment, columns, user, table);
  if (found.grain !== "clients") yield* settleTrades(assignment, claims, keys.ids, user, table.cellsOf);
  const totalsRepeat =
    found.grain === "orderLines" && (yield* settleOrderAmounts(assignment, claims, columns, table, keys.ids));
  yield;
  const grain = totalsRepeat ? withOrderTotals(found) : found;
  const kinds = isJournal(grain.grain) ? yield* documentKinds(table, columns) : null;
  const refunds = kinds === null ? null : yield* refundsOf(table, columns);
  const isBelowBlank = belowBlanks(input);
  const dated =
    kinds === null ? null : yield* orderDays(table, keys.ids, (at) => summaries.has(at) || isBelowBlank(at));
  const days = dated?.days ?? null;
  const copied =
    kinds === null || totalsRepeat
      ? null
      : yield* copiedLines(table, columns, keys.ids, days, isSureNumber(recognition));
  const lines =
    kinds === null
      ? null
      : {
          ...(yield* journalLines(table, kinds, days, reference.today, refunds)),
          totalsRepeat,
          copies: copied?.left ?? new Set<number>(),
        };
  yield;
  const closing = yield* closingDays(table, recognition, columns);
  const statusGroups = yield* groupStatus(input, summaries);
  const status = rowStatus(table, recognition, closing, statusGroups);
  yield;
  const isCancelled =
    kinds === null ? () => false : yield* cancelledLines(table, columns, kinds, refunds, keys.ids);
  yield;
  const isQuote = kinds === null ? () => false : yield* quoteLines(table, columns, kinds, keys.ids);
  yield;
  const isDayOff = daysOff(table);
  const reasons = yield* sortRows(table, summaries, {
    isIdentified: (at) => (keys.ids[at] ?? -1) >= 0,
    isCancelled,
    isQuote,
    isFuture: (at) => (days?.[at] ?? 0) > reference.today,
    status: lines === null ? status.at : (at) => (isDayOff(at) ? "notCustomer" : null),
  });
  const used: number[] = [];
  for (let at = 0; at < table.size; at++) if (!reasons.has(at)) used.push(at);
  yield;
  if (used.length === 0)
    return { ok: false, refusal: "noCustomers", columns: seenColumns(input, assignment) };
  const unit = potentialUnit(table);
  const potentials = table.numbers("potential")?.values;
  const potentialTexts = table.texts("potential");
  const groups = yield* customerGroups(table, used, (at) => keys.ids[at] ?? -1, {
    grain: grain.grain,
    amountsRepeat: grain.amountsRepeat,
    today: reference.today,
    lines,
    status: status.of,
    hasPotential: (positions) =>
      positions.some(
        (at) => (potentials?.[at] ?? 0) > 0 || (unit === "class" && (potentialTexts[at] ?? null) !== null),
      ),
  });
  const sheetRow = (at: number): number => (body[at] ?? 0) + sheet.firstRow;
  const placeAt = placeReader(table, context.places);
  const customers = yield* buildCustomers(groups, table, {
    placeAt,
    today: reference.today,
    sheetRow,
    potentialUnit: unit,
  });
  const owner = new Array<Customer | null>(table.size).fill(null);
  yield* inSteps(groups.length, (from, to) => {
    for (let i = from; i < to; i++)
      for (const at of groups[i]?.positions ?? []) owner[at] = customers[i] ?? null;
  });
  const facts: ReadingFacts = {
    sheet,
    table,
    columns,
    recognition,
    grain,
    customers,
    potentialUnit: unit,
    customerAt: (at) => owner[at] ?? null,
    recencyFrom: recencyFrom(table, grain.grain),
    today: reference.today,
    headerRow: input.region.headerRow + sheet.firstRow,
  };
  const setAside: { at: number; reason: SetAsideReason }[] = [...reasons].map(([at, reason]) => ({
    at,
    reason,
  }));
  yield;
  const issues = yield* allIssues(facts, {
    keys,
    status,
    closing: closing?.column ?? null,
    statusGroups,
    lines,
    copied,
    dated,
    refunds,
    placeAt,
    setAside,
    others: input.region.others,
    otherSheets: context.otherSheets ?? [],
  });
  const previousPartial = lines !== null && !lines.coversPrevious;
  return {
    ok: true,
    value: describeReading(input, facts, { used, setAside, issues, previousPartial }),
  };
}

/** What may say of the whole table what it holds: the sheet's name and the texts above it. */
function titlesOf({ sheet, region: { headerRow } }: RegionInput): readonly string[] {
  return [sheet.name, ...titlesAbove(sheet, headerRow)];
}

/** The columns that have a header, with what each was taken for. */
function seenColumns(
  { columns, sheet }: RegionInput,
  { byField }: Pick<Assignment, "byField">,
): readonly SeenColumn[] {
  const fields = new Map([...byField.values()].map(({ column, field }) => [column, field]));
  return columns
    .filter(({ header }) => header !== "")
    .map((column) => ({
      column: column.position + sheet.firstColumn,
      header: column.header,
      samples: column.profile.samples,
      field: fields.get(column) ?? null,
    }));
}
