/** Runs one of the bench's own programs in a process of its own, and gives the JSON that it says. */
import { spawnSync } from "node:child_process";
import { join } from "node:path";

/** Null when the program ended badly: the bench goes on and says so. */
export function inFreshProcess(
  program: string,
  args: readonly (string | number)[],
  node: readonly string[] = [],
): unknown {
  const path = program.endsWith(".ts") ? program : join(__dirname, `${program}.cjs`);
  const { status, stdout, stderr } = spawnSync(process.execPath, [...node, path, ...args.map(String)], {
    encoding: "utf8",
    maxBuffer: 1 << 26,
  });
  if (status === 0) return JSON.parse(stdout);
  process.stderr.write(`${program}: ${stderr}\n`);
  return null;
}
