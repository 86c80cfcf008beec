/** Runs the real command on a file, in a folder of its own, and gives back what a user would see. */
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { CommandRefused } from "../../playground/cli/command";
import { languageOfArgs, parseCommand } from "../../playground/cli/parseCommand";
import { runCommand } from "../../playground/cli/runCommand";
import { refusalText } from "../../src/app/refusalText";
import { buildFile } from "./buildFile";
import type { SheetCase } from "./sheetCase";

export interface CommandResult {
  /** 0 done, 2 refused: any other failure throws. */
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
  /** Files in the folder after the run, the input included. */
  readonly files: readonly string[];
  /** The segmented copy; null when nothing was written. */
  readonly output: Uint8Array | null;
}

/**
 * `npm run segment -- FILE …args` on bytes saved under that name, without starting a process for it: the tests of the
 * command line itself do that.
 */
export async function segmentFile(
  fileName: string,
  bytes: Uint8Array,
  args: readonly string[],
): Promise<CommandResult> {
  const folder = await mkdtemp(join(tmpdir(), "segment-"));
  const input = join(folder, fileName);
  try {
    await writeFile(input, bytes);
    const told = await runCommand(parseCommand([input, ...args])).then(
      (stdout) => ({ code: 0, stdout, stderr: "" }),
      (error: unknown) => {
        if (!(error instanceof CommandRefused)) throw error;
        return { code: 2, stdout: "", stderr: refusalText(languageOfArgs(args), error.refusal) };
      },
    );
    const files = await readdir(folder);
    const written = files.find((name) => name !== fileName);
    return { ...told, files, output: written === undefined ? null : await readFile(join(folder, written)) };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The JSON of the command on a case. */
export async function segmentCase(sheetCase: SheetCase): Promise<CommandResult> {
  const { bytes, fileName } = await buildFile(sheetCase);
  return segmentFile(fileName, bytes, ["--json", ...(sheetCase.args ?? [])]);
}
