import type { CfRuleInput, Cfvo, Dxf } from "@ironcalc/wasm";
import { attributeOf, childOf, childrenOf, flagOf, numberOf, textOf, type XmlElement } from "../xml/element";
import { readColor } from "../styles/colors";
import type { FileStyles } from "../styles/readStyles";
import { readDifferential } from "./differential";

/** One conditional format of a file. */
export interface FileRule {
  readonly block: XmlElement;
  readonly element: XmlElement;
  readonly range: string;
  readonly priority: number;
  /** As the engine takes it; null for a kind it does not have: such a rule stays in the file only. */
  readonly rule: CfRuleInput | null;
}

const OPERATORS = {
  equal: "Equal",
  notEqual: "NotEqual",
  greaterThan: "GreaterThan",
  greaterThanOrEqual: "GreaterThanOrEqual",
  lessThan: "LessThan",
  lessThanOrEqual: "LessThanOrEqual",
  between: "Between",
  notBetween: "NotBetween",
} as const;

const TEXT_OPERATORS = {
  containsText: "Contains",
  notContainsText: "DoesNotContain",
  beginsWith: "BeginsWith",
  endsWith: "EndsWith",
} as const;

const PLAIN_KINDS = {
  duplicateValues: "DuplicateValues",
  uniqueValues: "UniqueValues",
  containsBlanks: "Blanks",
  notContainsBlanks: "NotBlanks",
  containsErrors: "Errors",
  notContainsErrors: "NoErrors",
} as const;

function isKey<T extends object>(table: T, key: string): key is Extract<keyof T, string> {
  return Object.hasOwn(table, key);
}

/** All rules of a sheet in file order. */
export function readRules(shell: XmlElement, styles: FileStyles): FileRule[] {
  return childrenOf(shell, "conditionalFormatting").flatMap((block) =>
    childrenOf(block, "cfRule").map((element) => {
      const index = numberOf(element, "dxfId");
      const format = index === null ? {} : readDifferential(styles.differential(index));
      return {
        block,
        element,
        range: attributeOf(block, "sqref") ?? "",
        priority: numberOf(element, "priority") ?? 0,
        rule: readRule(element, format),
      };
    }),
  );
}

function readRule(element: XmlElement, format: Dxf): CfRuleInput | null {
  const type = attributeOf(element, "type") ?? "";
  const [formula, formula2 = null] = childrenOf(element, "formula").map(textOf);
  const common = { format, stop_if_true: flagOf(element, "stopIfTrue") };
  if (type === "expression")
    return formula === undefined ? null : { type: "Formula", formula: `=${formula}`, ...common };
  if (type === "cellIs") {
    const operator = attributeOf(element, "operator") ?? "";
    if (formula === undefined || !isKey(OPERATORS, operator)) return null;
    return { type: "CellIs", operator: OPERATORS[operator], formula, formula2, ...common };
  }
  if (isKey(TEXT_OPERATORS, type)) {
    const value = attributeOf(element, "text");
    return value === null ? null : { type: "Text", operator: TEXT_OPERATORS[type], value, ...common };
  }
  if (isKey(PLAIN_KINDS, type)) return { type: PLAIN_KINDS[type], ...common };
  if (type === "top10") {
    const kind = flagOf(element, "bottom") ? "Bottom10" : "Top10";
    return {
      type: kind,
      rank: numberOf(element, "rank") ?? 10,
      percent: flagOf(element, "percent"),
      ...common,
    };
  }
  if (type === "aboveAverage" && numberOf(element, "stdDev") === null) {
    return { type: flagOf(element, "aboveAverage", true) ? "AboveAverage" : "BelowAverage", ...common };
  }
  if (type === "colorScale") return readColorScale(childOf(element, "colorScale"));
  if (type === "dataBar") return readDataBar(childOf(element, "dataBar"));
  return null;
}

function readColorScale(scale: XmlElement | null): CfRuleInput | null {
  const colors = childrenOf(scale, "color");
  const thresholds = childrenOf(scale, "cfvo").map((element, index) => ({
    cfvo: readThreshold(element),
    color: readColor(colors[index] ?? null),
  }));
  return thresholds.length < 2 ? null : { type: "ColorScale", thresholds };
}

function readDataBar(bar: XmlElement | null): CfRuleInput | null {
  const [min, max] = childrenOf(bar, "cfvo").map(readThreshold);
  const color = readColor(childOf(bar, "color"));
  if (bar === null || color === undefined) return null;
  return {
    type: "DataBar",
    min: min ?? null,
    max: max ?? null,
    positive_color: color,
    negative_color: "#FF0000",
    is_gradient: true,
    show_value: flagOf(bar, "showValue", true),
  };
}

function readThreshold(element: XmlElement): Cfvo {
  const value = attributeOf(element, "val") ?? "";
  switch (attributeOf(element, "type")) {
    case "max":
      return "Max";
    case "num":
      return Number.isNaN(Number(value)) ? { Formula: value } : { Number: Number(value) };
    case "percent":
      return { Percent: Number(value) };
    case "percentile":
      return { Percentile: Number(value) };
    case "formula":
      return { Formula: value };
    default:
      return "Min";
  }
}
