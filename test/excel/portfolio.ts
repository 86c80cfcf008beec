/** A small customer sheet in a simulated Excel, reached through Microsoft's own client. */
import { createWorkbook } from "../../playground/host/createWorkbook";
import { startEngine } from "../../playground/host/engine/startEngine";
import { startNodeHost, type NodeHost } from "../../playground/host/entrances/node";
import { createHost, type Host, type HostOptions } from "../../playground/host/host";
import { requirementMatrix } from "../../playground/host/requirements";
import type { CellValue } from "../../src/core/model";

startEngine();

export interface Opened extends NodeHost {
  readonly host: Host;
}

export const HEADERS = ["Code", "Client", "CA 2025", "Ville"] as const;

/** `count` customers below a header in A1, revenue falling from 100 000. */
export function customers(count: number): CellValue[][] {
  return Array.from({ length: count }, (_, i) => [
    `C${String(i + 1).padStart(3, "0")}x`,
    `Société ${i + 1}`,
    Math.round(100_000 / (i + 1)),
    i % 2 === 0 ? "Lille" : "Nantes",
  ]);
}

/** Opens a workbook with the sheet "Clients"; `prepare` runs in the same client before the counts start. */
export async function openPortfolio(
  count: number,
  prepare: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void = () => undefined,
  options: HostOptions = {},
): Promise<Opened> {
  const host = createHost(createWorkbook("Portefeuille", "Clients"), {
    requirements: requirementMatrix("1.15"),
    ...options,
  });
  const node = startNodeHost(host);
  await node.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Clients");
    if (count >= 0) {
      const range = sheet.getRange("A1").getResizedRange(count, HEADERS.length - 1);
      range.values = [[...HEADERS], ...customers(count)];
    }
    prepare(sheet, context);
    await context.sync();
  });
  host.resetCounts();
  return { host, ...node };
}

/** Values of a range, read by a client of the test's own. */
export async function valuesOf(
  { Excel }: NodeHost,
  sheet: string,
  address: string,
): Promise<readonly (readonly unknown[])[]> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address);
    range.load("values");
    await context.sync();
    return range.values;
  });
}

/** Everything a user could lose on a sheet: formulas and number formats of its used range, and its address. */
export async function sheetState({ Excel }: NodeHost, sheet: string): Promise<unknown> {
  return Excel.run(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    const used = worksheet.getUsedRange(true);
    used.load("address,formulas,numberFormat");
    const formats = worksheet.getRange().conditionalFormats;
    formats.load("items/type");
    await context.sync();
    return {
      address: used.address,
      formulas: used.formulas,
      numberFormat: used.numberFormat,
      rules: formats.items.length,
    };
  });
}
