import { fileProblem } from "../xlsx/fileError";
import { words } from "./words";

/** Why a file could not be opened and what to do, as a sentence. Anything but a bad file is a bug and goes on. */
export function openFailure(error: unknown, fileName: string): string {
  const code = fileProblem(error);
  if (code === null) throw error;
  return words.failures[code](fileName);
}
