/** Moving in the workbook, and following the rep there. */
import type { Result } from "../core/model";
import { parseA1 } from "./grid/address";
import { runExcel } from "./run";

/** Activates a sheet and selects cells of it. */
export async function showCells(sheet: string, cells: string): Promise<Result<null>> {
  return runExcel(async (context, round) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    worksheet.activate();
    worksheet.getRange(cells).select();
    await round();
    return null;
  });
}

/** An event handler of Excel's, as far as it is taken away again. */
interface Handler {
  readonly context: { readonly sync: () => Promise<unknown> };
  readonly remove: () => void;
}

/** Registers a handler and gives back what stops it, even when stopped before Excel answered. */
function watch(register: (context: Excel.RequestContext) => Handler): () => void {
  let stopped = false;
  let handler: Handler | null = null;
  const takeAway = async (): Promise<void> => {
    const known = handler;
    handler = null;
    if (known === null) return;
    known.remove();
    await known.context.sync();
  };
  void runExcel(async (context, round) => {
    handler = register(context);
    await round();
    if (stopped) await takeAway();
    return null;
  });
  return () => {
    stopped = true;
    void takeAway().catch(() => undefined);
  };
}

/** A selection: the name of its sheet, its cells in A1 notation, its first row (1-based). */
interface Selected {
  readonly sheet: string;
  readonly cells: string;
  readonly row: number;
}

/** Calls back with what becomes selected; returns what stops it. */
export function watchSelection(listener: (at: Selected) => void): () => void {
  return watch((context) =>
    context.workbook.worksheets.onSelectionChanged.add(async ({ address, worksheetId }) => {
      const area = parseA1(address.split(",")[0] ?? "");
      if (area === null) return;
      const name = await sheetName(worksheetId);
      if (name.ok) listener({ sheet: name.value, cells: address, row: area.firstRow });
    }),
  );
}

/** Calls back when another sheet becomes active; returns what stops it. */
export function watchActiveSheet(listener: () => void): () => void {
  return watch((context) =>
    context.workbook.worksheets.onActivated.add(async () => {
      listener();
    }),
  );
}

async function sheetName(id: string): Promise<Result<string>> {
  return runExcel(async (context, round) => {
    const sheet = context.workbook.worksheets.getItem(id);
    sheet.load("name");
    await round();
    return sheet.name;
  });
}
