/** Items kept ready above and below what is seen. */
const MARGIN = 6;

/** Which items of a long list to put in the page: `first` up to but not including `last`. Heights in pixels. */
export function listWindow(
  count: number,
  itemHeight: number,
  scrolled: number,
  height: number,
): { readonly first: number; readonly last: number } {
  const first = Math.max(0, Math.floor(scrolled / itemHeight) - MARGIN);
  const last = Math.min(count, Math.ceil((scrolled + height) / itemHeight) + MARGIN);
  return { first: Math.min(first, last), last };
}
