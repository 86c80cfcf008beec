import { foldText } from "../../text/fold";
import { dateOf } from "../../stats/day";
import type { Day } from "../../model";
import { matchHeader } from "../headers/matchHeader";
import { readHalfYear, readMonth, readQuarter } from "../values/months";
import type { ColumnInput } from "./columnInput";
import type { Made } from "./made";

/** 12 months, 4 quarters, 2 halves. */
type PerYear = 12 | 4 | 2;

/** A column of one month, quarter or half. `at` counts them: from the year 0, or from January where no year is named. */
export interface MonthColumn {
  readonly column: ColumnInput;
  readonly at: number;
}

/** Columns of the same amount, a month, a quarter or a half of a year each, in the order of time. */
export interface MonthSeries {
  readonly perYear: PerYear;
  readonly months: readonly MonthColumn[];
  readonly hasYears: boolean;
}

/** The revenue of the latest twelve months (four quarters, two halves), and of those before when all of them are there. */
export interface MonthSums {
  readonly revenue: Extract<Made, { how: "sum" }>;
  readonly revenuePrevious: Made | null;
  /** The year whose January to December they are; null for other months. */
  readonly year: number | null;
  /** The year of the last of them; null when it is not named. */
  readonly lastYear: number | null;
}

const MONTHS = 12;
const QUARTERS = 4;
const HALVES = 2;
const SPANS = { [MONTHS]: "month", [QUARTERS]: "quarter", [HALVES]: "halfYear" } as const;
const FEWEST = 2;
const SURE = 0.8; // of the words beside the month, to be an amount: *CA*, *Montant HT*, not *CA Bois*
const MOSTLY = 0.8;
const MOST_OF_A_COUNT = 31; // whole numbers up to it under a mere month are visits, days or boxes
const LAST_YEAR = /\bn 1$/; // *CA N-1 janv.*
/** *S3*, *Sem. 12*: beside them *S1* is a week. */
const WEEK = /\b(?:s|sem |semaine )0?(?:[3-9]|[1-5]\d)\b/;
const WHICH_YEAR = /(?:^| )n(?: 1)?$/; // *Janv. N*, *Janv. N-1*
const IN_EUROS = /€|\b(?:k?eur|euros?)\b/i;
const MONEY_WORDS = /^(?:(?:ht|ttc|k|keur|eur|euros?) ?)*$/;
/** Above the table: what its months count instead of euros. */
const NO_MONEY =
  /\b(visites?|rdv|rendez|passages?|plannings?|agendas?|objectifs?|budgets?|previsions?|previsionnels?|quantites?|qtes?|volumes?|unites?|boites?|cartons?|colis|palettes?|kg|kilos?|tonnes?|litres?|pieces?|heures?|jours|appels?|presences?|absences?|conges|marges?)\b/;

/**
 * The columns of a revenue month by month (*Janv.*, *01/2025*, *CA janv. 2025*) or, where no month is, by quarter, else by
 * half of a year.
 * `titles`: what stands above the table. `all` has every such column, also when the series cannot be added up: one
 * month is no revenue of a year.
 */
export function monthColumns(
  columns: readonly ColumnInput[],
  titles: readonly string[],
): {
  readonly all: ReadonlySet<ColumnInput>;
  readonly series: MonthSeries | null;
  readonly before: MonthSeries | null;
} {
  const byWords = new Map<string, Group>();
  const hasWeeks = columns.some(({ header }) => WEEK.test(foldText(header)));
  for (const column of columns) {
    const named = namedPart(column.header, hasWeeks);
    if (named === null || !isAmount(named.rest) || column.header.includes("%")) continue;
    const { rest, perYear, part, year } = named;
    const { parts } = byWords.get(`${perYear} ${rest}`) ?? { parts: [] };
    byWords.set(`${perYear} ${rest}`, { rest, perYear, parts: [...parts, { column, part, year }] });
  }
  const several = [...byWords.values()].filter((group) => group.parts.length >= FEWEST && areClose(group));
  const isMoney = titles.every((title) => !NO_MONEY.test(foldText(title)));
  const fit = several.filter(
    (group) =>
      group.parts.every(({ column }) => isOfNumbers(column)) &&
      (group.rest.replace(WHICH_YEAR, "") !== "" ||
        group.parts.some(({ column }) => IN_EUROS.test(column.header)) ||
        (isMoney && !areCounts(group))),
  );
  // Quarters beside months are their sums.
  const finest = Math.max(...fit.map(({ perYear }) => perYear));
  const groups = fit.filter(({ perYear }) => perYear === finest);
  const named = groups.filter(({ rest }) => !MONEY_WORDS.test(rest));
  const best = named.length > 0 ? named : groups;
  return {
    all: new Set(several.flatMap(({ parts }) => parts.map(({ column }) => column))),
    series: onlySeries(best.filter(({ rest }) => !LAST_YEAR.test(rest))),
    before: onlySeries(best.filter(({ rest }) => LAST_YEAR.test(rest))),
  };
}

