import type { Issue, Severity } from "../../model";
import type { Edit } from "../edits";
import type { OutputInput } from "../input";
import { INK, STATE_TINTS, SEGMENT_TINTS, type Tint } from "../palette";
import type { LaidSheet } from "../sheet/ownSheet";
import { newPage, type Page } from "../sheet/page";
import { rowPrints } from "../sheet/rowPrint";
import { shortText } from "../sheet/shortText";
import { wrapHeight } from "../sheet/wrapHeight";

const WIDTHS = [10, 36, 8, 12, 31, 31, 8, 8, 8, 8, 8];
const LINKS = { first: 7, count: 5 } as const;
const RANK: Readonly<Record<Severity, number>> = { high: 0, medium: 1, low: 2 };
const TINTS: Readonly<Record<Severity, Tint>> = {
  high: STATE_TINTS.overdue,
  medium: STATE_TINTS.due,
  low: SEGMENT_TINTS.toComplete,
};

/** *Qualité des données*: the problems of the sheet, gravest and dearest first, with links to their cells. */
export function qualitySheet(input: OutputInput): LaidSheet {
  const { segmentation, words } = input;
  const { issues } = segmentation.reading;
  const page = newPage("quality", WIDTHS.length);
  const { quality } = words;
  page.add([quality.title], {
    height: 28,
    style: [[1, 1, { bold: true, size: 18, color: INK.title, vertical: "Center" }]],
  });
  page.add([issues.length === 0 ? quality.none : quality.lead(segmentation.reading.sheet)], {
    style: [[1, 1, { color: INK.soft }]],
  });
  page.gap(8);
  page.add([...quality.headings], {
    height: 30,
    style: [
      [
        1,
        WIDTHS.length,
        { bold: true, fill: INK.heading, color: INK.headingText, wrap: true, vertical: "Center" },
      ],
      [3, 4, { horizontal: "Center" }],
    ],
  });
  const headingRow = page.nextRow() - 1;
  const ordered = [...issues].sort(byEffect);
  const links = ordered.flatMap((issue) => addIssue(page, input, issue));
  const sheet = "quality";
  return {
    sheet,
    area: page.area(),
    prints: rowPrints(page.rows(), () => false),
    edits: [
      ...page.edits(),
      ...links,
      { kind: "widths", sheet, column: 1, widths: WIDTHS },
      { kind: "freeze", sheet, rows: headingRow, columns: 0 },
      { kind: "view", sheet, gridlines: false, tabColor: STATE_TINTS.due.strong },
      {
        kind: "pageLayout",
        sheet,
        layout: {
          orientation: "landscape",
          printArea: page.area(),
          titleRows: [headingRow, headingRow],
          fitToWidth: true,
          breaksBefore: [],
          footer: words.footer,
        },
      },
    ],
  };
}

/** Order of effect: severity, then revenue at stake, then number of cells. */
function byEffect(a: Issue, b: Issue): number {
  return (
    RANK[a.severity] - RANK[b.severity] ||
    (b.revenueAtStake ?? 0) - (a.revenueAtStake ?? 0) ||
    b.count - a.count ||
    (a.code < b.code ? -1 : 1)
  );
}

function addIssue(page: Page, { words, wordIssue }: OutputInput, issue: Issue): readonly Edit[] {
  const said = wordIssue(issue);
  const texts = [said.problem, said.assumed, said.advice].map((text) => shortText(text, 300));
  const [problem = "", assumed = "", advice = ""] = texts;
  const cells = issue.cells.slice(0, LINKS.count);
  const tint = TINTS[issue.severity];
  const row = page.add(
    [
      words.quality.severity[issue.severity],
      problem,
      issue.count,
      issue.revenueAtStake ?? "",
      assumed,
      advice,
      ...cells,
    ],
    {
      height: wrapHeight([
        [problem, WIDTHS[1] ?? 1],
        [assumed, WIDTHS[4] ?? 1],
        [advice, WIDTHS[5] ?? 1],
      ]),
      format: [
        [3, 3, words.formats.integer],
        [4, 4, words.formats.euros],
      ],
      style: [
        [1, WIDTHS.length, { wrap: true, vertical: "Top", borderBottom: INK.line, size: 10 }],
        [3, 4, { horizontal: "Center" }],
        [1, 1, { fill: tint.fill, color: tint.color, bold: true }],
      ],
    },
  );
  return cells.map((cell, i) => ({
    kind: "link",
    sheet: "quality",
    row,
    column: LINKS.first + i,
    to: { sheet: "source", cell },
    text: cell,
  }));
}
