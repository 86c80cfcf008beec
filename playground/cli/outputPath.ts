/** Where the segmented copy goes: beside the input, never over it. */
import { access, constants, realpath } from "node:fs/promises";
import { basename, dirname, extname, join, resolve } from "node:path";
import type { Language } from "../../src/i18n/languageOf";
import { refuse } from "./command";

const SUFFIX = { fr: "segmenté", en: "segmented" } as const satisfies Record<Language, string>;

/** Other kinds of files that a name may promise. */
const OTHER_TYPES = /\.(?:csv|tsv|txt|json|ods|pdf|xls|xlsb|xlsm)$/i;

/**
 * The output's path; refuses one that is the input, through links too, that promises another type of file, or whose
 * folder takes no files.
 */
export async function outputPath(input: string, out: string | null, language: Language): Promise<string> {
  const path = out ?? defaultPath(input, language);
  if (OTHER_TYPES.test(path)) refuse("wrongOutput", { path });
  if ((await canonical(path)) === (await canonical(input))) refuse("sameOutput");
  await access(dirname(resolve(path)), constants.W_OK).catch(() => refuse("unwritableOutput", { path }));
  return path;
}

function defaultPath(input: string, language: Language): string {
  const name = basename(input, extname(input));
  return join(dirname(input), `${name} - ${SUFFIX[language]}.xlsx`);
}

async function canonical(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch {
    // A file that does not exist yet: its folder may be a link all the same.
    const full = resolve(path);
    const folder = await realpath(dirname(full)).catch(() => dirname(full));
    return join(folder, basename(full));
  }
}
