import type { FieldId } from "../../fields";
import { foldText } from "../../text/fold";
import { columnLetters } from "../../a1";
import type { Assigned } from "../columns/assignColumns";
import type { Claim } from "../columns/claims";
import type { ColumnProfile } from "../columns/profile";
import { numbersAnything } from "../columns/orderNumbers";
import { isFirstName, isLastName } from "../columns/personNames";
import { isByUnit } from "../columns/lastResort";
import { claimFor } from "../columns/recognise";
import { countsVolumes, type ColumnInput } from "../columns/columnInput";
import { isNamedByRep } from "../columns/userColumns";
import { isJournal } from "../grain/isJournal";
import { closingColumn } from "../customers/rowStatus";
import type { Finding } from "./issueCollector";
import { columnValues } from "./readingFacts";
import type { ReadingFacts } from "./readingFacts";

/** Fields of which a sheet naturally has several columns: a second one is no doubt. */
const NATURALLY_SEVERAL: ReadonlySet<FieldId> = new Set<FieldId>([
  "phone",
  "email",
  "rep",
  "companyTurnover",
  "orderStatus",
  "revenuePrevious",
  "sector",
  "project",
]);
/** Fields whose cells are dates or numbers: a column named so plainly that holds neither is told. */
const READ_AS: ReadonlyMap<FieldId, "dates" | "numbers"> = new Map([
  ...(["lastOrder", "lastVisit", "orderDate"] as const).map((field) => [field, "dates"] as const),
  ...(
    [
      "revenue",
      "revenuePrevious",
      "amount",
      "orders",
      "averageOrder",
      "potential",
      "headcount",
      "shareOfWallet",
      "daysSinceOrder",
      "visitsPlanned",
    ] as const
  ).map((field) => [field, "numbers"] as const),
]);
const PLAIN = 0.9; // strength of a header that leaves no doubt
const FEW = 3; // cells under which nothing is said
const ONE_EACH = 0.9; // share of different values: a label of a total may stand among codes
const MANY = 3;
const FITS = 0.7; // score from which another column would have done

/** What is told of the choice of columns: several that fit, twins, partial years, TTC, the customer's own turnover. */
export function columnIssues(facts: ReadingFacts): readonly Finding[] {
  return [
    ...amountIssues(facts),
    ...yearsApart(facts),
    ...contested(facts),
    ...twins(facts),
    ...unreadable(facts),
    ...former(facts),
  ];
}

function total(facts: ReadingFacts): number {
  const cents = facts.customers.reduce(
    (sum, { revenue }) => sum + Math.round(Math.max(0, revenue ?? 0) * 100),
    0,
  );
  return cents / 100;
}

function amountIssues(facts: ReadingFacts): readonly Finding[] {
  const { amounts, assignment } = facts.recognition;
  const { byField } = assignment;
  const column = facts.table.column("revenue") ?? facts.table.column("amount");
  if (column === null || isNamedByRep(byField.get("revenue") ?? byField.get("amount"))) return [];
  const values = columnValues(facts, "revenue", column);
  const header = headerCell(facts, column);
  const one = (
    code: Finding["code"],
    severity: Finding["severity"],
    atStake: number | null = null,
  ): Finding => ({
    code,
    severity,
    cells: [header],
    revenueAtStake: atStake,
    values,
  });
  const findings: Finding[] = [];
  const isChosen = amounts.revenue?.column === column || amounts.amount?.column === column;
  if (isChosen && amounts.doubtful) findings.push(one("companyTurnoverTaken", "high", total(facts)));
  if (isChosen && isByUnit(column)) findings.push(one("amountByUnit", "high", total(facts)));
  const { span } = column.match.traits;
  // In a journal the months add up.
  if (isChosen && amounts.partial && (span === null || !isJournal(facts.grain.grain)))
    findings.push({
      ...one("partialYear", "high", total(facts)),
      values: span === null ? values : { ...values, span },
    });
  if (column.match.traits.tax === "ttc")
    findings.push(one("ttcTaken", "medium", Math.round((total(facts) / 6) * 100) / 100));
  if (countsVolumes(column)) findings.push(one("volumeTaken", "high", total(facts)));
  const turnover = facts.table.column("companyTurnover");
  if (turnover?.match.turnoverTrap)
    findings.push({
      code: "companyTurnoverLeft",
      severity: "low",
      cells: [headerCell(facts, turnover)],
      values: columnValues(facts, "companyTurnover", turnover),
    });
  const left = amounts.left.filter((other) => !assignment.used.has(other));
  if (left.length > 0) {
    const { count, atStake } = newSince(facts, column, left);
    findings.push({
      code: amounts.isPart ? "partOfRevenue" : "otherAmounts",
      severity: amounts.isPart ? "high" : count > 0 ? "medium" : "low",
      cells: left.map((other) => headerCell(facts, other)),
      ...(count > 0 ? { revenueAtStake: atStake } : {}),
      values: { ...values, others: names(left), ...(count > 0 ? { newSince: count } : {}) },
    });
  }
  return findings;
}

