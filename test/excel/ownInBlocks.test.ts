/** Sheets of ours that weigh more than one answer of Excel's: read in blocks, or the next press would be refused for ever. */
import { readSheet } from "../../src/excel/read";
import { press } from "../support/press";
import { openPortfolio, type Opened } from "./portfolio";

let open: Opened | null = null;
afterEach(() => open?.stop());

async function pressed(): Promise<Opened> {
  open = await openPortfolio(200);
  expect((await press()).kind).toBe("done");
  return open;
}

test("all that they hold is read, in answers of any size", async () => {
  const it = await pressed();
  const whole = await readSheet("Clients");
  if (!whole.ok) throw new Error(whole.refusal.code);
  expect(JSON.stringify(whole.value.ownSheets).length).toBeGreaterThan(30_000);
  it.host.faults.payloadLimit = 25_000;
  const inBlocks = await readSheet("Clients");
  expect(inBlocks).toEqual(whole);
}, 60_000);
