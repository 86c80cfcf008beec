/** `npm run segment -- IN.xlsx`: segments a workbook without a screen. Exit 0 done, 2 unusable input, 1 a bug. */
import { isAbsolute, join } from "node:path";
import { refusalText, usageText } from "../src/app/refusalText";
import { CommandRefused, type Command } from "./cli/command";
import { languageOfArgs, parseCommand } from "./cli/parseCommand";
import { SAMPLE } from "./cli/readInput";
import { runCommand } from "./cli/runCommand";

const args = process.argv.slice(2);

/** npm runs from the project's folder; paths are meant from where the user stands. */
function fromUser(path: string): string {
  const folder = process.env.npm_lifecycle_event === "segment" ? process.env.INIT_CWD : undefined;
  return folder === undefined || isAbsolute(path) ? path : join(folder, path);
}

function located(command: Command): Command {
  return {
    ...command,
    input: command.input === SAMPLE ? SAMPLE : fromUser(command.input),
    out: command.out === null ? null : fromUser(command.out),
    optionsPath: command.optionsPath === null ? null : fromUser(command.optionsPath),
  };
}

async function main(): Promise<void> {
  if (args.includes("--help") || args.includes("-h")) {
    process.stdout.write(`${usageText(languageOfArgs(args))}\n`);
    return;
  }
  try {
    process.stdout.write(`${await runCommand(located(parseCommand(args)), fromUser("."))}\n`);
  } catch (error) {
    if (error instanceof CommandRefused) {
      process.stderr.write(`${refusalText(languageOfArgs(args), error.refusal)}\n`);
      process.exitCode = 2;
      return;
    }
    process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    process.exitCode = 1;
  }
}

void main();
