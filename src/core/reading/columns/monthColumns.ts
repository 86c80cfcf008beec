import { foldText } from "../../text/fold";
import { dateOf } from "../../stats/day";
import type { Day } from "../../model";
import { matchHeader } from "../headers/matchHeader";
import { readMonth } from "../values/months";
import type { ColumnInput } from "./columnInput";
import type { Made } from "./made";

/** A column of one month. `at` counts months: from the year 0, or from January where no year is named. */
export interface MonthColumn {
  readonly column: ColumnInput;
  readonly at: number;
}

/** Columns of the same amount, a month each, in the order of time. */
export interface MonthSeries {
  readonly months: readonly MonthColumn[];
  readonly hasYears: boolean;
}

/** The revenue of the latest twelve months, and of the twelve before when all of them are there. */
export interface MonthSums {
  readonly revenue: Extract<Made, { how: "sum" }>;
  readonly revenuePrevious: Made | null;
  /** The year whose January to December they are; null for other months. */
  readonly year: number | null;
  /** The year of the last of them; null when it is not named. */
  readonly lastYear: number | null;
}

const YEAR = 12;
const FEWEST = 2;
const SURE = 0.8; // of the words beside the month, to be an amount: *CA*, *Montant HT*, not *CA Bois*
const MOSTLY = 0.8;
const MOST_OF_A_COUNT = 31; // whole numbers up to it under a mere month are visits, days or boxes
const LAST_YEAR = /\bn 1$/; // *CA N-1 janv.*
const IN_EUROS = /€|\b(?:k?eur|euros?)\b/i;
const MONEY_WORDS = /^(?:(?:ht|ttc|k|keur|eur|euros?) ?)*$/;
/** Above the table: what its months count instead of euros. */
const NO_MONEY =
  /\b(visites?|rdv|rendez|passages?|plannings?|agendas?|objectifs?|budgets?|previsions?|previsionnels?|quantites?|qtes?|volumes?|unites?|boites?|cartons?|colis|palettes?|kg|kilos?|tonnes?|litres?|pieces?|heures?|jours|appels?|presences?|absences?|conges|marges?)\b/;

/**
 * The columns of a revenue month by month: *Janv.*, *01/2025*, *CA janv. 2025*. `titles`: what stands above the table.
 * `all` has every such column, also when the series cannot be added up: one month is no revenue of a year.
 */
export function monthColumns(
  columns: readonly ColumnInput[],
  titles: readonly string[],
): {
  readonly all: ReadonlySet<ColumnInput>;
  readonly series: MonthSeries | null;
  readonly before: MonthSeries | null;
} {
  const byWords = new Map<string, { column: ColumnInput; month: number; year: number | null }[]>();
  for (const column of columns) {
    const named = readMonth(column.header);
    if (named === null || !isAmount(named.rest) || column.header.includes("%")) continue;
    const group = byWords.get(named.rest) ?? [];
    group.push({ column, month: named.month, year: named.year });
    byWords.set(named.rest, group);
  }
  const several = [...byWords].filter(([, group]) => group.length >= FEWEST && areClose(group));
  const isMoney = titles.every((title) => !NO_MONEY.test(foldText(title)));
  const fit = several.filter(
    ([rest, group]) =>
      group.every(({ column }) => isOfNumbers(column)) &&
      (rest !== "" ||
        group.some(({ column }) => IN_EUROS.test(column.header)) ||
        (isMoney && !areCounts(group))),
  );
  const named = fit.filter(([rest]) => !MONEY_WORDS.test(rest));
  const groups = named.length > 0 ? named : fit;
  return {
    all: new Set(several.flatMap(([, group]) => group.map(({ column }) => column))),
    series: onlySeries(groups.filter(([rest]) => !LAST_YEAR.test(rest))),
    before: onlySeries(groups.filter(([rest]) => LAST_YEAR.test(rest))),
  };
}

/** The series of the only group, or of the only one before tax. */
function onlySeries(groups: readonly Group[]): MonthSeries | null {
  const [best, second] = beforeTax(groups);
  return best === undefined || second !== undefined ? null : seriesOf(best[1]);
}

