import { useEffect, useRef, useState } from "react";
import type { Host } from "../host/host";
import { sheetsOf } from "../host/sheets";
import { chartData } from "./charts/chartData";
import { ChartPicture } from "./charts/ChartPicture";

const PIXELS_PER_POINT = 4 / 3;
/** Height of the column headers and width of the row headers of the grid, in pixels. */
const HEADERS = { height: 28, width: 30 };

/** Where the cells are on the page and how far they are scrolled, in pixels. */
interface View {
  readonly left: number;
  readonly top: number;
  readonly bottom: number;
  readonly scrollX: number;
  readonly scrollY: number;
}

function measure(layer: HTMLElement, host: Host): View | null {
  const grid = layer.parentElement;
  const cells = grid?.querySelector(".ic-worksheet-wrapper");
  if (!grid || !cells) return null;
  const inner = cells.getBoundingClientRect();
  const outer = grid.getBoundingClientRect();
  const { engine } = host.workbook;
  return {
    left: inner.left - outer.left + HEADERS.width,
    top: inner.top - outer.top + HEADERS.height,
    bottom: outer.bottom - inner.bottom,
    scrollX: engine.getScrollX(),
    scrollY: engine.getScrollY(),
  };
}

/** Draws the charts of the visible sheet over the grid, where they stand, following its scrolling. */
export function Charts({ host, change }: { readonly host: Host; readonly change: number }) {
  const layer = useRef<HTMLDivElement>(null);
  const [view, setView] = useState<View | null>(null);
  useEffect(() => {
    const grid = layer.current?.parentElement;
    if (!grid) return;
    let frame = 0;
    const later = (): void => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => setView(layer.current && measure(layer.current, host)));
    };
    later();
    const events = ["scroll", "pointerup", "keyup"];
    for (const event of events) grid.addEventListener(event, later, true);
    return () => {
      cancelAnimationFrame(frame);
      for (const event of events) grid.removeEventListener(event, later, true);
    };
  }, [host, change]);

  const { engine, extras } = host.workbook;
  const sheet = sheetsOf(engine, extras)[engine.getSelectedSheet()];
  const charts = view === null ? [] : (sheet?.extras.charts ?? []);
  return (
    <div
      ref={layer}
      className="chart-layer"
      style={view === null ? {} : { left: view.left, top: view.top, right: 14, bottom: view.bottom }}
    >
      {charts.map((chart) => (
        <div
          key={chart.id}
          className="chart"
          style={{
            left: chart.left * PIXELS_PER_POINT - (view?.scrollX ?? 0),
            top: chart.top * PIXELS_PER_POINT - (view?.scrollY ?? 0),
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