/** Clients without an amount in the year taken who have one in a later year that stands beside, and its euros. */
function newSince(
  facts: ReadingFacts,
  taken: ColumnInput,
  left: readonly ColumnInput[],
): { readonly count: number; readonly atStake: number } {
  const { year } = taken.match.traits;
  const later = left.find(({ match }) => year !== null && (match.traits.year ?? 0) > year);
  if (later === undefined || isJournal(facts.grain.grain)) return { count: 0, atStake: 0 };
  let [count, cents] = [0, 0];
  facts.table.cellsOf(later).forEach((cell, at) => {
    const customer = facts.customerAt(at);
    if (typeof cell !== "number" || cell <= 0 || customer === null) return;
    if (customer.population !== "client" || customer.revenue !== null) return;
    count++;
    cents += Math.round(cell * 100);
  });
  return { count, atStake: cents / 100 };
}

/** Orders of one year beside the revenue of another: the average order made of the two is of neither. */
function yearsApart(facts: ReadingFacts): readonly Finding[] {
  const { byField } = facts.recognition.assignment;
  const [revenue, orders] = [byField.get("revenue"), byField.get("orders")];
  if (revenue === undefined || orders === undefined || isNamedByRep(orders)) return [];
  const [year, counted] = [revenue.column.match.traits.year, orders.column.match.traits.year];
  if (year === null || counted === null || year === counted) return [];
  return [
    {
      code: "ordersOfAnotherYear",
      severity: "medium",
      cells: [headerCell(facts, orders.column), headerCell(facts, revenue.column)],
      count: 1,
      values: { ...columnValues(facts, "orders", orders.column), revenue: revenue.column.header, year },
    },
  ];
}

function contested(facts: ReadingFacts): readonly Finding[] {
  const { assignment, claims } = facts.recognition;
  const closing = closingColumn(facts.recognition); // told by itself
  return [...assignment.byField.values()].flatMap((assigned) => {
    const { field, column } = assigned;
    if (NATURALLY_SEVERAL.has(field) || isNamedByRep(assigned) || field === "revenue" || field === "amount")
      return [];
    const others = claims
      .filter(
        (claim) =>
          claim.field === field &&
          claim.score >= FITS &&
          !assignment.used.has(claim.column) &&
          claim.column !== closing &&
          !isNoRival(claim, assigned, facts),
      )
      .map((claim) => claim.column);
    if (others.length === 0) return [];
    const values = { ...columnValues(facts, field, column), others: names(others) };
    return [
      {
        code: "twoColumnsForField",
        severity: "medium",
        cells: [column, ...others].map((c) => headerCell(facts, c)),
        count: others.length + 1,
        values,
      } satisfies Finding,
    ];
  });
}

