/** The same properties without those that are null, at any depth. */
export function withoutNulls<T extends object>(properties: T): T {
  // -- the same object; what is left out is optional in everything that Excel takes
  return JSON.parse(JSON.stringify(properties), (_, value: unknown) => value ?? undefined) as T;
}
