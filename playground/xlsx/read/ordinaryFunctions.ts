/** How a function takes a range: each cell looked at once, searched with comparisons, or made an array first. */
export type RangeUse = "pass" | "search" | "array";

/** What the work of a function rests on. */
export interface OrdinaryFunction {
  readonly use: RangeUse;
  /** Whether an argument, counted from 0, is meant to be a range; elsewhere a range makes the function run for each cell. */
  readonly takes: (argument: number) => boolean;
}

const words = (text: string): readonly string[] => text.split(" ");
const nowhere = (): boolean => false;
const everywhere = (): boolean => true;
const at =
  (...places: readonly number[]) =>
  (argument: number): boolean =>
    places.includes(argument);
const isOdd = (argument: number): boolean => argument % 2 === 1;

const KINDS: readonly (readonly [names: string, use: RangeUse, takes: OrdinaryFunction["takes"]])[] = [
  [
    "SUM COUNT COUNTA COUNTBLANK MIN MAX AVERAGE AVERAGEA MINA MAXA PRODUCT MEDIAN STDEV STDEV.S STDEV.P STDEVP VAR VAR.S VAR.P VARP SUMSQ SUBTOTAL AND OR CONCAT ROWS COLUMNS",
    "pass",
    everywhere,
  ],
  ["TEXTJOIN", "pass", (argument) => argument >= 2],
  [
    "LARGE SMALL PERCENTILE PERCENTILE.INC PERCENTILE.EXC QUARTILE QUARTILE.INC QUARTILE.EXC INDEX COUNTIF",
    "pass",
    at(0),
  ],
  ["SUMIF AVERAGEIF", "pass", at(0, 2)],
  ["COUNTIFS", "pass", (argument) => !isOdd(argument)],
  ["SUMIFS AVERAGEIFS MAXIFS MINIFS", "pass", (argument) => argument === 0 || isOdd(argument)],
  ["MATCH RANK RANK.EQ RANK.AVG", "pass", at(1)],
  ["VLOOKUP HLOOKUP XMATCH", "search", at(1)],
  ["LOOKUP XLOOKUP", "search", at(1, 2)],
  ["SUMPRODUCT", "array", everywhere],
  [
    "IF IFS IFERROR IFNA SWITCH CHOOSE NOT XOR TRUE FALSE NA N T ISNUMBER ISTEXT ISNONTEXT ISBLANK ISERROR ISERR ISNA ISLOGICAL ISEVEN ISODD",
    "array",
    nowhere,
  ],
  [
    "ABS SIGN INT TRUNC ROUND ROUNDUP ROUNDDOWN MROUND CEILING CEILING.MATH FLOOR FLOOR.MATH EVEN ODD MOD QUOTIENT SQRT POWER EXP LN LOG LOG10 PI RAND RANDBETWEEN ROW COLUMN",
    "array",
    nowhere,
  ],
  [
    "TODAY NOW DATE TIME YEAR MONTH DAY HOUR MINUTE SECOND WEEKDAY WEEKNUM ISOWEEKNUM DAYS DATEDIF EDATE EOMONTH YEARFRAC DATEVALUE TIMEVALUE",
    "array",
    nowhere,
  ],
  [
    "LEFT RIGHT MID LEN TRIM UPPER LOWER PROPER FIND SEARCH REPLACE TEXT VALUE NUMBERVALUE EXACT CHAR CODE CLEAN CONCATENATE SUBSTITUTE FIXED HYPERLINK",
    "array",
    nowhere,
  ],
];

/**
 * The functions whose work is known from a formula's text: so much a cell that they read. Others run as long as their
 * arguments say (*FACT*, *SEQUENCE*, *LAMBDA*, *REPT*) or read what no one sees before (*INDIRECT*, *OFFSET*).
 */
export const ORDINARY_FUNCTIONS: ReadonlyMap<string, OrdinaryFunction> = new Map(
  KINDS.flatMap(([names, use, takes]) => words(names).map((name) => [name, { use, takes }] as const)),
);
