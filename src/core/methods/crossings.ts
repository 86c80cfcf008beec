/** Joins labels into crossed segments, each text made once however many customers share it. */
export type Crossings = (abc: string | null, sector: string | null, zone: string | null) => string | null;

/** "A · CHR · Nord": the labels of a customer joined; unknown ones are left out, none at all is null. */
export function crossings(): Crossings {
  const made = new Map<string | null, Map<string | null, Map<string | null, string | null>>>();
  return (abc, sector, zone) => {
    let bySector = made.get(abc);
    if (bySector === undefined) made.set(abc, (bySector = new Map()));
    let byZone = bySector.get(sector);
    if (byZone === undefined) bySector.set(sector, (byZone = new Map()));
    let text = byZone.get(zone);
    if (text === undefined) byZone.set(zone, (text = joined([abc, sector, zone])));
    return text;
  };
}

function joined(labels: readonly (string | null)[]): string | null {
  return labels.filter((label) => label !== null).join(" · ") || null;
}
