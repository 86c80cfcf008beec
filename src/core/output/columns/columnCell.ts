import type { CellValue } from "../../model";
import type { SegmentedCustomer } from "../../segments";
import type { OwnColumnKey } from "../edits";
import type { OutputInput } from "../input";
import type { PlanEdits } from "../plan/planEdits";
import { shortText } from "../sheet/shortText";
import { segmentWord, type SheetWords } from "../words";

/** What a label cell needs besides the customer. */
export type CellContext = Pick<OutputInput, "words" | "format" | "why" | "planEdits">;

/** The value of a label column for one customer; "" when there is nothing to say (a blank cell, never 0). */
export function columnCell(key: OwnColumnKey, one: SegmentedCustomer, context: CellContext): CellValue {
  return CELLS[key](one, context);
}

/** Excel holds 32,767 characters a cell; nobody reads that many. */
const LONGEST_TEXT = 2000;

const CELLS: Readonly<Record<OwnColumnKey, (one: SegmentedCustomer, context: CellContext) => CellValue>> = {
  segment: (one, { words }) => segmentWord(words, one.abc),
  forcedSegment: (one) => one.customer.forcedSegment ?? "",
  rfm: (one) => one.rfm?.score ?? "",
  profile: (one, { words }) => (one.rfm?.profile ? words.profiles[one.rfm.profile] : ""),
  zone: (one, { words }) => groupWord(words, "zone", one.zone),
  sector: (one, { words }) => groupWord(words, "sector", one.sector),
  potential: (one, { words, format }) => potentialText(one, words, format.euros),
  crossed: crossedText,
  priority: (one) => one.priority?.rank ?? "",
  points: (one) => one.priority?.points ?? "",
  nextContact: (one) => one.nextContact ?? "",
  lastContactState: (one, { words }) => contactText(one, words),
  channel: (one, { words, planEdits }) => channelText(one, words, planEdits),
  alert: (one, { words }) => alertText(one, words),
  revenue: (one) => (one.abc === null ? "" : (one.customer.revenue ?? "")),
  counted: () => 1,
  why: (one, { why }) => shortText(why(one), LONGEST_TEXT),
};

/** Excel takes no longer text as a criterion of COUNTIFS (255), our escapes included. */
const LONGEST_GROUP = 120;

/** A zone or sector as the reader calls it, on one line; "" when unknown. */
export function groupWord(words: SheetWords, field: "zone" | "sector", group: string | null): string {
  const known = field === "zone" ? words.zones : words.sectors;
  return group === null ? "" : shortText(known.get(group) ?? group, LONGEST_GROUP);
}

/** « 46 j / 30 j · en retard »; "" without a visit column. */
export function contactText(one: SegmentedCustomer, words: SheetWords): string {
  if (one.contactState === "none" || one.intervalDays === null) return "";
  return `${words.elapsed(one.elapsedDays, one.intervalDays)} · ${words.states[one.contactState]}`;
}

function crossedText(one: SegmentedCustomer, { words }: CellContext): string {
  if (one.crossed === null) return "";
  const parts = [
    segmentWord(words, one.abc),
    groupWord(words, "sector", one.sector),
    groupWord(words, "zone", one.zone),
  ];
  return parts.filter((part) => part !== "").join(" · ");
}

/** What to watch, in words: « A → B », « Sans CA ». */
export function alertText(one: SegmentedCustomer, words: SheetWords): string {
  return one.alert === null
    ? ""
    : words.alert(one.alert.kind, labelWord(words, one.alert.from), labelWord(words, one.alert.to));
}

function labelWord(words: SheetWords, label: string | null): string | null {
  const known = Object.entries(words.segments).find(([id]) => id === label);
  return known === undefined ? label : known[1];
}

function potentialText(one: SegmentedCustomer, words: SheetWords, euros: (value: number) => string): string {
  const level = one.potential?.level ?? null;
  if (level === null) return "";
  const gap = one.potential?.gap ?? null;
  return gap === null || gap <= 0 ? words.levels[level] : `${words.levels[level]} ${words.gap(euros(gap))}`;
}

function channelText(one: SegmentedCustomer, words: SheetWords, edits: PlanEdits): string {
  const edited = edits.rows.find((row) => row.segment === one.planSegment)?.channel;
  if (edited !== undefined && edited.channels.length === 0) return edited.text;
  return channelWords(words, one.channels);
}

/** « Visite, téléphone ». */
export function channelWords(words: SheetWords, channels: SegmentedCustomer["channels"]): string {
  const text = channels.map((channel) => words.channels[channel]).join(", ");
  return text.charAt(0).toUpperCase() + text.slice(1);
}
