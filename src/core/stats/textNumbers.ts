/** Numbers that stand for texts in a column: 1, 2, 3… in the order of appearance, 0 for none. */
export interface TextNumbers {
  readonly numbers: Map<string, number>;
  /** The text of each number; null at 0. */
  readonly texts: (string | null)[];
}

/** No text seen yet. */
export function textNumbers(): TextNumbers {
  return { numbers: new Map(), texts: [null] };
}

/** The number of a text, a new one at its first appearance. */
export function textNumberOf({ numbers, texts }: TextNumbers, text: string | null): number {
  if (text === null) return 0;
  const known = numbers.get(text);
  if (known !== undefined) return known;
  numbers.set(text, texts.length);
  return texts.push(text) - 1;
}
