/** The labels of a customer joined into one crossed segment, e.g. "A · CHR · Nord"; unknown ones are left out. */
export function crossing(abc: string | null, sector: string | null, zone: string | null): string | null {
  let joined = abc;
  if (sector !== null) joined = joined === null ? sector : `${joined} · ${sector}`;
  if (zone !== null) joined = joined === null ? zone : `${joined} · ${zone}`;
  return joined;
}
