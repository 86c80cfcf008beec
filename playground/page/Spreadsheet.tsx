import { IronCalc } from "@ironcalc/workbook";
import "@ironcalc/workbook/style.css";
import { useEffect, useReducer, useRef } from "react";
import type { Host } from "../host/host";
import { Charts } from "./Charts";

/** Colours of the grid, in the add-in's own tone. */
const THEME = {
  "--palette-primary-main": "#0b5a73",
  "--palette-primary-dark": "#084759",
  "--palette-primary-light": "#3d8aa1",
  "--palette-sheet-outline-color": "#0b5a73",
  "--palette-sheet-outline-editing-color": "#bcdde7",
  "--palette-sheet-outline-background-color": "#0b5a731a",
};

/** The workbook as a spreadsheet: tabs, formula bar, cells, and the charts over them; follows every change of the host. */
export function Spreadsheet({ host }: { readonly host: Host }) {
  const [change, redraw] = useReducer((count: number) => count + 1, 0);
  useEffect(() => host.onChange(() => redraw()), [host]);
  const grid = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const place = grid.current;
    if (place === null) return;
    const follow = (): void => void setTimeout(host.followSelection, 0); // after the grid's own handlers
    const cells = place.querySelector<HTMLElement>(".ic-workbook-container");
    if (cells) cells.focus = focusUnlessInPane;
    const ways = ["pointerup", "keyup"] as const;
    for (const way of ways) place.addEventListener(way, follow, true);
    return () => {
      for (const way of ways) place.removeEventListener(way, follow, true);
    };
  }, [host]);
  return (
    <div ref={grid} className="grid">
      <IronCalc model={host.workbook.engine} themeVariables={THEME} />
      <Charts host={host} change={change} />
    </div>
  );
}

/** The grid takes the focus whenever it is drawn; Excel leaves it to the pane that wrote. A click takes it anyway. */
function focusUnlessInPane(this: HTMLElement, options?: FocusOptions): void {
  if (!(document.activeElement instanceof HTMLIFrameElement)) HTMLElement.prototype.focus.call(this, options);
}
