/** The options file: JSON, every key optional, a wrong one named. */
import { readFile } from "node:fs/promises";
import type { OptionGroup } from "../../src/app/optionSchemas";
import { parseOptions } from "../../src/app/parseOptions";
import type { Options } from "../../src/core/options";
import { refuse } from "./command";

/** Groups that a file may set. */
const GROUPS: readonly OptionGroup[] = ["abc", "rfm", "territory", "capacity", "columns"];

/** Options of a file over the defaults. */
export async function readOptions(path: string): Promise<Options> {
  const { options, wrong } = parseOptions(await readJson(path), GROUPS);
  const [first] = wrong;
  if (first?.path === "") refuse("notJson", { path });
  if (first !== undefined) {
    refuse(first.problem === "unknown" ? "unknownOption" : "wrongOption", {
      path,
      option: wrong.map((one) => one.path).join(", "),
    });
  }
  return options;
}

async function readJson(path: string): Promise<unknown> {
  try {
    return JSON.parse((await readFile(path, "utf8")).replace(/^\uFEFF/, ""));
  } catch {
    return refuse("notJson", { path });
  }
}
