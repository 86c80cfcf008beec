import { isTypoOf } from "../../text/isTypoOf";
import { HEADER_INDEX } from "./headerIndex";

interface Known {
  readonly key: string;
  readonly words: readonly string[];
}

/** Known headers by their number of words and first letter: a slip of the keyboard changes neither. */
const BY_SHAPE = new Map<string, Known[]>();
for (const key of HEADER_INDEX.keys()) {
  const words = key.split(" ");
  const shape = `${words.length}${key.charAt(0)}`;
  const known = BY_SHAPE.get(shape);
  if (known === undefined) BY_SHAPE.set(shape, [{ key, words }]);
  else known.push({ key, words });
}

/** The known header that a canonical one is a misspelling of, the one with most words right; null when there is none. */
export function closestHeader(canonical: string): string | null {
  const words = canonical.split(" ");
  let best: { readonly key: string; readonly right: number } | null = null;
  for (const { key, words: expected } of BY_SHAPE.get(`${words.length}${canonical.charAt(0)}`) ?? []) {
    let right = 0;
    const isAlike = expected.every((word, i) => {
      if (word === words[i]) right++;
      return isTypoOf(words[i] ?? "", word);
    });
    if (isAlike && (best === null || right > best.right || (right === best.right && key < best.key)))
      best = { key, right };
  }
  return best?.key ?? null;
}
