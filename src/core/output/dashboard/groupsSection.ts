import type { SegmentedCustomer } from "../../segments";
import { groupWord } from "../columns/columnCell";
import { SEGMENT_TINTS } from "../palette";
import { fixedAddress } from "../../a1";
import { equalTo } from "../sheet/criterion";
import { countFormula } from "../sheet/labelRefs";
import { shortText } from "../sheet/shortText";
import type { ChartSection } from "./dashboardInput";
import { addDataTable } from "./dataTable";

/** Zones or sectors shown: the largest. */
const SHOWN = 10;

/** Customers of each zone (or sector) by segment, live. */
export function groupsSection(field: "zone" | "sector"): ChartSection {
  return (page, { input, refs, plan }) => {
    const { words, segmentation } = input;
    const { title } = words.dashboard.groups[field];
    const groups = largest(segmentation.customers, field);
    const column = refs.columns.get(field) ?? 1;
    const headRow = page.nextRow() + 2;
    const rows = groups.map((group) => {
      const text = groupWord(words, field, group);
      const counts = plan.main.map((_, i) => ({
        formula: `=${countFormula(refs, fixedAddress(headRow, i + 2), [[column, equalTo(text)]])}`,
      }));
      return [shortText(text, 40), ...counts];
    });
    const headings = [words.headers[field], ...plan.main.map((segment) => words.segments[segment])];
    const { integer } = words.formats;
    const table = addDataTable(page, title, headings, rows, ["@", ...plan.main.map(() => integer)]);
    return {
      name: field === "zone" ? "SegmentationZones" : "SegmentationSectors",
      type: "stackedColumn",
      title,
      data: "dashboard",
      series: plan.main.map((segment, i) => ({
        name: words.segments[segment],
        values: table.series[i] ?? table.categories,
        categories: table.categories,
        color: SEGMENT_TINTS[segment].strong,
      })),
      axisFormat: integer,
    };
  };
}

/** The groups with the most customers, largest first, then by name. */
export function largest(
  customers: readonly SegmentedCustomer[],
  field: "zone" | "sector",
): readonly string[] {
  const counts = new Map<string, number>();
  for (const one of customers) {
    const group = one[field];
    if (one.abc === null || group === null) continue;
    counts.set(group, (counts.get(group) ?? 0) + 1);
  }
  const ordered = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return ordered.slice(0, SHOWN).map(([group]) => group);
}
