import { areaText, parseArea } from "../../host/engine/a1";
import { bound } from "../../host/engine/areas";
import { attributeOf, childOf, setAttributes, type XmlElement } from "../xml/element";
import type { RowChanges } from "./CellChange";

/** Widens the area the file says is in use; a sheet that says nothing stays silent. */
export function growDimension(shell: XmlElement, changes: RowChanges): void {
  const element = childOf(shell, "dimension");
  let area = parseArea(attributeOf(element, "ref") ?? "");
  if (element === null || area === null) return;
  for (const [row, change] of changes) {
    for (const column of change.cells.keys()) {
      area = bound(area, { firstRow: row, lastRow: row, firstColumn: column, lastColumn: column });
    }
  }
  setAttributes(element, { ref: areaText(area) });
}
