/** *Essayer avec un exemple*: a sheet of customers who do not exist. */
import type { Result } from "../core/model";
import { insertSheet } from "../excel/writing/insertSheet";

/** Adds the sample portfolio to the workbook and activates it; it is loaded only when asked for. */
export async function insertSample(): Promise<Result<{ readonly sheet: string }>> {
  const { default: sample } = await import("./sample/portfolio.json");
  const { name, formats, rows } = sample;
  return insertSheet({ name, formats, rows: rows.map((row) => row.map((cell) => cell ?? "")) });
}
