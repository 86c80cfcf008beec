/** What `make` gives, made the first time it is asked for and kept: for what is costly and perhaps never needed. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}
