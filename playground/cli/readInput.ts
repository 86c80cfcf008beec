/** The file to segment, opened as a workbook; "sample" is the portfolio of the examples. */
import { readFile, stat } from "node:fs/promises";
import { basename } from "node:path";
import { samplePortfolio, SAMPLE_DAY } from "../sample/portfolio";
import { sampleWorkbook } from "../sample/sampleWorkbook";
import { fileProblem, type FileProblem } from "../xlsx/fileError";
import { LIMITS } from "../xlsx/limits";
import type { OpenedFile } from "../xlsx/OpenedFile";
import { openWorkbook } from "../xlsx/openWorkbook";
import { refuse } from "./command";

/** The word that stands for the sample portfolio. */
export const SAMPLE = "sample";

const PROBLEMS = {
  corrupt: "corruptFile",
  encrypted: "encryptedFile",
  unsupported: "wrongFileType",
  empty: "emptyFile",
  tooLarge: "largeFile",
} as const satisfies Record<FileProblem, string>;

/** Opens the input; refuses what is no workbook. */
export async function readInput(path: string): Promise<OpenedFile> {
  const name = basename(path);
  const bytes = path === SAMPLE ? await sampleBytes() : await fileBytes(path);
  try {
    return openWorkbook(bytes, path === SAMPLE ? `${SAMPLE}.xlsx` : name);
  } catch (error) {
    const problem = fileProblem(error);
    if (problem === null) throw error;
    return refuse(PROBLEMS[problem], { path: name });
  }
}

async function sampleBytes(): Promise<Uint8Array> {
  return sampleWorkbook(samplePortfolio(1, SAMPLE_DAY));
}

async function fileBytes(path: string): Promise<Uint8Array> {
  const size = await stat(path).then(
    (found) => found.size,
    () => 0,
  );
  if (size > LIMITS.file) return refuse("largeFile", { path: basename(path) });
  try {
    return await readFile(path);
  } catch {
    return refuse("missingFile", { path });
  }
}
