/** One command from file to file: the add-in's own code against a simulated workbook. */
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { report, type Report } from "../../src/app/report";
import { summaryLines } from "../../src/app/summary";
import { whySentences } from "../../src/app/whyText";
import type { Counts } from "../host/counts";
import { saveWorkbook } from "../xlsx/saveWorkbook";
import { refuse, type Command } from "./command";
import { openSession } from "./openSession";
import { outputPath } from "./outputPath";
import { SAMPLE } from "./readInput";

/** The JSON of the command: the report of the run, what it cost at the border, where the workbook went. */
export interface CommandReport extends Report {
  readonly host: Counts;
  readonly output: string;
}

/**
 * Runs a command and gives its text for standard output; the copy of the sample goes to `folder`. Refuses an input that
 * cannot be used, writing nothing.
 */
export async function runCommand(command: Command, folder = "."): Promise<string> {
  const output = await outputPath(
    command.input === SAMPLE ? join(folder, `${SAMPLE}.xlsx`) : command.input,
    command.out,
    command.language,
  );
  const { file, host, press, stop } = await openSession(command);
  const segmentation = await press().finally(stop);
  const bytes = saveWorkbook(file);
  await writeFile(output, bytes).catch(() => refuse("unwritableOutput", { path: output }));
  if (!command.json) return summaryLines(segmentation, command.language, output).join("\n");
  const { syncs, requests, bytesOut, bytesIn } = host.counts;
  const json: CommandReport = {
    ...report(segmentation, whySentences(segmentation, command.language)),
    host: { syncs, requests, bytesOut, bytesIn },
    output,
  };
  return JSON.stringify(json);
}
