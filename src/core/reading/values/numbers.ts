/** How one text number is to be read: what its own marks say, before the column decides what is ambiguous. */
export interface NumberText {
  /** Value with the French reading of what is ambiguous. */
  readonly value: number;
  /** Value with the other reading; NaN when there is only one. */
  readonly other: number;
  /** What the text proves of its decimal mark; null when it proves nothing. */
  readonly proves: "," | "." | null;
  /** Euros per unit written in the cell itself (`12 k€` → 1000, `12 €` → 1); null when it writes none. */
  readonly unit: number | null;
  readonly percent: boolean;
}

const SHAPE =
  /^(?:[~≈]|env\.?|environ|approx\.?)?([-+−–]?)\(?([-+−–]?)(?:€|\$|£|eur|chf)?(\d[\d.,]*|[.,]\d+)(%|k€|k|keur|m€|meur|md€|\$|£|chf|ht|ttc|(?:€|eur|euros?)(?:ht|ttc)?(?:\/an|paran)?)?\)?([-−–]?)[*?]*$/;
/** Pounds and dollars before the number are written with a decimal point. */
const ENGLISH = /^[-+−–(]*[£$]/;
const SPACES = /[\s'’_\u00A0\u202F\u2009\u200B\uFEFF]+/g;
const LONGEST = 40;
const SIGN = /[-−–—(]/;
/** Dashes where cents would be (`12 000,-`), then a currency before the sign or after it, or outside the brackets. */
const SIGNS: readonly (readonly [RegExp, string])[] = [
  [/[.,][-–—]{1,2}(?=(?:€|chf)?$)/, ""],
  [/^(€|eur|\$|£|chf)([-−–(])/, "$2$1"],
  [/([-−–)])(€|eur|k€|chf)$/, "$2$1"],
];

/** Reads a text such as `1 234,56 €`, `1.234,56`, `(1 200)`, `1200-` or `12 k€`; null when it is no number. */
export function readNumberText(text: string): NumberText | null {
  if (text.length > LONGEST) return null;
  let compact = text.replace(SPACES, "").toLowerCase();
  if (SIGN.test(compact))
    for (const [pattern, replacement] of SIGNS) compact = compact.replace(pattern, replacement);
  const match = SHAPE.exec(compact);
  if (!match) return null;
  const [, sign = "", innerSign = "", digits = "", suffix = "", trailing = ""] = match;
  const bracketed = compact.includes("(") && compact.includes(")");
  if (compact.includes("(") !== compact.includes(")")) return null;
  const marks = readMarks(digits);
  if (!marks) return null;
  const negative = /[-−–]/.test(sign + innerSign + trailing) !== bracketed || (bracketed && innerSign !== "");
  const factor = negative ? -1 : 1;
  return {
    value: marks.value === 0 ? 0 : factor * marks.value,
    other: factor * marks.other,
    proves: marks.proves ?? (Number.isNaN(marks.other) || !ENGLISH.test(compact) ? null : "."),
    unit: suffix === "" || suffix === "%" ? null : unitOf(suffix),
    percent: suffix === "%",
  };
}

function unitOf(suffix: string): number | null {
  if (suffix.startsWith("md")) return 1e9;
  if (suffix.startsWith("k")) return 1000;
  if (suffix.startsWith("m")) return 1_000_000;
  return suffix === "ht" || suffix === "ttc" ? null : 1;
}

function readMarks(digits: string): { value: number; other: number; proves: "," | "." | null } | null {
  const comma = digits.lastIndexOf(",");
  const dot = digits.lastIndexOf(".");
  if (comma < 0 && dot < 0) return { value: Number(digits), other: NaN, proves: null };
  if (comma >= 0 && dot >= 0) {
    const decimal = comma > dot ? "," : ".";
    const value = decimalValue(digits, decimal);
    return value === null ? null : { value, other: NaN, proves: decimal };
  }
  const mark = comma >= 0 ? "," : ".";
  const groups = digits.split(mark);
  if (groups.length > 2) {
    if (!areThousands(groups)) return null;
    return { value: Number(groups.join("")), other: NaN, proves: mark === "," ? "." : "," };
  }
  const [whole = "", rest = ""] = groups;
  const asDecimal = Number(`${whole === "" ? "0" : whole}.${rest === "" ? "0" : rest}`);
  if (!areThousands(groups)) return { value: asDecimal, other: NaN, proves: mark };
  const asThousand = Number(whole + rest);
  // The French reading: a point groups thousands, a comma marks decimals.
  return mark === "."
    ? { value: asThousand, other: asDecimal, proves: null }
    : { value: asDecimal, other: asThousand, proves: null };
}

function areThousands(groups: readonly string[]): boolean {
  const [first = "", ...rest] = groups;
  return /^[1-9]\d{0,2}$/.test(first) && rest.every((group) => group.length === 3);
}

function decimalValue(digits: string, decimal: "," | "."): number | null {
  const [whole = "", rest = "", ...more] = digits.split(decimal);
  if (more.length > 0) return null;
  const groups = whole.split(decimal === "," ? "." : ",");
  return areThousands(groups) ? Number(`${groups.join("")}.${rest === "" ? "0" : rest}`) : null;
}
