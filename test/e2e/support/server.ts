import { spawn, type ChildProcess } from "node:child_process";
import { join } from "node:path";
import { createInterface } from "node:readline";

/** Serves what was built, on a free port, in a process of its own; `stop` ends it. */
export async function startServer(): Promise<{ readonly address: string; readonly stop: () => void }> {
  const script = join(__dirname, "../../../scripts/serve.mjs");
  const server: ChildProcess = spawn(process.execPath, [script, "0"], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const { stdout } = server;
  if (!stdout) throw new Error("the server has no output");
  for await (const line of createInterface({ input: stdout }))
    return { address: line.trim(), stop: () => void server.kill() };
  throw new Error("the server ended before it was ready: run npm run build first");
}
