const COUNTED = /^\s*(\d{1,4})\s*(?:cdes?|cmde?s?|commandes?|factures?|visites?|passages?|rdv)\.?\s*$/i;

/** How many a count with its word says: *12 cdes*, *3 visites*. NaN for anything else. */
export function readCounted(text: string): number {
  return Number(COUNTED.exec(text)?.[1] ?? NaN);
}
