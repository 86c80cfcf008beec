import { useEffect, useReducer, useRef } from "react";
import type { Host } from "../host/host";
import { sheetsOf } from "../host/sheets";
import { chartData } from "./charts/chartData";
import { ChartPicture } from "./charts/ChartPicture";

const PIXELS_PER_POINT = 4 / 3;
/** Height of the column headers and width of the row headers of the grid, in pixels. */
const HEADERS = { height: 28, width: 30 };

/** Draws the charts of the visible sheet over the grid, where they stand, following its scrolling. */
export function Charts({ host, change }: { readonly host: Host; readonly change: number }) {
  const layer = useRef<HTMLDivElement>(null);
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  useEffect(() => {
    const grid = layer.current?.parentElement;
    if (!grid) return;
    let frame = 0;
    const later = (): void => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(redraw);
    };
    const events = ["scroll", "pointerup", "keyup"];
    for (const event of events) grid.addEventListener(event, later, true);
    return () => {
      cancelAnimationFrame(frame);
      for (const event of events) grid.removeEventListener(event, later, true);
    };
  }, [change]);

  const { engine, extras } = host.workbook;
  const sheet = sheetsOf(engine, extras)[engine.getSelectedSheet()];
  const cells = layer.current?.parentElement?.querySelector(".ic-worksheet-wrapper");
  const box = cells && layer.current?.parentElement ? within(cells, layer.current.parentElement) : null;
  return (
    <div
      ref={layer}
      className="chart-layer"
      style={
        box
          ? { left: box.left + HEADERS.width, top: box.top + HEADERS.height, right: 14, bottom: box.bottom }
          : {}
      }
    >
      {(sheet?.extras.charts ?? []).map((chart) => (
        <div
          key={chart.id}
          className="chart"
          style={{
            left: chart.left * PIXELS_PER_POINT - engine.getScrollX(),
            top: chart.top * PIXELS_PER_POINT - engine.getScrollY(),
          }}
        >
          <ChartPicture
            chart={chartData(host.workbook, chart)}
            width={chart.width * PIXELS_PER_POINT}
            height={chart.height * PIXELS_PER_POINT}
          />
        </div>
      ))}
    </div>
  );
}

/** Place of an element inside its ancestor, in pixels. */
function within(
  inner: Element,
  outer: Element,
): { readonly left: number; readonly top: number; readonly bottom: number } {
  const a = inner.getBoundingClientRect();
  const b = outer.getBoundingClientRect();
  return { left: a.left - b.left, top: a.top - b.top, bottom: b.bottom - a.bottom };
}
