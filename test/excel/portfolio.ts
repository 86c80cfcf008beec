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

/** What a user could lose on a sheet. */
export interface SheetState {
  readonly address: string;
  readonly formulas: readonly (readonly unknown[])[];
  readonly numberFormat: readonly (readonly unknown[])[];
}

/** Cells and number formats of a sheet's used range. */
export async function sheetState({ Excel }: NodeHost, sheet: string): Promise<SheetState> {
  return Excel.run(async (context) => {
    const used = context.workbook.worksheets.getItem(sheet).getUsedRange(true);
    used.load("address,formulas,numberFormat");
    await context.sync();
    return { address: used.address, formulas: used.formulas, numberFormat: used.numberFormat };
  });
}

/** How many colour rules a sheet has. */
export async function ruleCount({ Excel }: NodeHost, sheet: string): Promise<number> {
  return Excel.run(async (context) => {
    const formats = context.workbook.worksheets.getItem(sheet).getRange().conditionalFormats;
    formats.load("items/type");
    await context.sync();
    return formats.items.length;
  });
}
