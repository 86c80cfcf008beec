import { areaText } from "../../host/engine/a1";
import type { Area } from "../../host/workbook";
import { makeLike, type XmlElement } from "../xml/element";
import { setChild, WORKSHEET_ORDER } from "./insertInOrder";

/** Writes the merged cells of a sheet anew when they are others than those opened. */
export function patchMerges(shell: XmlElement, from: readonly Area[], to: readonly Area[]): void {
  if (JSON.stringify(from) === JSON.stringify(to)) return;
  const cells = to.map((area) => makeLike(shell, "mergeCell", { ref: areaText(area) }));
  const element = makeLike(shell, "mergeCells", { count: cells.length }, cells);
  setChild(shell, "mergeCells", cells.length === 0 ? null : element, WORKSHEET_ORDER);
}
