/** What the command line asks for. */
import type { Language } from "../../src/i18n/languageOf";
import type { Day, Refusal } from "../../src/core/model";
import type { Criterion } from "../../src/core/labels";

/** A command's arguments after their check; null = not given. */
export interface Command {
  /** Path of the file, or "sample". */
  readonly input: string;
  readonly out: string | null;
  readonly sheet: string | null;
  readonly today: Day | null;
  readonly language: Language;
  readonly criteria: readonly Criterion[] | null;
  /** Path of a JSON file of options. */
  readonly optionsPath: string | null;
  readonly json: boolean;
}

/** Ends the command with exit 2 and one sentence. */
export class CommandRefused extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.code);
  }
}

/** Stops with a refusal. */
export function refuse(code: string, values: Refusal["values"] = {}): never {
  throw new CommandRefused({ code, values });
}
