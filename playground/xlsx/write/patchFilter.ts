import { areaText } from "../../host/engine/a1";
import type { Area, ColumnFilter, Filter } from "../../host/workbook";
import { childOf, childrenOf, makeLike, numberOf, type XmlElement } from "../xml/element";
import { setChild, WORKSHEET_ORDER } from "./insertInOrder";

const OPERATORS = [
  ["<>", "notEqual"],
  [">=", "greaterThanOrEqual"],
  ["<=", "lessThanOrEqual"],
  [">", "greaterThan"],
  ["<", "lessThan"],
  ["=", "equal"],
] as const;

/** Puts a changed filter of the sheet into it. */
export function patchAutoFilter(shell: XmlElement, from: Filter | null, to: Filter | null): void {
  if (JSON.stringify(from) === JSON.stringify(to)) return;
  const known = childOf(shell, "autoFilter");
  setChild(
    shell,
    "autoFilter",
    to === null ? null : writeFilter(shell, to.area, to.columns, known, from?.columns ?? []),
    WORKSHEET_ORDER,
  );
}

/** A filter element; columns whose filter did not change keep what the file says of them. */
export function writeFilter(
  like: XmlElement,
  area: Area,
  columns: readonly ColumnFilter[],
  known: XmlElement | null,
  before: readonly ColumnFilter[],
): XmlElement {
  const kept = childrenOf(known, "filterColumn").filter((element) => {
    const column = numberOf(element, "colId");
    const old = before.find((filter) => filter.column === column);
    const now = columns.find((filter) => filter.column === column);
    return JSON.stringify(old) === JSON.stringify(now);
  });
  const keptIds = new Set(kept.map((element) => numberOf(element, "colId")));
  const added = columns
    .filter((filter) => !keptIds.has(filter.column))
    .flatMap((filter) => writeColumnFilter(like, filter) ?? []);
  const all = [...kept, ...added].sort((a, b) => (numberOf(a, "colId") ?? 0) - (numberOf(b, "colId") ?? 0));
  return makeLike(like, "autoFilter", { ref: areaText(area) }, all);
}

/** A kind of filter the file has no plain words for hides its rows all the same. */
function writeColumnFilter(like: XmlElement, { column, criteria }: ColumnFilter): XmlElement | null {
  const { values, criterion1, criterion2, operator } = criteria;
  const wrap = (child: XmlElement): XmlElement => makeLike(like, "filterColumn", { colId: column }, [child]);
  if (Array.isArray(values)) {
    const texts = values.filter((value): value is string => typeof value === "string");
    const filters = texts.filter((text) => text !== "").map((val) => makeLike(like, "filter", { val }));
    return wrap(makeLike(like, "filters", { blank: texts.includes("") ? 1 : undefined }, filters));
  }
  if (criteria["filterOn"] !== "Custom" || typeof criterion1 !== "string") return null;
  const tests = [criterion1, criterion2]
    .filter((text): text is string => typeof text === "string" && text !== "")
    .map((text) => {
      const [sign = "", name = "equal"] = OPERATORS.find(([start]) => text.startsWith(start)) ?? [];
      return makeLike(like, "customFilter", {
        operator: name === "equal" ? undefined : name,
        val: text.slice(sign.length),
      });
    });
  return wrap(makeLike(like, "customFilters", { and: operator === "And" ? 1 : undefined }, tests));
}
