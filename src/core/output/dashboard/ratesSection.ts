import type { PlanSegment } from "../../labels";
import { liveColumn } from "../columns/liveColumn";
import { SEGMENT_TINTS } from "../palette";
import { cellAddress } from "../../a1";
import { sumFormula } from "../sheet/labelRefs";
import type { CellContent } from "../edits";
import type { ChartSection, DashboardInput } from "./dashboardInput";
import { addDataTable } from "./dataTable";

/** Fields that the sections of rates are made of. */
export const AMOUNTS = ["visitsDone", "visitsPlanned", "quotesMade", "quotesWon"] as const;
export type Amount = (typeof AMOUNTS)[number];

/** Visits done and planned by segment. */
export const visitsSection: ChartSection = (page, given) => {
  const { words } = given.input;
  const { visits } = words.dashboard;
  const headings = [words.plan.headings.segment, visits.done, visits.planned];
  const firstRow = page.nextRow() + 3;
  const done = totals(given, "visitsDone");
  const planned = totals(given, "visitsPlanned");
  const rows = given.plan.main.map((segment, i) => [
    words.segments[segment],
    done(segment, firstRow + i),
    planned(segment, firstRow + i),
  ]);
  const { integer } = words.formats;
  const { categories, series } = addDataTable(page, visits.title, headings, rows, ["@", integer, integer]);
  return {
    name: "SegmentationVisits",
    type: "column",
    title: visits.title,
    data: "dashboard",
    series: [
      { name: visits.done, values: series[0] ?? categories, categories, color: SEGMENT_TINTS.A.strong },
      {
        name: visits.planned,
        values: series[1] ?? categories,
        categories,
        color: SEGMENT_TINTS.toComplete.strong,
      },
    ],
    axisFormat: integer,
  };
};

/** Quotes won over quotes made by segment. */
export const conversionSection: ChartSection = (page, given) => {
  const { words } = given.input;
  const { conversion } = words.dashboard;
  const headings = [words.plan.headings.segment, conversion.rate, conversion.made, conversion.won];
  const firstRow = page.nextRow() + 3;
  const quotesMade = totals(given, "quotesMade");
  const quotesWon = totals(given, "quotesWon");
  const rows = given.plan.main.map((segment, i): CellContent[] => {
    const row = firstRow + i;
    const made = cellAddress(row, 3);
    const rate = { formula: `=IF(${made}=0,0,${cellAddress(row, 4)}/${made})` };
    return [words.segments[segment], rate, quotesMade(segment, row), quotesWon(segment, row)];
  });
  const { integer, percent } = words.formats;
  const formats = ["@", percent, integer, integer];
  const { categories, series } = addDataTable(page, conversion.title, headings, rows, formats);
  return {
    name: "SegmentationConversion",
    type: "column",
    title: conversion.title,
    data: "dashboard",
    series: [
      {
        name: conversion.rate,
        values: series[0] ?? categories,
        categories,
        color: SEGMENT_TINTS.potentialA.strong,
      },
    ],
    axisFormat: percent,
  };
};

/** Sums by segment, for a row of the sheet: live when the sheet's column is plain numbers, else as of the run. */
function totals(
  { input, refs }: DashboardInput,
  field: Amount,
): (segment: PlanSegment, row: number) => CellContent {
  const { segmentation, source } = input;
  const column = liveColumn(segmentation, source, field, (one) => one.customer[field]);
  if (column !== null) return (_, row) => ({ formula: `=${sumFormula(refs, column, cellAddress(row, 1))}` });
  const sums = new Map<PlanSegment | null, number>();
  for (const { abc, customer } of segmentation.customers) {
    sums.set(abc, (sums.get(abc) ?? 0) + (customer[field] ?? 0));
  }
  return (segment) => sums.get(segment) ?? 0;
}
