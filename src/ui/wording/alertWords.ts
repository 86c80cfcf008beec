import { ABC_LABELS } from "../../core/labels";
import type { Alert } from "../../core/segments";
import type { Words } from "../../i18n/fr";

/** An alert in words, with the labels it went from and to when they are known. */
export function alertWords(words: Words, alert: Alert): string {
  const name = words.labels.alert[alert.kind];
  if (alert.from === null || alert.to === null) return name;
  return `${name} · ${words.segments.alerts.migration(labelText(words, alert.from), labelText(words, alert.to))}`;
}

/** The word of a segment id; any other label (an RFM score) reads as it is. */
function labelText(words: Words, id: string): string {
  const label = ABC_LABELS.find((one) => one === id);
  return label === undefined ? id : words.labels.abc[label];
}
