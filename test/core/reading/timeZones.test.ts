/** Days are days of the sheet, wherever the computer stands: far west, far east, and where clocks change. */
import { spawn } from "node:child_process";
import { join } from "node:path";

const ZONES = ["UTC", "America/Los_Angeles", "Europe/Paris", "Pacific/Auckland"];

/** What dates become in a time zone. */
async function daysIn(zone: string): Promise<unknown> {
  const script = join(__dirname, "support", "daysHere.ts");
  const child = spawn(process.execPath, ["--import", "tsx", script], { env: { ...process.env, TZ: zone } });
  let printed = "";
  child.stdout.on("data", (part) => (printed += String(part)));
  await new Promise((resolve) => child.on("close", resolve));
  return JSON.parse(printed);
}

test("the same sheet has the same days and holidays in every time zone", async () => {
  const [utc, ...others] = await Promise.all(ZONES.map(daysIn));
  expect(utc).toMatchObject({ days: expect.arrayContaining([expect.arrayContaining(["2025-12-31"])]) });
  for (const other of others) expect(other).toEqual(utc);
}, 30_000);
