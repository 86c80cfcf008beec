/** A few sheets of the soak on each check: always the same ones. `npm run fuzz` goes on with others. */
import { execFile } from "node:child_process";
import { join } from "node:path";

test("whatever the sheet holds: no crash, no row lost, no user cell changed, one class each, wherever it is read", async () => {
  const soak = [
    "--import",
    "tsx",
    join(__dirname, "soak.ts"),
    "--seed",
    "20260601",
    "--runs",
    "12",
    "--minutes",
    "60",
  ];
  const told = await new Promise<{ code: number; text: string }>((resolve) => {
    execFile(process.execPath, soak, { maxBuffer: 1 << 26 }, (error, stdout, stderr) =>
      resolve({ code: error ? Number(error.code ?? 1) : 0, text: stdout + stderr }),
    );
  });
  expect(told).toEqual({ code: 0, text: "seed 20260601: 12 sheets\n" });
}, 120_000);
