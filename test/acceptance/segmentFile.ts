/** Runs the real command on a case's file, in a folder of its own, and gives back what a user would see. */
import { execFile } from "node:child_process";
import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildFile } from "./buildFile";
import type { SheetCase } from "./sheetCase";

const root = join(__dirname, "../..");

export interface CommandResult {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
  /** Files in the folder after the run, the input included. */
  readonly files: readonly string[];
}

/** `npm run segment -- FILE …args` on bytes saved under that name. */
export async function runCommand(
  fileName: string,
  bytes: Uint8Array,
  args: readonly string[],
): Promise<CommandResult> {
  const folder = await mkdtemp(join(tmpdir(), "segment-"));
  try {
    const input = join(folder, fileName);
    await writeFile(input, bytes);
    const command = ["--import", "tsx", join(root, "playground/cli.ts"), input, ...args];
    const result = await new Promise<{ code: number; stdout: string; stderr: string }>((resolve) => {
      execFile(process.execPath, command, { cwd: root, maxBuffer: 1 << 28 }, (error, stdout, stderr) => {
        resolve({ code: error ? Number(error.code ?? 1) : 0, stdout, stderr });
      });
    });
    return { ...result, files: await readdir(folder) };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The JSON of the command on a case. */
export async function segmentCase(sheetCase: SheetCase): Promise<CommandResult> {
  const { bytes, fileName } = await buildFile(sheetCase);
  return runCommand(fileName, bytes, ["--json", ...(sheetCase.args ?? [])]);
}
