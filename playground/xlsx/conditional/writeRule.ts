import type { CfRule, Cfvo } from "@ironcalc/wasm";
import { makeLike, type XmlElement, type XmlNode } from "../xml/element";
import { writeColor } from "../styles/colors";

type Maker = (
  name: string,
  attributes?: Parameters<typeof makeLike>[2],
  inner?: readonly XmlNode[],
) => XmlElement;

const lowerFirst = (word: string): string => word.charAt(0).toLowerCase() + word.slice(1);
const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
const bare = (formula: string): string => formula.replace(/^=/, "");

/** Type, operator and test of a text rule seen from the first cell of its range. */
function textRule(
  rule: Extract<CfRule, { type: "Text" }>,
  cell: string,
): [string, string | undefined, string] {
  const text = quoted(rule.value);
  switch (rule.operator) {
    case "Contains":
      return ["containsText", "containsText", `NOT(ISERROR(SEARCH(${text},${cell})))`];
    case "DoesNotContain":
      return ["notContainsText", "notContains", `ISERROR(SEARCH(${text},${cell}))`];
    case "BeginsWith":
      return ["beginsWith", "beginsWith", `LEFT(${cell},LEN(${text}))=${text}`];
    case "EndsWith":
      return ["endsWith", "endsWith", `RIGHT(${cell},LEN(${text}))=${text}`];
    default:
      return ["cellIs", "equal", text];
  }
}

const CELL_TESTS: ReadonlyMap<CfRule["type"], readonly [string, (cell: string) => string]> = new Map([
  ["Blanks", ["containsBlanks", (cell) => `LEN(TRIM(${cell}))=0`]],
  ["NotBlanks", ["notContainsBlanks", (cell) => `LEN(TRIM(${cell}))>0`]],
  ["Errors", ["containsErrors", (cell) => `ISERROR(${cell})`]],
  ["NoErrors", ["notContainsErrors", (cell) => `NOT(ISERROR(${cell}))`]],
]);

/** An engine rule as the file writes it; null for a kind this file format has no plain rule for. */
export function writeRule(
  shell: XmlElement,
  rule: CfRule,
  cell: string,
  dxfId: number | null,
): XmlElement | null {
  const make: Maker = (name, attributes, inner) => makeLike(shell, name, attributes, inner);
  const stop = "stop_if_true" in rule && rule.stop_if_true ? 1 : undefined;
  const made = (
    type: string,
    more: Parameters<typeof makeLike>[2] = {},
    inner: readonly XmlNode[] = [],
  ): XmlElement => make("cfRule", { type, dxfId, stopIfTrue: stop, ...more }, inner);
  const formula = (text: string): XmlElement => make("formula", {}, [bare(text)]);

  switch (rule.type) {
    case "Formula":
      return made("expression", {}, [formula(rule.formula)]);
    case "CellIs": {
      const second = rule.formula2 === null || rule.formula2 === undefined ? [] : [formula(rule.formula2)];
      return made("cellIs", { operator: lowerFirst(rule.operator) }, [formula(rule.formula), ...second]);
    }
    case "Text": {
      const [type, operator, test] = textRule(rule, cell);
      return made(type, { operator, text: type === "cellIs" ? undefined : rule.value }, [formula(test)]);
    }
    case "DuplicateValues":
    case "UniqueValues":
      return made(lowerFirst(rule.type));
    case "Top10":
    case "Bottom10":
      return made("top10", {
        percent: rule.percent ? 1 : undefined,
        bottom: rule.type === "Bottom10" ? 1 : undefined,
        rank: rule.rank,
      });
    case "AboveAverage":
    case "BelowAverage":
      return made("aboveAverage", { aboveAverage: rule.type === "BelowAverage" ? 0 : undefined });
    case "ColorScale":
      return make("cfRule", { type: "colorScale" }, [
        make("colorScale", {}, [
          ...rule.thresholds.map((threshold) => writeThreshold(make, threshold.cfvo)),
          ...rule.thresholds.map((threshold) => writeColor(shell, "color", threshold.color) ?? make("color")),
        ]),
      ]);
    case "DataBar":
      return make("cfRule", { type: "dataBar" }, [
        make("dataBar", { showValue: rule.show_value ? undefined : 0 }, [
          writeThreshold(make, rule.min ?? "Min"),
          writeThreshold(make, rule.max ?? "Max"),
          writeColor(shell, "color", rule.positive_color) ?? make("color"),
        ]),
      ]);
    default: {
      const test = CELL_TESTS.get(rule.type);
      return test === undefined ? null : made(test[0], {}, [formula(test[1](cell))]);
    }
  }
}

function writeThreshold(make: Maker, cfvo: Cfvo): XmlElement {
  if (cfvo === "Min" || cfvo === "Max") return make("cfvo", { type: cfvo.toLowerCase() });
  if ("Number" in cfvo) return make("cfvo", { type: "num", val: cfvo.Number });
  if ("Percent" in cfvo) return make("cfvo", { type: "percent", val: cfvo.Percent });
  if ("Percentile" in cfvo) return make("cfvo", { type: "percentile", val: cfvo.Percentile });
  return make("cfvo", { type: "formula", val: bare(cfvo.Formula) });
}
