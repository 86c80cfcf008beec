/** Makes a thing at its first use and keeps it: formats are costly to make, and a page needs few of them. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}
