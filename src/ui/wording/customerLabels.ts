import type { SegmentedCustomer } from "../../core/segments";
import type { Locale } from "../locale";
import { alertWords } from "./alertWords";
import { isolated } from "./isolated";

/** The labels of a customer, in the order a rep reads them; one that it does not have is null. */
export function customerLabels(
  locale: Locale,
  one: SegmentedCustomer,
): readonly (readonly [string, string | null])[] {
  const { words, numbers } = locale;
  const names = words.segments.customer;
  const { abc, computedAbc, rfm, potential, priority } = one;
  const segment = abc === null ? words.labels.closedAccount : words.labels.abc[abc];
  const forced = computedAbc === null ? null : names.forced(words.labels.abc[computedAbc]);
  const profile = rfm === null || rfm.profile === null ? null : words.labels.profile[rfm.profile];
  const level =
    potential === null || potential.level === null ? null : words.labels.potential[potential.level];
  const gap =
    potential === null || potential.gap === null || potential.gap === 0 ? null : names.gap(potential.gap);
  return [
    [names.segment, joined(segment, forced)],
    [names.rfm, joined(rfm?.score ?? null, profile)],
    [names.zone, one.zone === null ? null : isolated(words.labels.zone(one.zone))],
    [names.sector, one.sector === null ? null : isolated(words.labels.sector(one.sector))],
    [names.potential, joined(level, gap)],
    [names.priority, priority === null ? null : joined(priority.rank, names.points(priority.points))],
    [names.contact, one.nextContact === null ? null : numbers.shortDay(one.nextContact)],
    [names.state, contactText(locale, one)],
    [names.alert, one.alert === null ? null : alertWords(words, one.alert)],
  ];
}

function contactText({ words }: Locale, one: SegmentedCustomer): string | null {
  if (one.contactState === "none") return null;
  const state = words.labels.contact[one.contactState];
  return one.elapsedDays === null || one.intervalDays === null
    ? state
    : joined(state, words.segments.customer.elapsed(one.elapsedDays, one.intervalDays));
}

function joined(...parts: readonly (string | null)[]): string | null {
  return parts.filter((part) => part !== null).join(" · ") || null;
}
