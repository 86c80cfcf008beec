/** The input of a command in a simulated Excel of its own. */
import { machineDay } from "../../src/app/clock";
import type { SegmentOutcome } from "../../src/app/outcome";
import { segmentSheet } from "../../src/app/segmentSheet";
import type { Segmentation } from "../../src/core/segments";
import { startEngine } from "../host/engine/startEngine";
import { startNodeHost } from "../host/entrances/node";
import { createHost, type Host } from "../host/host";
import type { OpenedFile } from "../xlsx/OpenedFile";
import { CommandRefused, type Command } from "./command";
import { readInput } from "./readInput";
import { readOptions } from "./readOptions";

/** An opened file with the add-in at work on it, until `stop`. */
export interface Session {
  readonly file: OpenedFile;
  readonly host: Host;
  /** One press on the command's sheet, or on `sheet`; refuses an outcome that was not written. */
  readonly press: (sheet?: string) => Promise<Segmentation>;
  readonly stop: () => void;
}

/** Opens the input; refuses what is no workbook. One session at a time: it is Excel for the whole process. */
export async function openSession(command: Command): Promise<Session> {
  const options = command.optionsPath === null ? null : await readOptions(command.optionsPath);
  startEngine();
  const file = await readInput(command.input);
  const host = createHost(file.workbook);
  const node = startNodeHost(host, { displayLanguage: command.language === "fr" ? "fr-FR" : "en-GB" });
  return {
    file,
    host,
    press: async (sheet) =>
      written(
        await segmentSheet(
          {
            sheet: sheet ?? command.sheet,
            clock: machineDay(),
            today: command.today,
            criteria: command.criteria,
            options,
            language: command.language,
            recomputeThresholds: false,
            write: true,
          },
          { onStage: () => undefined, signal: null },
        ),
      ),
    stop: node.stop,
  };
}

/** The result of a run that was written; refuses every other outcome. */
function written(outcome: SegmentOutcome): Segmentation {
  if (outcome.kind === "done") return outcome.segmentation;
  if (outcome.kind === "cancelled") throw new Error("nobody cancels a command");
  throw new CommandRefused(outcome.refusal);
}
