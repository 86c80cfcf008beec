import type { Color } from "@ironcalc/wasm";
import { columnLetters } from "../../host/engine/a1";
import { writeColor } from "../styles/colors";
import { childOf, childrenOf, makeLike, removeChild, setAttributes, type XmlElement } from "../xml/element";
import { insertInOrder, setChild, WORKSHEET_ORDER } from "./insertInOrder";

/** What the window shows of a sheet, as the engine has it. */
export interface SheetView {
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly gridLines: boolean;
  readonly color: Color;
}

const SHEET_PR_ORDER = ["tabColor", "outlinePr", "pageSetUpPr"] as const;

/** The one child of that name, made where the schema wants it when missing. */
export function ensureChild(parent: XmlElement, name: string, order: readonly string[]): XmlElement {
  const found = childOf(parent, name);
  if (found !== null) return found;
  const made = makeLike(parent, name);
  insertInOrder(parent, made, order);
  return made;
}

function firstView(shell: XmlElement): XmlElement {
  const views = ensureChild(shell, "sheetViews", WORKSHEET_ORDER);
  const [found] = childrenOf(views, "sheetView");
  if (found !== undefined) return found;
  const made = makeLike(shell, "sheetView", { workbookViewId: 0 });
  views.children.unshift(made);
  return made;
}

/** Puts what changed about frozen panes, grid lines and the tab's colour into the sheet. */
export function patchView(shell: XmlElement, from: SheetView, to: SheetView): void {
  if (from.frozenRows !== to.frozenRows || from.frozenColumns !== to.frozenColumns)
    freeze(firstView(shell), to);
  if (from.gridLines !== to.gridLines) {
    setAttributes(firstView(shell), { showGridLines: to.gridLines ? null : 0 });
  }
  if (JSON.stringify(from.color ?? null) !== JSON.stringify(to.color ?? null)) {
    const properties = ensureChild(shell, "sheetPr", WORKSHEET_ORDER);
    setChild(properties, "tabColor", writeColor(shell, "tabColor", to.color), SHEET_PR_ORDER);
  }
}

function freeze(view: XmlElement, { frozenRows, frozenColumns }: SheetView): void {
  for (const name of ["pane", "selection"]) for (const old of childrenOf(view, name)) removeChild(view, old);
  if (frozenRows === 0 && frozenColumns === 0) return;
  const pane =
    frozenRows > 0 && frozenColumns > 0 ? "bottomRight" : frozenRows > 0 ? "bottomLeft" : "topRight";
  const panes = [
    makeLike(view, "pane", {
      xSplit: frozenColumns > 0 ? frozenColumns : undefined,
      ySplit: frozenRows > 0 ? frozenRows : undefined,
      topLeftCell: `${columnLetters(frozenColumns + 1)}${frozenRows + 1}`,
      activePane: pane,
      state: "frozen",
    }),
    makeLike(view, "selection", { pane }),
  ];
  view.children.unshift(...panes);
}

/** Marks a sheet as the selected one, or not. */
export function selectSheet(shell: XmlElement, selected: boolean): void {
  if (selected) setAttributes(firstView(shell), { tabSelected: 1 });
  else
    for (const view of childrenOf(childOf(shell, "sheetViews"))) setAttributes(view, { tabSelected: null });
}
