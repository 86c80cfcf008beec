const PARTS = 64;

/**
 * What belongs to each of very many texts. A `Map` that grows is built anew now and then, in one go: 200 ms for a
 * million texts, which nothing can interrupt. Here the texts are dealt out to many small ones.
 */
export class TextMap<V> {
  private readonly parts = Array.from({ length: PARTS }, () => new Map<string, V>());

  private count = 0;

  /** How many texts there are. */
  get size(): number {
    return this.count;
  }

  get(text: string): V | undefined {
    return this.partOf(text).get(text);
  }

  set(text: string, value: V): void {
    const part = this.partOf(text);
    const before = part.size;
    part.set(text, value);
    this.count += part.size - before;
  }

  /** Codes differ at their end, names at their start, names with a postal code in the middle. */
  private partOf(text: string): Map<string, V> {
    const { length } = text;
    const signs =
      length === 0
        ? 0
        : text.charCodeAt(0) +
          3 * text.charCodeAt(length >> 1) +
          5 * text.charCodeAt(length - 1) +
          7 * text.charCodeAt(Math.max(0, length - 2));
    // -- the remainder is below the number of parts
    return this.parts[(signs + 11 * length) % PARTS] as Map<string, V>;
  }
}
