import type { Refusal } from "../../core/model";

/** A sheet that was refused for what the rep may say better. */
export interface DoubtfulSheet {
  readonly sheet: string;
  /** The header row that was taken, 1-based; null = none was found. */
  readonly row: number | null;
  readonly isGiven: boolean;
  /** The header is that of an Excel table: no other row can be. */
  readonly isTable: boolean;
}

/** Refusals that another header row, or a column named by the rep, may overcome. */
const DOUBTFUL: ReadonlySet<string> = new Set(["noHeader", "noCustomers", "noAmount"]);

/** What a sheet was refused for may be the reading's fault; null when nothing the rep says would change it. */
export function sheetInDoubt({ code, values }: Refusal): DoubtfulSheet | null {
  const { sheet, headerRow = null, headerFrom } = values;
  if (!DOUBTFUL.has(code) || typeof sheet !== "string") return null;
  return {
    sheet,
    row: headerRow === null ? null : Number(headerRow),
    isGiven: headerFrom === "given",
    isTable: headerFrom === "table",
  };
}
