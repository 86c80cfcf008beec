/**
 * Texts of the user's made to harm: formulas in disguise, markup, names that every object has, signs that turn a line
 * round, cells as long as Excel allows. A press works, no formula stands anywhere that we did not make, and the saved
 * file, opened and pressed again, holds none either.
 */
import type { CellValue } from "../../src/core/model";
import { saveWorkbook } from "../../playground/xlsx/saveWorkbook";
import { openWorkbook } from "../../playground/xlsx/openWorkbook";
import { createHost } from "../../playground/host/host";
import { startEngine } from "../../playground/host/engine/startEngine";
import { startNodeHost, type NodeHost } from "../../playground/host/entrances/node";
import { requirementMatrix } from "../../playground/host/requirements";
import { unpack } from "../playground/xlsx/support/xlsxParts";
import { press } from "../support/press";

startEngine();

const FORMULA = `HYPERLINK("http://evil.example","x")`;
const LEADS = [
  "=",
  "+",
  "-",
  "@",
  "\t=",
  "\r=",
  " =",
  "\u00a0=",
  "\uff1d",
  "\uff0b",
  "\uff0d",
  "\uff20",
  "\u200b=",
  "\ufeff=",
  "'=",
  "\u202e=",
];
const NAMES = ["__proto__", "constructor", "toString", "hasOwnProperty", "valueOf"];
const ODD = [
  "<img src=x onerror=alert(1)>",
  "</script>",
  "\u202egnp.\u2066exe",
  "a\ud800b",
  `z${"\u0301".repeat(500)}`,
  `-${"x".repeat(32_766)}`,
  `=${"y".repeat(32_766)}`,
];
const TEXTS = [...LEADS.map((lead) => `${lead}${FORMULA}`), ...NAMES, ...ODD];
/** What a formula does, apart from the texts in quotes that it compares with: a zone of the user's is one. */
const deedOf = (formula: string): string => formula.replace(/"(?:[^"]|"")*"/g, "");
const FOREIGN = /HYPERLINK|evil|WEBSERVICE|alert|yyyy/i;

const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;
const SHORT = TEXTS.filter((text) => text.length < 1000);
const at = (i: number): string => SHORT[i % SHORT.length] ?? "";
const CSV = [
  [
    "Code",
    "Client",
    "CA 2025",
    "Ville",
    "Zone",
    "Secteur",
    "Statut",
    `=${FORMULA}`,
    "__proto__",
    "constructor",
  ],
  ...TEXTS.map((text, i) => [
    at(i + 1),
    text,
    String(900 * (i + 1)),
    at(i + 2),
    at(i + 3),
    at(i + 4),
    at(i + 5),
    text,
    text,
    text,
  ]),
]
  .map((row) => row.map(quoted).join(";"))
  .join("\n");

interface Sheet {
  readonly name: string;
  readonly formulas: readonly (readonly CellValue[])[];
  readonly values: readonly (readonly CellValue[])[];
}

async function sheetsOf({ Excel }: NodeHost): Promise<readonly Sheet[]> {
  return Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    const used = worksheets.items.map((sheet) => ({ name: sheet.name, range: sheet.getUsedRange(true) }));
    for (const { range } of used) range.load("formulas,values");
    await context.sync();
    return used.map(({ name, range: { formulas, values } }) => ({
      name,
      formulas,
      values,
    }));
  });
}

/** Presses on the first sheet of a file; what every sheet holds then, and the file as saved. */
async function pressed(
  bytes: Uint8Array,
  name: string,
  sheet: string,
): Promise<{ sheets: readonly Sheet[]; saved: Uint8Array }> {
  const file = openWorkbook(bytes, name);
  const node = startNodeHost(createHost(file.workbook, { requirements: requirementMatrix("1.15") }));
  try {
    expect(await press({ sheet })).toMatchObject({ kind: "done" });
    return { sheets: await sheetsOf(node), saved: saveWorkbook(file) };
  } finally {
    node.stop();
  }
}

function expectNoForeign({
  sheets,
  saved,
}: {
  readonly sheets: readonly Sheet[];
  readonly saved: Uint8Array;
}): void {
  const [source, ...ours] = sheets;
  // On the user's sheet we write values only: a text that begins with "=" is read back as the text that it is.
  const made = ours.flatMap(({ formulas, values }) =>
    formulas.flatMap((row, r) =>
      row.filter((cell, c) => typeof cell === "string" && cell.startsWith("=") && cell !== values[r]?.[c]),
    ),
  );
  expect(made.length).toBeGreaterThan(0);
  expect(made.filter((cell) => FOREIGN.test(deedOf(String(cell))))).toEqual([]);
  const differing = source?.formulas.flatMap((row, r) =>
    row.filter((cell, c) => cell !== source.values[r]?.[c]),
  );
  expect(differing).toEqual([]);
  for (const [path, text] of Object.entries(unpack(saved))) {
    for (const [, formula = ""] of text.matchAll(/<f(?:\s[^>]*)?>([^<]*)<\/f>/g)) {
      expect(`${path} ${deedOf(formula)}`).not.toMatch(FOREIGN);
    }
    expect(text).not.toMatch(/Target="(?:https?:\/\/evil|javascript:)/);
  }
}

test("hostile texts stay texts, after a press, in the saved file, and after a second press on that", async () => {
  const first = await pressed(new TextEncoder().encode(CSV), "clients.csv", "clients");
  expectNoForeign(first);
  const header = first.sheets[0]?.values[0] ?? [];
  expect(header.slice(8, 10)).toEqual(["__proto__", "constructor"]);
  const second = await pressed(first.saved, "clients.xlsx", "clients");
  expectNoForeign(second);
  expect(second.sheets.map(({ name }) => name)).toEqual(first.sheets.map(({ name }) => name));
  expect(second.sheets[0]?.values.map((row) => row.slice(0, 10))).toEqual(
    first.sheets[0]?.values.map((row) => row.slice(0, 10)),
  );
}, 60_000);
