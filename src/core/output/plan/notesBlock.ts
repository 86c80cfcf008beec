import { INK } from "../palette";
import type { Page } from "../sheet/page";
import { shortText } from "../sheet/shortText";
import { PLAN_WIDTHS } from "./planGrid";
import { addParagraph } from "./paragraph";
import { addSectionTitle } from "./sectionTitle";
import type { PlanInput } from "./planInput";

/** Row numbers named for one reason. */
const ROWS_NAMED = 20;

/** Rows set aside, by reason, and where they are. */
export function addSetAside(page: Page, { segmentation, words, format }: PlanInput): void {
  const { reading } = segmentation;
  const { setAside } = words.blocks;
  addSectionTitle(page, setAside.title, PLAN_WIDTHS.length);
  const counts = [reading.rowsRead, reading.rowsUsed, reading.setAside.length].map(format.integer);
  page.add([setAside.counts(counts[0] ?? "", counts[1] ?? "", counts[2] ?? "")]);
  const byReason = new Map<string, number[]>();
  for (const { reason, row } of reading.setAside) {
    const rows = byReason.get(reason);
    if (rows === undefined) byReason.set(reason, [row]);
    else rows.push(row);
  }
  for (const [reason, rows] of byReason) {
    const named = rows.slice(0, ROWS_NAMED).join(", ") + (rows.length > ROWS_NAMED ? "…" : "");
    const text = `${words.setAside.get(reason) ?? reason}${words.colon}${format.integer(rows.length)} (${setAside.rows(rows.length)} ${named})`;
    addParagraph(page, text, { color: INK.soft });
  }
}

/** How to read the labels, and what must be said of this result. */
export function addDefinitions(page: Page, { segmentation, words, format, remarks }: PlanInput): void {
  addSectionTitle(page, words.blocks.definitions.title, PLAN_WIDTHS.length);
  const { options, criteria } = segmentation;
  const lines = words.blocks.definitions.lines({
    criteria,
    ranks: options.priority.ranks.map(format.integer),
    signals: options.potential.highSignals,
    due: format.percent(options.cadence.dueFrom),
    overdue: format.percent(options.cadence.overdueFrom),
  });
  for (const line of [...lines, ...remarks]) {
    addParagraph(page, shortText(line, 600), { color: INK.soft });
  }
}
