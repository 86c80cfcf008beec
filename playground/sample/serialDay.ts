const DAY = 86_400_000;
const ORIGIN = Date.UTC(1899, 11, 30);

/** Excel's serial number of an ISO day (`2026-01-15`). */
export function serialDay(iso: string): number {
  return (Date.parse(`${iso}T00:00:00Z`) - ORIGIN) / DAY;
}

/** The ISO day of a serial number. */
export function isoDay(serial: number): string {
  return new Date(ORIGIN + serial * DAY).toISOString().slice(0, 10);
}
