/** One command from file to file: the add-in's own code against a simulated workbook. */
import { writeFile } from "node:fs/promises";
import { machineDay } from "../../src/app/clock";
import type { SegmentOutcome } from "../../src/app/outcome";
import { report, type Report } from "../../src/app/report";
import { segmentSheet } from "../../src/app/segmentSheet";
import { summaryLines } from "../../src/app/summary";
import { reasonTexts } from "../../src/app/whyText";
import type { Segmentation } from "../../src/core/segments";
import type { Counts } from "../host/counts";
import { startEngine } from "../host/engine/startEngine";
import { startNodeHost } from "../host/entrances/node";
import { createHost } from "../host/host";
import { saveWorkbook } from "../xlsx/saveWorkbook";
import { CommandRefused, refuse, type Command } from "./command";
import { outputPath } from "./outputPath";
import { readInput, SAMPLE } from "./readInput";
import { readOptions } from "./readOptions";

/** The JSON of the command: the report of the run, what it cost at the border, where the workbook went. */
export interface CommandReport extends Report {
  readonly host: Counts;
  readonly output: string;
}

/** Runs a command and gives its text for standard output. Refuses an input that cannot be used, writing nothing. */
export async function runCommand(command: Command): Promise<string> {
  const options = command.optionsPath === null ? null : await readOptions(command.optionsPath);
  const output = await outputPath(
    command.input === SAMPLE ? `${SAMPLE}.xlsx` : command.input,
    command.out,
    command.language,
  );
  startEngine();
  const file = await readInput(command.input);
  const host = createHost(file.workbook);
  const node = startNodeHost(host, { displayLanguage: command.language === "fr" ? "fr-FR" : "en-GB" });
  let outcome: SegmentOutcome;
  try {
    outcome = await segmentSheet(
      {
        sheet: command.sheet,
        clock: machineDay(),
        today: command.today,
        criteria: command.criteria,
        options,
        language: command.language,
        recomputeThresholds: false,
        write: true,
      },
      { onStage: () => undefined, signal: null },
    );
  } finally {
    node.stop();
  }
  const segmentation = written(outcome);
  const bytes = saveWorkbook(file);
  await writeFile(output, bytes).catch(() => refuse("unwritableOutput", { path: output }));
  if (!command.json) return summaryLines(segmentation, command.language, output).join("\n");
  const { syncs, requests, bytesOut, bytesIn } = host.counts;
  const json: CommandReport = {
    ...report(segmentation, reasonTexts(segmentation, command.language)),
    host: { syncs, requests, bytesOut, bytesIn },
    output,
  };
  return JSON.stringify(json);
}

/** The result of a run that was written; refuses every other outcome. */
function written(outcome: SegmentOutcome): Segmentation {
  if (outcome.kind === "done") return outcome.segmentation;
  if (outcome.kind === "cancelled") throw new Error("nobody cancels a command");
  throw new CommandRefused(outcome.refusal);
}
