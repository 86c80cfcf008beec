import type { Refusal } from "../../core/model";

/** Refusals that another header row may overcome. */
const DOUBTFUL: ReadonlySet<string> = new Set(["noHeader", "noCustomers", "noAmount"]);

/** The header row on which a sheet was refused (null = none found); null when another row would change nothing. */
export function headerInDoubt({ code, values }: Refusal): {
  readonly sheet: string;
  readonly row: number | null;
  readonly isGiven: boolean;
} | null {
  const { sheet, headerRow = null, headerFrom } = values;
  if (!DOUBTFUL.has(code) || typeof sheet !== "string" || headerFrom === "table") return null;
  return { sheet, row: headerRow === null ? null : Number(headerRow), isGiven: headerFrom === "given" };
}
