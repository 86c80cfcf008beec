import type { FieldId } from "../../fields";
import { CUSTOMER_FIELDS } from "../../fields";
import type { Finding } from "./issueCollector";
import { cellsAt, columnValues } from "./readingFacts";
import type { ReadingFacts } from "./readingFacts";

const AMOUNTS: readonly FieldId[] = [
  "revenue",
  "amount",
  "revenuePrevious",
  "averageOrder",
  "potential",
  "companyTurnover",
];
const NUMBERS: readonly FieldId[] = [
  ...AMOUNTS,
  "orders",
  "daysSinceOrder",
  "visitsDone",
  "visitsPlanned",
  "headcount",
  "shareOfWallet",
  "decisionCycle",
  "quotesMade",
  "quotesWon",
];
const MAIN: ReadonlySet<FieldId> = new Set<FieldId>(["revenue", "amount"]);

/** What is told of columns of numbers: text, ambiguous or unreadable cells, errors, negative revenue. */
export function numberIssues(facts: ReadingFacts): readonly Finding[] {
  return [
    ...NUMBERS.flatMap((field) => ofColumn(facts, field)),
    ...errorsElsewhere(facts),
    ...negatives(facts),
  ];
}

function ofColumn(facts: ReadingFacts, field: FieldId): readonly Finding[] {
  const column = facts.table.column(field);
  const numbers = facts.table.numbers(field);
  if (column === null || numbers === null) return [];
  if (field === "visitsPlanned" && column.profile.dates > 0) return [];
  const values = columnValues(facts, field, column);
  const isMain = MAIN.has(field);
  const isAmount = AMOUNTS.includes(field);
  const ambiguous = numbers.ambiguous.filter(({ at }) => facts.customerAt(at) !== null);
  const atStake = ambiguous.reduce((sum, { difference }) => sum + difference, 0);
  const ambiguousCells = {
    ...cellsAt(
      facts,
      column,
      ambiguous.map(({ at }) => at),
    ),
    revenueAtStake: isMain ? atStake : null,
    values,
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

/** Errors in the other columns of the customer: texts and dates. */
function errorsElsewhere(facts: ReadingFacts): readonly Finding[] {
  const seen = new Set<FieldId>([...NUMBERS, "lastOrder", "lastVisit"]); // told with their own column
  return CUSTOMER_FIELDS.flatMap((field) => {
    const column = facts.table.column(field);
    if (column === null || seen.has(field) || column.profile.errors === 0) return [];
    const cells = facts.table.cellsOf(column);
    const positions = cells.flatMap((cell, at) =>
      typeof cell === "string" && cell.startsWith("#") && facts.table.texts(field)[at] === null ? [at] : [],
    );
    return [
      {
        code: "errorCells",
        severity: "low",
        ...cellsAt(facts, column, positions),
        values: columnValues(facts, field, column),
      } satisfies Finding,
    ];
  });
}

function negatives(facts: ReadingFacts): readonly Finding[] {
  const column = facts.table.column("revenue");
  const values = facts.table.numbers("revenue")?.values;
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
      values: columnValues(facts, "revenue", column),
    },
  ];
}