/**
 * *SIRET* beside *Code client*, another on each row, *Date livraison* beside *Date commande*, *Référence* beside
 * *N° facture*, *Nom* and *Prénom* beside *Société*, *Code* beside *Code client*, *Cdes 2024* beside *Cdes 2025*: the
 * other would change nothing, or plainly is something else.
 */
function isNoRival({ column, strength }: Claim, taken: Assigned, facts: ReadingFacts): boolean {
  const { claims } = facts.recognition;
  const { field } = taken;
  const { traits } = column.match;
  if (taken.column.match.traits.year !== traits.year && traits.year !== null) return true;
  if (field === "name")
    return (isLastName(column) && facts.columns.some(isFirstName)) || isOfMany(column, taken.column);
  if (field === "code")
    return (
      tellApartAlike(column.profile, taken.column.profile) ||
      (numbersAnything(column) && !numbersAnything(taken.column))
    );
  const isOfOrders = field === "orderDate" || field === "orderId";
  return isOfOrders && strength < (claimFor(claims, taken.column, field)?.strength ?? 0);
}

/** *Enseigne* beside *Magasin*: each names many of the other. */
function isOfMany({ profile }: ColumnInput, taken: ColumnInput): boolean {
  return profile.distinct * MANY <= taken.profile.distinct;
}

function tellApartAlike(a: ColumnProfile, b: ColumnProfile): boolean {
  return a.distinct === b.distinct || [a, b].every(({ distinct, filled }) => distinct >= ONE_EACH * filled);
}

function twins(facts: ReadingFacts): readonly Finding[] {
  const byHeader = new Map<string, ColumnInput[]>();
  for (const column of facts.columns) {
    // *Marge* and *% Marge* are two.
    const words = foldText(column.header);
    const key = `${words} ${column.header.replace(/[^%€]/g, "")}`;
    if (words !== "") byHeader.set(key, [...(byHeader.get(key) ?? []), column]);
  }
  return [...byHeader.values()]
    .filter((group) => group.length > 1)
    .map((group) => ({
      code: "duplicateHeaders",
      severity: "low",
      cells: group.map((column) => headerCell(facts, column)),
      values: {
        header: group[0]?.header ?? "",
        columns: group.map((column) => letterOf(facts, column)).join(", "),
      },
    }));
}

function letterOf({ sheet }: ReadingFacts, column: ColumnInput): string {
  return columnLetters(column.position + sheet.firstColumn);
}

/** Columns that say what they hold and hold something else: left aside, which the rep would not notice. */
function unreadable(facts: ReadingFacts): readonly Finding[] {
  const { assignment, claims } = facts.recognition;
  return facts.columns.flatMap((column): Finding[] => {
    const [best] = column.match.candidates;
    const kind = best === undefined ? undefined : READ_AS.get(best.field);
    if (best === undefined || kind === undefined || best.strength < PLAIN) return [];
    const { filled } = column.profile;
    const isOpen = !assignment.used.has(column) && !assignment.byField.has(best.field);
    const fits = claims.some((claim) => claim.column === column && claim.field === best.field);
    if (!isOpen || fits || filled < FEW) return [];
    return [
      {
        code: "unreadableColumn",
        severity: "medium",
        cells: [headerCell(facts, column)],
        count: filled,
        values: { ...columnValues(facts, best.field, column), kind },
      },
    ];
  });
}

/** Columns of a past run on a sheet that does not remember it. */
function former(facts: ReadingFacts): readonly Finding[] {
  const left = facts.columns.filter(
    (column) => column.match.other === "own" && !facts.recognition.assignment.used.has(column),
  );
  if (left.length === 0) return [];
  const cells = left.map((column) => headerCell(facts, column));
  return [{ code: "ownColumnsLeft", severity: "low", cells, values: { others: names(left) } }];
}

function headerCell(facts: ReadingFacts, column: ColumnInput): string {
  return `${letterOf(facts, column)}${facts.headerRow}`;
}

function names(columns: readonly ColumnInput[]): string {
  return columns
    .slice(0, 5)
    .map((column) => column.header)
    .join(", ");
}
