import type { Customer } from "../../model";
import type { PlanSegment } from "../../labels";
import { liveColumn } from "../columns/liveColumn";
import { SEGMENT_TINTS } from "../palette";
import { cellAddress } from "../sheet/a1";
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
  const rows = given.plan.main.map((segment, i) => [
    words.segments[segment],
    total(given, segment, "visitsDone", firstRow + i),
    total(given, segment, "visitsPlanned", firstRow + i),
  ]);
  const { integer } = words.formats;
  const { categories, series } = addDataTable(page, visits.title, headings, rows, ["@", integer, integer]);
  const [done = categories, planned = categories] = series;
  return {
    name: "SegmentationVisits",
    type: "column",
    title: visits.title,
    data: "dashboard",
    series: [
      { name: visits.done, values: done, categories, color: SEGMENT_TINTS.A.strong },
      { name: visits.planned, values: planned, categories, color: SEGMENT_TINTS.toComplete.strong },
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
  const rows = given.plan.main.map((segment, i): CellContent[] => {
    const row = firstRow + i;
    const made = cellAddress(row, 3);
    const rate = { formula: `=IF(${made}=0,0,${cellAddress(row, 4)}/${made})` };
    return [
      words.segments[segment],
      rate,
      total(given, segment, "quotesMade", row),
      total(given, segment, "quotesWon", row),
    ];
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

/** A sum by segment: live when the sheet's column is plain numbers, else as of the run. */
function total(
  { input, refs }: DashboardInput,
  segment: PlanSegment,
  field: Amount,
  row: number,
): CellContent {
  const { segmentation, source } = input;
  const column = liveColumn(segmentation, source, field, (one) => one.customer[field]);
  if (column !== null) return { formula: `=${sumFormula(refs, column, cellAddress(row, 1))}` };
  return segmentation.customers
    .filter((one) => one.abc === segment)
    .reduce((sum, one) => sum + (one.customer[field] ?? 0), 0);
}

/** Whether any customer has a known amount. */
export function knows(customers: readonly { readonly customer: Customer }[], field: Amount): boolean {
  return customers.some(({ customer }) => customer[field] !== null);
}
