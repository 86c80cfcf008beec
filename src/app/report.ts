/** A segmentation as the command line's JSON: stable English ids, ISO days, 1-based rows, unknown = null. */
import type { SetAsideReason } from "../core/model";
import type { Segmentation, SegmentedCustomer } from "../core/segments";
import { isoOf } from "../core/stats/day";
import { columnLetters } from "../core/a1";
import { toA1 } from "../excel/grid/address";
import { customerReport, type CustomerReport } from "./customerReport";

export interface Report {
  readonly sheet: string;
  /** Header row to last row read. */
  readonly region: string;
  readonly headerRow: number;
  readonly grain: string;
  readonly today: string;
  readonly columns: Readonly<
    Record<string, { readonly column: string; readonly header: string; readonly confidence: number }>
  >;
  readonly rowsRead: number;
  readonly rowsUsed: number;
  readonly setAside: Readonly<Partial<Record<SetAsideReason, number>>>;
  readonly issues: readonly {
    readonly code: string;
    readonly severity: string;
    readonly count: number;
    readonly cells: readonly string[];
    readonly revenueAtStake: number | null;
  }[];
  readonly thresholds: { readonly abc: readonly number[]; readonly rfm: RfmReport | null };
  readonly segments: Segmentation["segments"];
  readonly crossed: Segmentation["crossed"];
  readonly workload: Segmentation["workload"];
  readonly customers: readonly CustomerReport[];
}

/** Cut points used: days, orders, euros. */
export interface RfmReport {
  readonly bins: number;
  readonly monetary: string;
  readonly recency: readonly number[];
  readonly frequency: readonly number[];
  readonly monetaryCuts: readonly number[];
  readonly from: string;
}

/** The report of a run; `reasons` words the reasons of a customer in the reader's language. */
export function report(
  segmentation: Segmentation,
  reasons: (one: SegmentedCustomer) => readonly string[],
): Report {
  const { reading } = segmentation;
  const isZoned = segmentation.criteria.includes("territory");
  return {
    sheet: reading.sheet,
    region: toA1(reading.region),
    headerRow: reading.headerRow,
    grain: reading.grain,
    today: isoOf(reading.today),
    columns: Object.fromEntries(
      reading.columns.map(({ field, column, header, confidence }) => [
        field,
        { column: columnLetters(column), header, confidence },
      ]),
    ),
    rowsRead: reading.rowsRead,
    rowsUsed: reading.rowsUsed,
    setAside: setAsideCounts(segmentation),
    issues: reading.issues.map(({ code, severity, count, cells, revenueAtStake }) => ({
      code,
      severity,
      count,
      cells,
      revenueAtStake,
    })),
    thresholds: { abc: segmentation.options.abc.limits, rfm: rfmReport(segmentation) },
    segments: segmentation.segments.map(
      ({ id, customers, customerShare, revenue, revenueShare, intervalDays, visitsPerYear }) => ({
        id,
        customers,
        customerShare,
        revenue,
        revenueShare,
        intervalDays,
        visitsPerYear,
      }),
    ),
    crossed: segmentation.crossed.map(({ id, customers, revenue }) => ({ id, customers, revenue })),
    workload: { required: segmentation.workload.required, capacity: segmentation.workload.capacity },
    customers: segmentation.customers.map((one) => customerReport(one, reasons(one), isZoned)),
  };
}

function setAsideCounts({ reading }: Segmentation): Report["setAside"] {
  const counts: Partial<Record<SetAsideReason, number>> = {};
  for (const { reason } of reading.setAside) counts[reason] = (counts[reason] ?? 0) + 1;
  return counts;
}

function rfmReport({ rfmThresholds: rfm }: Segmentation): RfmReport | null {
  if (rfm === null) return null;
  const { bins, monetary, cuts, from } = rfm;
  return {
    bins,
    monetary,
    recency: cuts.recency,
    frequency: cuts.frequency,
    monetaryCuts: cuts.monetary,
    from,
  };
}
