import type { PlanSegment } from "../../labels";
import type { SegmentedCustomer } from "../../segments";
import { alertText, contactText } from "../columns/columnCell";
import type { CellContent } from "../edits";
import { INK, RANK_TINTS, SEGMENT_TINTS, STATE_TINTS } from "../palette";
import { shortText } from "../sheet/shortText";
import type { Page, RowLook } from "../sheet/page";
import { segmentWord } from "../words";
import type { PlanInput } from "./planInput";

/** Columns of the plan's lists of names, on the grid of its table. */
export const NAMES = {
  chip: 1,
  name: 2,
  rank: 3,
  points: 4,
  amount: 5,
  rfm: 6,
  next: 7,
  state: 8,
  note: 9,
  place: 11,
} as const;

/** What a list shows in its first column, as its amount and as its note. */
export interface NameList {
  readonly input: PlanInput;
  /** Revenue, or the estimated potential in a list of prospects. */
  readonly amount: "revenue" | "potential";
  readonly chip: (one: SegmentedCustomer) => string;
  /** The segment whose list it is; null for a list of several. */
  readonly of: PlanSegment | null;
  /** Whether the first column is a label, on its colour; else it is a plain text. */
  readonly tinted: boolean;
}

const HEADING: NonNullable<RowLook["style"]> = [
  [1, 12, { bold: true, size: 9, color: INK.soft, borderBottom: INK.line, wrap: true, vertical: "Bottom" }],
];

/** Headings of a list of names. */
export function addNameHeadings(page: Page, { input, amount }: NameList, chipHeading: string): void {
  const { names } = input.words.blocks;
  const cells: CellContent[] = [chipHeading, names.customer, names.priority, names.points];
  const { columns } = input.refs;
  cells.push(
    amount === "revenue" ? names.revenue : names.potential,
    columns.has("rfm") ? names.rfm : "",
    columns.has("nextContact") ? names.next : "",
    columns.has("lastContactState") ? names.state : "",
  );
  cells.push(names.note, "", names.place, "");
  page.add(cells, {
    height: 27,
    style: [
      ...HEADING,
      [NAMES.rank, NAMES.points, { horizontal: "Center" }],
      [NAMES.amount, NAMES.amount, { horizontal: "Right" }],
      [NAMES.rfm, NAMES.next, { horizontal: "Center" }],
    ],
  });
}

/** One customer of a list. */
export function addName(page: Page, list: NameList, one: SegmentedCustomer): void {
  const { words, format } = list.input;
  const { customer, priority, potential } = one;
  const strong = one.planSegment === "highPotential";
  const gap = potential?.gap ?? null;
  const note = [
    alertText(one, words),
    strong && !list.tinted && list.of !== "highPotential" ? words.segments.highPotential : "",
    strong && gap !== null ? words.blocks.names.gap(format.euros(gap)) : "",
  ];
  const isMoney = list.amount === "revenue" || list.input.segmentation.reading.notes.potentialUnit === "euro";
  const cells: CellContent[] = [
    shortText(list.chip(one), 24),
    shortText(customer.name ?? customer.code ?? words.plan.noName, 60),
    priority?.rank ?? "",
    priority?.points ?? "",
    customer[list.amount] ?? "",
    one.rfm?.score ?? "",
    one.nextContact ?? "",
    contactText(one, words),
    note.filter((part) => part !== "").join(" · "),
    "",
    shortText(customer.city ?? customer.departmentName ?? "", 18),
    "",
  ];
  const segment = one.planSegment ?? "toComplete";
  const tint = SEGMENT_TINTS[segment];
  const rank = RANK_TINTS[priority?.rank ?? "P4"];
  const state = one.contactState === "none" ? null : STATE_TINTS[one.contactState];
  page.add(cells, {
    format: [
      [NAMES.chip, NAMES.rank, "@"],
      [NAMES.points, NAMES.points, words.formats.integer],
      [NAMES.amount, NAMES.amount, isMoney ? words.formats.euros : words.formats.integer],
      [NAMES.rfm, NAMES.rfm, "@"],
      [NAMES.next, NAMES.next, words.formats.day],
      [NAMES.state, NAMES.place, "@"],
    ],
    style: [
      [
        NAMES.chip,
        NAMES.chip,
        list.tinted ? { fill: tint.fill, color: tint.color } : { color: INK.soft, size: 9 },
      ],
      [NAMES.rank, NAMES.rank, { fill: rank.fill, color: rank.color, horizontal: "Center" }],
      [NAMES.points, NAMES.points, { horizontal: "Center" }],
      [NAMES.rfm, NAMES.next, { horizontal: "Center" }],
      ...(state === null || one.contactState !== "overdue"
        ? []
        : ([[NAMES.state, NAMES.state, { color: state.color, bold: true }]] as const)),
    ],
  });
}

/** The label in force, as a chip. */
export function segmentChip({ input }: Pick<NameList, "input">): NameList["chip"] {
  return (one) => segmentWord(input.words, one.planSegment ?? one.abc);
}
