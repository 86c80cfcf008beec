/** A point on the globe: degrees, WGS 84. */
export interface Position {
  readonly latitude: number;
  readonly longitude: number;
}

const KILOMETRES_PER_DEGREE = 111.2;

/** Distance as the crow flies in kilometres, on a flat map: right within 1 % up to a few hundred kilometres. */
export function kilometres(a: Position, b: Position): number {
  const middle = ((a.latitude + b.latitude) / 2) * (Math.PI / 180);
  const east = (a.longitude - b.longitude) * Math.cos(middle);
  return KILOMETRES_PER_DEGREE * Math.hypot(a.latitude - b.latitude, east);
}
