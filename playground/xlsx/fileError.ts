const PROBLEMS = ["corrupt", "encrypted", "unsupported", "empty", "tooLarge"] as const;
/**
 * Why a file cannot be opened: "encrypted" needs a password, "unsupported" is another format (old .xls, .xlsb, .ods,
 * a text document), "corrupt" is damaged, "empty" holds nothing at all, "tooLarge" is beyond `LIMITS`.
 */
export type FileProblem = (typeof PROBLEMS)[number];

/** The error that opening a file throws; its `code` is for the caller to put into words. */
export function fileError(code: FileProblem): Error & { readonly code: FileProblem } {
  return Object.assign(new Error(`file cannot be opened: ${code}`), { code });
}

/** The code of an error thrown while opening a file; null for any other error. */
export function fileProblem(error: unknown): FileProblem | null {
  if (!(error instanceof Error) || !("code" in error) || typeof error.code !== "string") return null;
  const { code } = error;
  return PROBLEMS.find((problem) => problem === code) ?? null;
}
