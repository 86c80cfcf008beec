import type { ColumnInput } from "../columns/columnInput";
import { holdsClosingDays } from "../columns/closingDays";
import { cellAddress } from "../../a1";
import type { GroupStatus } from "../rows/groupStatus";
import { closingColumn, type RowStatus } from "../customers/rowStatus";
import type { StatusReading } from "../customers/statusReader";
import type { CellValue } from "../../model";
import { inSteps, type Steps } from "../../steps";
import { looksLikeEmail } from "../columns/looksLike";
import { walletShares } from "../customers/walletShares";
import { isBlank } from "../values/missing";
import { tidyText } from "../values/textColumn";
import { contradictions } from "./contradictions";
import type { Finding } from "./issueCollector";
import { cellsAt, columnValues, revenueAt } from "./readingFacts";
import type { ReadingFacts } from "./readingFacts";

/** What is told of what the rows say: statuses, prospects who buy, shares of wallet, potentials, names, e-mails. */
export function* customerIssues(
  facts: ReadingFacts,
  status: RowStatus,
  closing: ColumnInput | null,
  groups: GroupStatus | null,
): Steps<readonly Finding[]> {
  const found: Finding[] = [];
  found.push(...(yield* statusIssues(facts, status.at)));
  found.push(...(yield* prospectsWhoBuy(facts, status.at)));
  found.push(...contradictions(facts, status.at));
  yield;
  found.push(...byHeading(facts, groups));
  found.push(...(yield* closedByName(facts, status)));
  found.push(...(yield* closedByDay(facts, status, closing)));
  found.push(...(yield* walletIssues(facts)));
  found.push(...potentialIssues(facts));
  yield;
  found.push(...(yield* textIssues(facts)));
  return found;
}

function* positionsWhere(facts: ReadingFacts, test: (at: number) => boolean): Steps<readonly number[]> {
  const positions: number[] = [];
  yield* inSteps(facts.table.size, (from, to) => {
    for (let at = from; at < to; at++) if (facts.customerAt(at) !== null && test(at)) positions.push(at);
  });
  return positions;
}

function* statusIssues(
  facts: ReadingFacts,
  status: (at: number) => StatusReading,
): Steps<readonly Finding[]> {
  const column = facts.table.column("status");
  if (column === null) return [];
  const values = columnValues(facts, "status", column);
  const unknown = yield* positionsWhere(facts, (at) => status(at) === "unknown");
  const blank = yield* positionsWhere(facts, (at) => status(at) === null);
  return [
    {
      code: "unknownStatus",
      severity: "medium",
      ...cellsAt(facts, column, unknown),
      values: { ...values, words: words(facts.table.cells("status"), unknown) },
    },
    { code: "blankStatus", severity: "low", ...cellsAt(facts, column, blank), values },
    ...second(facts, values),
  ];
}

function* prospectsWhoBuy(
  facts: ReadingFacts,
  status: (at: number) => StatusReading,
): Steps<readonly Finding[]> {
  const column = facts.table.column("status") ?? facts.table.column("name"); // a heading may say it
  if (column === null || facts.grain.grain !== "clients") return [];
  const buying = yield* positionsWhere(
    facts,
    (at) => status(at) === "prospect" && facts.customerAt(at)?.population === "client",
  );
  return [
    {
      code: "prospectWithRevenue",
      severity: "medium",
      ...cellsAt(facts, column, buying),
      revenueAtStake: revenueAt(facts, buying),
      values: columnValues(facts, "status", column),
    },
  ];
}

/** Headings that say what the accounts below them are. */
function byHeading({ sheet, columns }: ReadingFacts, groups: GroupStatus | null): readonly Finding[] {
  if (groups === null) return [];
  const column = (columns[0]?.position ?? 0) + sheet.firstColumn;
  const texts = new Set(groups.headings.map(({ text }) => text.trim().slice(0, 40)));
  return [
    {
      code: "statusFromHeadings",
      severity: "low",
      cells: groups.headings.map(({ row }) => cellAddress(row + sheet.firstRow, column)),
      values: { words: [...texts].slice(0, 5).join(", ") },
    },
  ];
}

/** Accounts that only their name says closed. */
function* closedByName(facts: ReadingFacts, { byName }: RowStatus): Steps<readonly Finding[]> {
  const column = facts.table.column("name");
  if (column === null) return [];
  return [
    {
      code: "closedByName",
      severity: "medium",
      ...cellsAt(facts, column, yield* positionsWhere(facts, byName)),
      values: columnValues(facts, "name", column),
    },
  ];
}

