/** The command's arguments, checked: a wrong one is named. */
import { parseArgs } from "node:util";
import type { Language } from "../../src/i18n/languageOf";
import { CRITERIA, type Criterion } from "../../src/core/labels";
import { dayOfIso } from "../../src/core/stats/day";
import { refuse, type Command } from "./command";

const OPTIONS = {
  out: { type: "string" },
  sheet: { type: "string" },
  today: { type: "string" },
  lang: { type: "string" },
  criteria: { type: "string" },
  options: { type: "string" },
  json: { type: "boolean" },
} as const;

/** Language of the command, before anything else is checked: refusals speak it too. French when none is given. */
export function languageOfArgs(args: readonly string[]): Language {
  const at = args.indexOf("--lang");
  const value = at >= 0 ? args[at + 1] : args.find((arg) => arg.startsWith("--lang="))?.slice(7);
  return value === "en" ? "en" : "fr";
}

/** The command that the arguments ask for; refuses a wrong argument. */
export function parseCommand(args: readonly string[]): Command {
  const { values, positionals } = parsed(args);
  const [input, extra] = positionals;
  if (input === undefined) refuse("noInput");
  if (extra !== undefined) refuse("wrongArgument", { argument: extra });
  const { today, lang } = values;
  const day = today === undefined ? null : dayOfIso(today);
  if (today !== undefined && day === null) refuse("wrongDate", { value: today });
  if (lang !== undefined && lang !== "fr" && lang !== "en") refuse("wrongLanguage", { value: lang });
  return {
    input,
    out: values.out ?? null,
    sheet: values.sheet ?? null,
    today: day,
    language: lang === "en" ? "en" : "fr",
    criteria: values.criteria === undefined ? null : criteriaOf(values.criteria),
    optionsPath: values.options ?? null,
    json: values.json === true,
  };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    const named = /'([^']+)'/.exec(String(error))?.[1];
    return refuse("wrongArgument", { argument: named?.split(" ")[0] ?? args.join(" ") });
  }
}

function criteriaOf(text: string): readonly Criterion[] {
  const found = text.split(",").map((part) => {
    const name = part.trim();
    const criterion = CRITERIA.find((one) => one === name);
    return criterion ?? refuse("wrongCriterion", { value: name });
  });
  return CRITERIA.filter((criterion) => found.includes(criterion));
}
