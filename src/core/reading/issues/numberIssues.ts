import type { FieldId } from "../../fields";
import { CUSTOMER_FIELDS } from "../../fields";
import type { Steps } from "../../steps";
import type { ColumnInput } from "../columns/columnInput";
import type { Made } from "../columns/made";
import { sumHeader } from "../columns/made";
import type { NumberPart } from "../columns/typedTable";
import { EURO_FIELDS, NUMBER_FIELDS } from "../columns/valueKinds";
import { plannedDays } from "../columns/profile";
import type { Finding } from "./issueCollector";
import { isErrorCell } from "../values/missing";
import type { NumberColumn } from "../values/numberColumn";
import { readNumberText } from "../values/numbers";
import { cellsAt, columnValues } from "./readingFacts";
import type { ReadingFacts } from "./readingFacts";

const MAIN: ReadonlySet<FieldId> = new Set<FieldId>(["revenue", "amount"]);

/** What is told of columns of numbers: text, ambiguous or unreadable cells, errors, negative revenue. */
export function* numberIssues(facts: ReadingFacts): Steps<readonly Finding[]> {
  const found: Finding[] = [];
  for (const field of NUMBER_FIELDS) {
    found.push(...ofColumn(facts, field));
    yield;
  }
  found.push(...(yield* errorsElsewhere(facts)));
  yield;
  found.push(...negatives(facts));
  return found;
}

function ofColumn(facts: ReadingFacts, field: FieldId): readonly Finding[] {
  const findings = facts.table.parts(field).flatMap((part, i) => ofPart(facts, field, part, i));
  const made = facts.table.made(field);
  return made?.how === "sum" ? asOne(findings, made) : findings;
}

/** Columns that make a field are told as one: months that are added, days of which the latest counts. */
export function asOne(findings: readonly Finding[], made: Made): readonly Finding[] {
  const byCode = new Map<string, Finding>();
  for (const finding of findings) {
    const known = byCode.get(finding.code);
    const [main, other] = known === undefined || known.count === 0 ? [finding, known] : [known, finding];
    byCode.set(finding.code, {
      ...main,
      cells: [...main.cells, ...(other?.cells ?? [])],
      count: (main.count ?? 0) + (other?.count ?? 0),
      revenueAtStake:
        typeof main.revenueAtStake !== "number" ? null : main.revenueAtStake + (other?.revenueAtStake ?? 0),
      values: { ...main.values, header: sumHeader(made) },
      ...(main.otherReading && {
        otherReading: { ...main.otherReading, header: made.columns[0]?.header ?? "" },
      }),
    });
  }
  return [...byCode.values()];
}

function ofPart(
  facts: ReadingFacts,
  field: FieldId,
  { column, numbers }: NumberPart,
  i: number,
): readonly Finding[] {
  if (field === "visitsPlanned" && plannedDays(facts.table.profile(column)) > 0) return [];
  const values = columnValues(facts, field, column);
  const isMain = MAIN.has(field);
  // A price by which a quantity is multiplied is an amount; the quantity is none.
  const isAmount = EURO_FIELDS.has(field) && (i === 0 || facts.table.made(field)?.how === "sum");
  const ambiguous = numbers.ambiguous.filter(({ at }) => facts.customerAt(at) !== null);
  const atStake = ambiguous.reduce((sum, { difference }) => sum + difference, 0);
  const ambiguousCells = {
    ...cellsAt(
      facts,
      column,
      ambiguous.map(({ at }) => at),
    ),
    revenueAtStake: isMain ? atStake : null,
    values: { ...values, ...twoReadings(facts, column, ambiguous[0]?.at, numbers) },
    otherReading: {
      kind: "numbers" as const,
      field,
      header: column.header,
      inForce: numbers.decision?.by === "user",
    },
  };
  const findings: Finding[] = [
    {
      code: numbers.mixedMarks ? "mixedDecimals" : "ambiguousThousand",
      severity: isMain ? "high" : "medium",
      ...ambiguousCells,
    },
    {
      code: "errorCells",
      severity: isMain ? "high" : "medium",
      ...cellsAt(facts, column, numbers.errors),
      values,
    },
  ];
  const isWords = field === "potential" || field === "shareOfWallet";
  const unreadable = cellsAt(facts, column, numbers.unreadable);
  if (!isWords)
    findings.push({ code: "unreadableAmount", severity: isMain ? "high" : "low", ...unreadable, values });
  if (isAmount) {
    const texts = cellsAt(facts, column, numbers.fromText);
    findings.push({ code: "textAmounts", severity: "low", ...texts, values, correction: "amountsToNumbers" });
  }
  return findings;
}

/** The first ambiguous cell and its two values in its own unit, to show what the choice is about. */
function twoReadings(
  facts: ReadingFacts,
  column: ColumnInput,
  first: number | undefined,
  { decision }: NumberColumn,
): NonNullable<Finding["values"]> {
  const example = String(facts.table.cellsOf(column)[first ?? -1] ?? "").trim();
  const read = readNumberText(example);
  if (read === null) return {};
  const reading = decision?.by === "user" ? "other" : "french";
  return { ambiguous: example, french: read.value, otherwise: read.other, reading };
}

/** Errors in the other columns of the customer: texts and dates. */
function* errorsElsewhere(facts: ReadingFacts): Steps<readonly Finding[]> {
  const seen = new Set<FieldId>([...NUMBER_FIELDS, "lastOrder", "lastVisit"]); // told with their own column
  const found: Finding[] = [];
  for (const field of CUSTOMER_FIELDS) {
    const column = facts.table.column(field);
    if (column === null || seen.has(field)) continue;
    const positions: number[] = [];
    facts.table.cellsOf(column).forEach((cell, at) => {
      if (isErrorCell(cell)) positions.push(at);
    });
    found.push({
      code: "errorCells",
      severity: "low",
      ...cellsAt(facts, column, positions),
      values: columnValues(facts, field, column),
    });
    yield;
  }
  return found;
}

function negatives(facts: ReadingFacts): readonly Finding[] {
  const column = facts.table.column("revenue");
  const values = facts.table.numbers("revenue")?.values;
  const months = facts.table.made("revenue");
  if (column === null || values === undefined) return [];
  const positions: number[] = [];
  let sum = 0;
  values.forEach((value, at) => {
    if (value >= 0 || Number.isNaN(value) || facts.customerAt(at) === null) return;
    positions.push(at);
    sum -= value;
  });
  return [
    {
      code: "negativeRevenue",
      severity: "medium",
      ...cellsAt(facts, column, positions),
      revenueAtStake: sum,
      values: {
        ...columnValues(facts, "revenue", column),
        ...(months === null ? {} : { header: sumHeader(months) }),
      },
    },
  ];
}
