import type { FieldId } from "../fields";
import type { ColumnMatch, ColumnPart, Issue, Reading, SetAsideReason, SetAsideRow } from "../model";
import { columnDecisions, numberDecisions } from "./columns/columnDecisions";
import { countsVolumes, type ColumnInput } from "./columns/columnInput";
import { samplesOf } from "./columns/profile";
import type { TypedTable } from "./columns/typedTable";
import type { ReadingFacts } from "./issues/readingFacts";
import type { RegionInput } from "./regionInput";

/** Used rows among which the values to show are looked for. */
const SHOWN = 1000;

/** Puts what was found into the reading that is shown and segmented. */
export function describeReading(
  { sheet, region, body, setAside, columns }: RegionInput,
  facts: ReadingFacts,
  found: {
    /** Positions of the rows that became customers. */
    readonly used: readonly number[];
    readonly setAside: readonly { readonly at: number; readonly reason: SetAsideReason }[];
    readonly issues: readonly Issue[];
    readonly previousPartial: boolean;
  },
): Reading {
  const { recognition, grain, table } = facts;
  const { assignment, amounts, reference } = recognition;
  const aside: SetAsideRow[] = [
    ...setAside.map(({ row, reason }) => ({ row: row + sheet.firstRow, reason })),
    ...found.setAside.map(({ at, reason }) => ({ row: (body[at] ?? 0) + sheet.firstRow, reason })),
  ].sort((a, b) => a.row - b.row);
  const shown = found.used.slice(0, SHOWN);
  // A column may hold nothing but what stands on rows set aside.
  const samples = ({ position, profile }: ColumnInput): readonly string[] => {
    const ofUsed = samplesOf(shown.map((at) => sheet.values[body[at] ?? 0]?.[position] ?? ""));
    return ofUsed.length > 0 ? ofUsed : profile.samples;
  };
  const matches = [...assignment.byField.values()]
    .map(({ field, column, confidence, evidence }): ColumnMatch => ({
      field,
      column: column.position + sheet.firstColumn,
      header: column.header,
      confidence,
      evidence,
      samples: samples(column),
      ...decided(columnDecisions(table, field)),
      ...madeOf(table, field, sheet.firstColumn),
    }))
    .sort((a, b) => a.column - b.column);
  const taken = new Set([...assignment.byField.values()].map(({ column }) => column));
  const sum = table.made("revenue");
  const positions = region.headers.map(({ column }) => column);
  const revenue = table.column("revenue");
  const isChosen = revenue !== null && amounts.revenue?.column === revenue;
  return {
    sheet: sheet.name,
    region: {
      firstRow: region.headerRow + sheet.firstRow,
      firstColumn: Math.min(...positions) + sheet.firstColumn,
      lastRow: region.lastRow + sheet.firstRow,
      lastColumn: Math.max(...positions) + sheet.firstColumn,
    },
    headerRow: facts.headerRow,
    headerFrom: region.headerFrom,
    grain: grain.grain,
    grainReason: grain.reason,
    today: reference.today,
    todayFrom: reference.from,
    columns: matches,
    otherColumns: columns
      .filter((column) => !taken.has(column) && column.header !== "")
      .map((column) => ({
        column: column.position + sheet.firstColumn,
        header: column.header,
        samples: samples(column),
      })),
    rowsRead: found.used.length + aside.length,
    rowsUsed: found.used.length,
    setAside: aside,
    issues: found.issues,
    customers: facts.customers,
    notes: {
      revenueUnit: countsVolumes(revenue ?? table.column("amount")) ? "other" : "euro",
      potentialUnit: facts.potentialUnit,
      recencyFrom: facts.recencyFrom,
      revenuePartial: (isChosen && amounts.partial) || (sum?.how === "sum" && sum.partial),
      previousPartial: found.previousPartial,
      revenueDoubtful: isChosen && amounts.doubtful,
    },
  };
}

function decided(decisions: NonNullable<ColumnMatch["decisions"]>): Pick<ColumnMatch, "decisions"> {
  return decisions.length === 0 ? {} : { decisions };
}

/** The columns of a made field beside its first. */
function madeOf(table: TypedTable, field: FieldId, firstColumn: number): Pick<ColumnMatch, "parts"> {
  const made = table.made(field);
  if (made === null) return {};
  const numbers = made.how === "sum" || made.how === "product" ? table.parts(field) : [];
  const parts = made.columns.slice(1).map((column, i): ColumnPart => {
    const read = numbers[i + 1];
    return {
      column: column.position + firstColumn,
      inEuros: made.how === "sum",
      decisions: read === undefined ? [] : numberDecisions(table, field, read),
    };
  });
  return { parts };
}
