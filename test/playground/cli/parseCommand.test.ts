import { CommandRefused } from "../../../playground/cli/command";
import { languageOfArgs, parseCommand } from "../../../playground/cli/parseCommand";

function refusalOf(args: readonly string[]): unknown {
  try {
    parseCommand(args);
  } catch (error) {
    if (error instanceof CommandRefused) return error.refusal;
    throw error;
  }
  return null;
}

test("a file alone asks for everything by default, in French", () => {
  expect(parseCommand(["clients.xlsx"])).toEqual({
    input: "clients.xlsx",
    out: null,
    sheet: null,
    today: null,
    language: "fr",
    criteria: null,
    optionsPath: null,
    json: false,
  });
});

test("every option is taken; criteria come in the methods' order", () => {
  const args =
    "in.csv --out o.xlsx --sheet Clients --today 2026-03-31 --lang en --criteria rfm,abc --options o.json --json";
  expect(parseCommand(args.split(" "))).toEqual({
    input: "in.csv",
    out: "o.xlsx",
    sheet: "Clients",
    today: 46_112,
    language: "en",
    criteria: ["abc", "rfm"],
    optionsPath: "o.json",
    json: true,
  });
});

test.each([
  [[], "noInput", {}],
  [["a.xlsx", "b.xlsx"], "wrongArgument", { argument: "b.xlsx" }],
  [["a.xlsx", "--colour"], "wrongArgument", { argument: "--colour" }],
  [["a.xlsx", "--today", "2026-02-30"], "wrongDate", { value: "2026-02-30" }],
  [["a.xlsx", "--today", "31/12/2025"], "wrongDate", { value: "31/12/2025" }],
  [["a.xlsx", "--lang", "de"], "wrongLanguage", { value: "de" }],
  [["a.xlsx", "--criteria", "abc,xyz"], "wrongCriterion", { value: "xyz" }],
  [["a.xlsx", "--criteria", ""], "wrongCriterion", { value: "" }],
])("%j is refused as %s", (args, code, values) => {
  expect(refusalOf(args)).toEqual({ code, values });
});

test("an option without its value is named", () => {
  expect(refusalOf(["a.xlsx", "--out"])).toMatchObject({
    code: "wrongArgument",
    values: { argument: "--out" },
  });
});

test.each([
  [["--lang", "en"], "en"],
  [["--lang=en", "--colour"], "en"],
  [["--lang", "de"], "fr"],
  [[], "fr"],
])("refusals of %j speak %s", (args, language) => {
  expect(languageOfArgs(args)).toBe(language);
});
