/**
 * The département that the first figures of a postal code announce: two figures, three overseas (97, 98), and in
 * Corsica 2A for 200, 201 and the CEDEX series 207, 2B for the rest. `code` is five figures.
 */
export function naturalDepartment(code: string): string {
  if (code.startsWith("97") || code.startsWith("98")) return code.slice(0, 3);
  if (!code.startsWith("20")) return code.slice(0, 2);
  return ["200", "201", "207"].includes(code.slice(0, 3)) ? "2A" : "2B";
}