type Group = readonly [
  rest: string,
  group: readonly { readonly column: ColumnInput; readonly month: number; readonly year: number | null }[],
];

function isAmount(rest: string): boolean {
  if (MONEY_WORDS.test(rest)) return true;
  const { candidates, other, traits } = matchHeader(rest);
  const isSure = candidates.some(
    ({ field, strength }) => (field === "revenue" || field === "amount") && strength >= SURE,
  );
  return isSure && other === null && !traits.volume && !traits.partial && !traits.rolling;
}

/** *CA 10/2025* beside *CA 10/2026*: parts of two years, no months in a row. A pivot leaves out those without sales. */
function areClose(group: Group[1]): boolean {
  const dated = group.flatMap(({ year, month }) => (year === null ? [] : [year * YEAR + month]));
  return dated.length === 0 || Math.max(...dated) - Math.min(...dated) < 2 * dated.length;
}

function isOfNumbers({ profile }: ColumnInput): boolean {
  return (
    profile.numeric >= MOSTLY * profile.filled &&
    profile.dates * 2 <= profile.filled &&
    !profile.percentFormat
  );
}

/** Small whole numbers, or days shown without their format. */
function areCounts(group: Group[1]): boolean {
  return group.every(({ column: { profile } }) => {
    const { integers, numeric, max, serialLike } = profile;
    return integers === numeric && (max <= MOST_OF_A_COUNT || serialLike === numeric);
  });
}

function beforeTax(groups: readonly Group[]): readonly Group[] {
  const ht = groups.filter(([rest]) => /\bht\b/.test(rest));
  return ht.length > 0 ? ht : groups;
}

/** The months in the order of time; null when a month stands twice, or only some name their year. */
function seriesOf(group: Group[1]): MonthSeries | null {
  const hasYears = group.every(({ year }) => year !== null);
  if (!hasYears && group.some(({ year }) => year !== null)) return null;
  const dated = group.map(({ column, month, year }) => ({ column, at: (year ?? 0) * YEAR + month - 1 }));
  if (new Set(dated.map(({ at }) => at)).size < dated.length) return null;
  const inTime = dated.toSorted((a, b) => a.at - b.at);
  if (hasYears) return { months: inTime, hasYears };
  // Twelve months may begin in September, as they stand; fewer must follow each other.
  const asTheyStand = dated.map(({ column }, i) => ({ column, at: (dated[0]?.at ?? 0) + i }));
  const follow = asTheyStand.every(({ at }, i) => at % YEAR === dated[i]?.at);
  if (!follow && dated.length < YEAR) return null;
  return { months: follow ? asTheyStand : inTime, hasYears };
}

/**
 * Adds the latest twelve months up to the reference date; months at the end that hold nothing are still to come.
 * `lastYear`: the months of N-1 when they say so themselves. Null when no month holds anything.
 */
export function monthSums(
  { months, hasYears }: MonthSeries,
  lastYear: MonthSeries | null,
  today: Day,
): MonthSums | null {
  const now = dateOf(today);
  const past = hasYears ? months.filter(({ at }) => at <= now.year * YEAR + now.month - 1) : months;
  const end = past.findLastIndex(({ column }) => holdsSomething(column));
  const last = past[end];
  const [first] = past;
  if (last === undefined || first === undefined) return null;
  const within = (from: number, to: number): readonly ColumnInput[] =>
    past.filter(({ at }) => at > last.at - from && at <= last.at - to).map(({ column }) => column);
  const before = lastYear?.months.map(({ column }) => column) ?? within(2 * YEAR, YEAR);
  const yearOfLast = hasYears ? Math.floor(last.at / YEAR) : null;
  return {
    revenue: { how: "sum", columns: within(YEAR, 0), partial: first.at > last.at - YEAR + 1 },
    revenuePrevious: before.length === YEAR ? { how: "sum", columns: before, partial: false } : null,
    year: last.at % YEAR === YEAR - 1 ? yearOfLast : null,
    lastYear: yearOfLast,
  };
}

function holdsSomething({ profile: { min, max } }: ColumnInput): boolean {
  return max !== -Infinity && (min !== 0 || max !== 0);
}