/** Accounts closed on a day; days that most accounts have, which close none. */
function* closedByDay(
  facts: ReadingFacts,
  { byDay }: RowStatus,
  closing: ColumnInput | null,
): Steps<readonly Finding[]> {
  if (closing !== null)
    return [
      {
        code: "closedByDay",
        severity: "medium",
        ...cellsAt(facts, closing, yield* positionsWhere(facts, byDay)),
        values: columnValues(facts, "status", closing),
      },
    ];
  const { used } = facts.recognition.assignment;
  return facts.columns
    .filter((column) => facts.grain.grain === "clients" && !used.has(column) && holdsClosingDays(column))
    .map((column) => ({
      code: "closingDaysLeft",
      severity: "medium",
      cells: [],
      count: 1,
      values: columnValues(facts, "status", column),
    }));
}

/** The column that says which accounts are closed, beside the status. */
function second({ recognition }: ReadingFacts, values: NonNullable<Finding["values"]>): readonly Finding[] {
  const other = closingColumn(recognition);
  if (other === null) return [];
  return [
    {
      code: "secondStatus",
      severity: "low",
      cells: [],
      count: 1,
      values: { ...values, other: other.header },
    },
  ];
}

function words(cells: readonly CellValue[], positions: readonly number[]): string {
  return [
    ...new Set(
      positions.map((at) =>
        String(cells[at] ?? "")
          .trim()
          .slice(0, 40),
      ),
    ),
  ]
    .sort()
    .slice(0, 5)
    .join(", ");
}

function* walletIssues(facts: ReadingFacts): Steps<readonly Finding[]> {
  const column = facts.table.column("shareOfWallet");
  const shares = walletShares(facts.table);
  const numbers = facts.table.numbers("shareOfWallet");
  if (column === null || shares === undefined || numbers === null) return [];
  const unreadable = new Set(numbers.unreadable);
  const bad = yield* positionsWhere(
    facts,
    (at) =>
      unreadable.has(at) || (!Number.isNaN(numbers.values[at] ?? NaN) && Number.isNaN(shares[at] ?? NaN)),
  );
  return [
    {
      code: "badShareOfWallet",
      severity: "medium",
      ...cellsAt(facts, column, bad),
      values: columnValues(facts, "shareOfWallet", column),
    },
  ];
}

function potentialIssues(facts: ReadingFacts): readonly Finding[] {
  const column = facts.table.column("potential");
  if (column === null) return [];
  const values = columnValues(facts, "potential", column);
  if (facts.potentialUnit === "other")
    return [
      {
        code: "potentialNotMoney",
        severity: "low",
        cells: [],
        count: facts.table.profile(column).filled,
        values,
      },
    ];
  const unreadable = facts.table.numbers("potential")?.unreadable ?? [];
  const lost = unreadable.filter((at) => facts.customerAt(at)?.potentialClass === null);
  return [{ code: "unreadablePotential", severity: "medium", ...cellsAt(facts, column, lost), values }];
}

function* textIssues(facts: ReadingFacts): Steps<readonly Finding[]> {
  const findings: Finding[] = [];
  const name = facts.table.column("name");
  if (name !== null) {
    const cells = facts.table.cells("name");
    const texts = facts.table.texts("name");
    const untidy = yield* positionsWhere(facts, (at) => isUntidy(cells[at], texts[at]));
    findings.push({
      code: "untrimmedNames",
      severity: "low",
      ...cellsAt(facts, name, untidy),
      values: columnValues(facts, "name", name),
      correction: "trimNames",
    });
  }
  const email = facts.table.column("email");
  if (email !== null) {
    const texts = facts.table.texts("email");
    const bad = yield* positionsWhere(
      facts,
      (at) => typeof texts[at] === "string" && !looksLikeEmail(texts[at]),
    );
    findings.push({
      code: "badEmail",
      severity: "low",
      ...cellsAt(facts, email, bad),
      values: columnValues(facts, "email", email),
    });
  }
  return findings;
}

function isUntidy(cell: CellValue | undefined, text: string | null | undefined): boolean {
  return typeof cell === "string" && !isBlank(cell) && text !== null && cell !== tidyText(cell);
}
