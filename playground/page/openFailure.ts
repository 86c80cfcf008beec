import { fileProblem } from "../xlsx/fileError";
import { words } from "./words";

/** Why a file could not be opened and what to do, as a sentence; `isBug` = for no reason that a file gives. */
export function openFailure(
  error: unknown,
  fileName: string,
): { readonly text: string; readonly isBug: boolean } {
  const code = fileProblem(error);
  return { text: words.failures[code ?? "corrupt"](fileName), isBug: code === null };
}
