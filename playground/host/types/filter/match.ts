import type { CellValue } from "../../engine/readCells";
import { invalidArgument, notSimulated } from "../../protocol/failure";

/** The cells of the filtered column, top to bottom. */
export interface FilteredCells {
  readonly values: readonly CellValue[];
  readonly texts: readonly string[];
  /** Fill colour of the cell at an offset, "" for none. */
  readonly color: (offset: number) => string;
}

type Keeps = (offset: number) => boolean;

/** Which rows a column's criteria let through. */
export function matcher(criteria: Readonly<Record<string, unknown>>, cells: FilteredCells): Keeps {
  switch (criteria["filterOn"]) {
    case "Values":
      return byValues(criteria["values"], cells);
    case "Custom":
      return custom(criteria, cells);
    case "TopItems":
    case "TopPercent":
    case "BottomItems":
    case "BottomPercent":
      return extremes(criteria["filterOn"], Number(criteria["criterion1"]), cells);
    case "Dynamic":
      return dynamic(criteria["dynamicCriteria"], cells);
    case "CellColor": {
      const wanted = String(criteria["color"]).toUpperCase();
      return (offset) => cells.color(offset).toUpperCase() === wanted;
    }
    default:
      throw notSimulated(`Filter on "${String(criteria["filterOn"])}"`);
  }
}

function byValues(wanted: unknown, { texts }: FilteredCells): Keeps {
  if (!Array.isArray(wanted)) throw invalidArgument();
  const kept = new Set(wanted.map((value) => String(value).toLowerCase()));
  return (offset) => kept.has((texts[offset] ?? "").toLowerCase());
}

function custom(criteria: Readonly<Record<string, unknown>>, cells: FilteredCells): Keeps {
  const first = comparison(String(criteria["criterion1"] ?? ""), cells);
  const given = criteria["criterion2"];
  if (given === undefined || given === null || given === "") return first;
  const second = comparison(String(given), cells);
  const either = criteria["operator"] === "Or";
  return (offset) => (either ? first(offset) || second(offset) : first(offset) && second(offset));
}

/** One test such as ">1000", "<>Paris" or "=D*": numbers compare as numbers, texts with * and ?. */
function comparison(criterion: string, { values, texts }: FilteredCells): Keeps {
  const [, sign = "", operand = ""] = /^(<=|>=|<>|=|<|>)?([\s\S]*)$/.exec(criterion) ?? [];
  const amount = operand.trim() === "" ? NaN : Number(operand);
  const pattern = wildcard(operand);
  const equal: Keeps = (offset) => {
    const value = values[offset];
    return typeof value === "number" && !Number.isNaN(amount)
      ? value === amount
      : pattern.test(texts[offset] ?? "");
  };
  switch (sign) {
    case "":
    case "=":
      return equal;
    case "<>":
      return (offset) => !equal(offset);
    default:
      return (offset) => {
        const value = values[offset];
        if (!Number.isNaN(amount)) return typeof value === "number" && compare(sign, value - amount);
        return typeof value === "string" && value !== "" && compare(sign, value.localeCompare(operand, "en"));
      };
  }
}

function compare(sign: string, difference: number): boolean {
  if (sign === "<") return difference < 0;
  if (sign === "<=") return difference <= 0;
  return sign === ">" ? difference > 0 : difference >= 0;
}

function wildcard(text: string): RegExp {
  const source = text.replace(/~?[.*+?^${}()|[\]\\]/g, (mark) => {
    if (mark === "*") return ".*";
    if (mark === "?") return ".";
    return `\\${mark.replace("~", "")}`;
  });
  return new RegExp(`^${source}$`, "is");
}

function numbersOf({ values }: FilteredCells): number[] {
  return values.filter((value) => typeof value === "number");
}

function extremes(kind: string, amount: number, cells: FilteredCells): Keeps {
  if (!(amount > 0)) throw invalidArgument();
  const top = kind.startsWith("Top");
  const sorted = numbersOf(cells).sort((a, b) => (top ? b - a : a - b));
  const count = kind.endsWith("Percent") ? Math.max(1, Math.floor((sorted.length * amount) / 100)) : amount;
  const limit = sorted[Math.min(count, sorted.length) - 1] ?? 0;
  return (offset) => {
    const value = cells.values[offset];
    return typeof value === "number" && (top ? value >= limit : value <= limit);
  };
}

function dynamic(kind: unknown, cells: FilteredCells): Keeps {
  if (kind !== "AboveAverage" && kind !== "BelowAverage")
    throw notSimulated(`Dynamic filter "${String(kind)}"`);
  const numbers = numbersOf(cells);
  const mean = numbers.reduce((sum, value) => sum + value, 0) / numbers.length;
  return (offset) => {
    const value = cells.values[offset];
    return typeof value === "number" && (kind === "AboveAverage" ? value > mean : value < mean);
  };
}
