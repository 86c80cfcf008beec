/** The same tree of words with every text changed, those that functions give included. */
export function mapWords<T>(words: T, change: (text: string) => string): T {
  return mapped(words, change) as T; // -- `mapped` keeps the shape: texts stay texts, functions functions, objects objects
}

function mapped(words: unknown, change: (text: string) => string): unknown {
  if (typeof words === "string") return change(words);
  if (typeof words === "function") {
    return (...values: unknown[]): unknown => mapped(words(...values), change);
  }
  if (Array.isArray(words)) return words.map((word) => mapped(word, change));
  if (typeof words !== "object" || words === null) return words;
  return Object.fromEntries(Object.entries(words).map(([key, value]) => [key, mapped(value, change)]));
}
