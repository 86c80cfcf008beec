/** A workbook put back to the same start as often as a fault is tried on it. */
import { Model } from "@ironcalc/wasm";
import { ledgerOf } from "../../playground/host/engine/ledger";
import { startNodeHost } from "../../playground/host/entrances/node";
import { createHost } from "../../playground/host/host";
import { requirementMatrix } from "../../playground/host/requirements";
import type { Workbook, WorkbookExtras } from "../../playground/host/workbook";
import { openPortfolio, type Opened } from "../excel/portfolio";
import { WORKBOOKS } from "./workbooks";

/** A workbook as plain data. */
export interface Frozen {
  readonly bytes: Uint8Array;
  readonly extras: WorkbookExtras;
  /** No sheet reaches further down: to look for it would take longer than a press. */
  readonly lastRow: number;
}

export function freeze({ engine, extras }: Workbook): Frozen {
  return {
    bytes: engine.toBytes(),
    extras: structuredClone(extras),
    lastRow: ledgerOf(engine).extent.lastRow(),
  };
}

/** Opens a frozen workbook in a simulated Excel of its own. */
export function thaw({ bytes, extras, lastRow }: Frozen): Opened {
  const engine = Model.from_bytes(bytes, "en");
  ledgerOf(engine, true).extent.note("setUserInput", [0, lastRow]);
  const host = createHost(
    { engine, extras: structuredClone(extras) },
    { requirements: requirementMatrix("1.15") },
  );
  return { host, ...startNodeHost(host) };
}

/** Twelve customers, prepared, before any press. */
export async function start(kind: string): Promise<Frozen> {
  const it = await openPortfolio(12, WORKBOOKS[kind]);
  const frozen = freeze(it.host.workbook);
  it.stop();
  return frozen;
}