/** The month, the quarter or the half that a header names. */
function namedPart(
  header: string,
  hasWeeks: boolean,
): {
  readonly perYear: PerYear;
  readonly part: number;
  readonly year: number | null;
  readonly rest: string;
} | null {
  const month = readMonth(header);
  if (month !== null) return { ...month, perYear: MONTHS, part: month.month };
  const quarter = readQuarter(header);
  if (quarter !== null) return { ...quarter, perYear: QUARTERS };
  const half = hasWeeks ? null : readHalfYear(header);
  return half && { ...half, perYear: HALVES };
}

/** The series of the only group, or of the only one before tax. */
function onlySeries(groups: readonly Group[]): MonthSeries | null {
  const [best, second] = beforeTax(groups);
  return best === undefined || second !== undefined ? null : seriesOf(best);
}

/** Columns of parts of a year (from 1) whose headers say the same beside. */
interface Group {
  readonly rest: string;
  readonly perYear: PerYear;
  readonly parts: readonly {
    readonly column: ColumnInput;
    readonly part: number;
    readonly year: number | null;
  }[];
}

function isAmount(rest: string): boolean {
  if (MONEY_WORDS.test(rest.replace(WHICH_YEAR, ""))) return true;
  const { candidates, other, traits } = matchHeader(rest);
  const isSure = candidates.some(
    ({ field, strength }) => (field === "revenue" || field === "amount") && strength >= SURE,
  );
  return isSure && other === null && !traits.volume && !traits.partial && !traits.rolling;
}

/** *CA 10/2025* beside *CA 10/2026*: parts of two years, no months in a row. A pivot leaves out those without sales. */
function areClose({ parts, perYear }: Group): boolean {
  const dated = parts.flatMap(({ year, part }) => (year === null ? [] : [year * perYear + part]));
  const most = perYear === HALVES ? dated.length : 2 * dated.length;
  return dated.length === 0 || Math.max(...dated) - Math.min(...dated) < most;
}

function isOfNumbers({ profile }: ColumnInput): boolean {
  return (
    profile.numeric >= MOSTLY * profile.filled &&
    profile.dates * 2 <= profile.filled &&
    !profile.percentFormat
  );
}

/** Small whole numbers, or days shown without their format. */
function areCounts({ parts }: Group): boolean {
  return parts.every(({ column: { profile } }) => {
    const { integers, numeric, max, serialLike } = profile;
    return integers === numeric && (max <= MOST_OF_A_COUNT || serialLike === numeric);
  });
}

function beforeTax(groups: readonly Group[]): readonly Group[] {
  const ht = groups.filter(({ rest }) => /\bht\b/.test(rest));
  return ht.length > 0 ? ht : groups;
}

/** The parts in the order of time; null when one stands twice, or only some name their year. */
function seriesOf({ parts, perYear }: Group): MonthSeries | null {
  const hasYears = parts.every(({ year }) => year !== null);
  if (!hasYears && parts.some(({ year }) => year !== null)) return null;
  const dated = parts.map(({ column, part, year }) => ({ column, at: (year ?? 0) * perYear + part - 1 }));
  if (new Set(dated.map(({ at }) => at)).size < dated.length) return null;
  const inTime = dated.toSorted((a, b) => a.at - b.at);
  if (hasYears) return { months: inTime, hasYears, perYear };
  // A whole year may begin in September, as it stands; fewer months must follow each other.
  const asTheyStand = dated.map(({ column }, i) => ({ column, at: (dated[0]?.at ?? 0) + i }));
  const follow = asTheyStand.every(({ at }, i) => at % perYear === dated[i]?.at);
  if (!follow && dated.length < perYear) return null;
  return { months: follow ? asTheyStand : inTime, hasYears, perYear };
}

/**
 * Adds the latest twelve months (four quarters, two halves) up to the reference date; those at the end that hold
 * nothing are still to come. `lastYear`: those of N-1 when they say so themselves. Null when none holds anything.
 */
export function monthSums(
  { months, hasYears, perYear }: MonthSeries,
  lastYear: MonthSeries | null,
  today: Day,
): MonthSums | null {
  const now = dateOf(today);
  const running = now.year * perYear + Math.floor(((now.month - 1) * perYear) / MONTHS);
  const past = hasYears ? months.filter(({ at }) => at <= running) : months;
  const end = past.findLastIndex(({ column }) => holdsSomething(column));
  const last = past[end];
  const [first] = past;
  if (last === undefined || first === undefined) return null;
  const within = (from: number, to: number): readonly ColumnInput[] =>
    past.filter(({ at }) => at > last.at - from && at <= last.at - to).map(({ column }) => column);
  const before = lastYear?.months.map(({ column }) => column) ?? within(2 * perYear, perYear);
  const yearOfLast = hasYears ? Math.floor(last.at / perYear) : null;
  const span = SPANS[perYear];
  // What lacks of a month does not show in a year; what lacks of a quarter does.
  const isRunning = hasYears && perYear !== MONTHS && last.at === running;
  return {
    revenue: {
      how: "sum",
      span,
      columns: within(perYear, 0),
      partial: isRunning || first.at > last.at - perYear + 1,
    },
    revenuePrevious: before.length === perYear ? { how: "sum", span, columns: before, partial: false } : null,
    year: last.at % perYear === perYear - 1 ? yearOfLast : null,
    lastYear: yearOfLast,
  };
}

function holdsSomething({ profile: { min, max } }: ColumnInput): boolean {
  return max !== -Infinity && (min !== 0 || max !== 0);
}
