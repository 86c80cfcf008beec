import { parseArea } from "../../host/engine/a1";
import type { ColumnFilter, Filter } from "../../host/workbook";
import { attributeOf, childOf, childrenOf, flagOf, numberOf, type XmlElement } from "../xml/element";

/** The sheet's own filter. */
export function readAutoFilter(shell: XmlElement): Filter | null {
  const element = childOf(shell, "autoFilter");
  const area = parseArea(attributeOf(element, "ref") ?? "");
  return area === null ? null : { area, columns: readColumnFilters(element) };
}

/** Filtered columns in office.js' words; a kind that has none is left out and stays in the file. */
export function readColumnFilters(filter: XmlElement | null): ColumnFilter[] {
  return childrenOf(filter, "filterColumn").flatMap((element) => {
    const criteria = readCriteria(element);
    const column = numberOf(element, "colId");
    return criteria === null || column === null ? [] : [{ column, criteria }];
  });
}

const SIGNS: Readonly<Record<string, string>> = {
  equal: "=",
  notEqual: "<>",
  greaterThan: ">",
  greaterThanOrEqual: ">=",
  lessThan: "<",
  lessThanOrEqual: "<=",
};

function readCriteria(element: XmlElement): Record<string, unknown> | null {
  const filters = childOf(element, "filters");
  if (filters !== null) {
    const values = childrenOf(filters, "filter").map((item) => attributeOf(item, "val") ?? "");
    return { filterOn: "Values", values: flagOf(filters, "blank") ? [...values, ""] : values };
  }
  const custom = childOf(element, "customFilters");
  if (custom === null) return null;
  const [criterion1, criterion2] = childrenOf(custom, "customFilter").map(
    (item) => `${SIGNS[attributeOf(item, "operator") ?? "equal"] ?? "="}${attributeOf(item, "val") ?? ""}`,
  );
  if (criterion2 === undefined) return { filterOn: "Custom", criterion1 };
  return { filterOn: "Custom", criterion1, criterion2, operator: flagOf(custom, "and") ? "And" : "Or" };
}
