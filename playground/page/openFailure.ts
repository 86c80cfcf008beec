import { fileProblem } from "../xlsx/fileError";
import { words } from "./words";

/** Why a file could not be opened and what to do, as a sentence. Anything but a bad file is a bug: reported as one too. */
export function openFailure(error: unknown, fileName: string): string {
  const code = fileProblem(error);
  if (code === null) reportError(error);
  return words.failures[code ?? "corrupt"](fileName);
}
