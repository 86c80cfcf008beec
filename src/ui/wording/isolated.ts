/** Signs that turn the direction of the text after them. */
const TURNING = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;
/** What is written from right to left: Hebrew to Arabic, their older forms, and the signs above. */
const OTHER_WAY =
  /[\u0590-\u08FF\u200F\u202A-\u202E\u2066-\u2069\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;
const [START, END] = ["\u2068", "\u2069"];

/** A text of the rep's, to stand in a sentence of ours: whatever its direction, the words around it keep theirs. */
export function isolated(text: string): string {
  return OTHER_WAY.test(text) ? START + text.replace(TURNING, "") + END : text;
}

/** The same for every text among the values of a sentence. */
export function isolatedValues<T extends object>(values: T): T {
  const entries = Object.entries(values).map(([key, value]: [string, unknown]) => [
    key,
    typeof value === "string" ? isolated(value) : value,
  ]);
  return Object.fromEntries(entries) as T; // -- the same keys, and texts for texts
}
