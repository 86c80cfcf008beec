import {
  childOf,
  childrenOf,
  cloneElement,
  makeLike,
  numberOf,
  setAttributes,
  type XmlElement,
} from "../xml/element";
import { pixelsToWidth } from "../read/sheetLayout";
import { setChild, WORKSHEET_ORDER } from "./insertInOrder";
import { ENGINE_WIDTH } from "../../host/types/format/units";

/** What is new about one column. */
export interface ColumnChange {
  readonly width?: number;
  readonly hidden?: boolean;
  readonly style?: number;
}

/** Width of a column that had none of its own but must be named for another reason. */
const DEFAULT_WIDTH = 9.140625;

/** Puts changes of single columns into `cols`, cutting the file's bands where needed. */
export function patchColumns(shell: XmlElement, changes: ReadonlyMap<number, ColumnChange>): void {
  if (changes.size === 0) return;
  const known = childOf(shell, "cols");
  const columns = [...changes].sort(([a], [b]) => a - b);
  let bands = childrenOf(known, "col").map(cloneElement);
  for (const [column, change] of columns) {
    bands = bands.flatMap((band) => cut(band, column));
    const found = bands.find((band) => numberOf(band, "min") === column && numberOf(band, "max") === column);
    const band = found ?? makeLike(shell, "col", { min: column, max: column });
    if (found === undefined) bands.push(band);
    if (change.width !== undefined)
      setAttributes(band, { width: change.width, customWidth: 1, bestFit: null });
    if (change.hidden !== undefined) setAttributes(band, { hidden: change.hidden ? 1 : null });
    if (change.style !== undefined) setAttributes(band, { style: change.style === 0 ? null : change.style });
    if (numberOf(band, "width") === null) {
      setAttributes(band, {
        width: numberOf(childOf(shell, "sheetFormatPr"), "defaultColWidth") ?? DEFAULT_WIDTH,
      });
    }
  }
  bands.sort((a, b) => (numberOf(a, "min") ?? 0) - (numberOf(b, "min") ?? 0));
  setChild(shell, "cols", makeLike(shell, "cols", {}, bands), WORKSHEET_ORDER);
}

/** Columns of a new sheet are as wide as the engine showed them. */
export function setDefaultWidth(shell: XmlElement): void {
  const format = childOf(shell, "sheetFormatPr");
  if (format !== null) setAttributes(format, { defaultColWidth: pixelsToWidth(ENGINE_WIDTH) });
}

/** A band cut so that one column stands alone. */
function cut(band: XmlElement, column: number): XmlElement[] {
  const [min, max] = [numberOf(band, "min") ?? 1, numberOf(band, "max") ?? 1];
  if (column < min || column > max || min === max) return [band];
  const pieces: (readonly [number, number])[] = [
    [min, column - 1],
    [column, column],
    [column + 1, max],
  ];
  return pieces
    .filter(([first, last]) => first <= last)
    .map(([first, last]) => {
      const piece = cloneElement(band);
      setAttributes(piece, { min: first, max: last });
      return piece;
    });
}
