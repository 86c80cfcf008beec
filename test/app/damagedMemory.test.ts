import { press } from "../support/press";
import { OPTION_SCHEMAS } from "../../src/app/optionSchemas";
import { SETTING_PARTS } from "../../src/core/reasons";
import { EMPTY_MEMORY } from "../../src/excel/memory/memory";
import { SETTING_KEY } from "../../src/excel/memory/workbookSettings";
import { explanations } from "../../src/i18n/explanations";
import { remarkText } from "../../src/i18n/reasonWords";
import { openPortfolio, type Opened } from "../excel/portfolio";

let open: Opened | null = null;
afterEach(() => open?.stop());

/** What a look says of a workbook with this setting, in French. */
async function saidOf(setting: string): Promise<readonly string[]> {
  open = await openPortfolio(6, (_, context) => void context.workbook.settings.add(SETTING_KEY, setting));
  const outcome = await press({ write: false });
  if (outcome.kind !== "done") throw new Error(outcome.kind);
  return outcome.segmentation.remarks
    .map((remark) => remarkText(explanations.fr, remark))
    .filter((text) => text.includes("illisible"));
}

const told = (name: string): string =>
  `Réglage «\u202f${name}\u202f» illisible\u202f: la valeur par défaut est utilisée.`;
const memory = (part: object): string => JSON.stringify({ version: 1, memory: { ...EMPTY_MEMORY, ...part } });

test.each([
  ["a memory that is no JSON", "{", ["mémoire du classeur"]],
  ["a damaged list of criteria", memory({ criteria: ["xyz"] }), ["critères"]],
  ["limits out of order", memory({ options: { abc: { limits: [0.9, 0.2] } } }), ["limites ABC"]],
  ["two damaged settings", memory({ criteria: 3, views: "x" }), ["critères", "filtres enregistrés"]],
  ["a sound memory", memory({}), []],
])(
  "%s is told, and the sheet still segmented",
  async (_what, setting, names) => {
    expect(await saidOf(setting)).toEqual(names.map(told));
  },
  30_000,
);

test("every part of the memory and every group of options has a name of its own", () => {
  const parts: readonly string[] = SETTING_PARTS;
  expect(parts).toEqual(
    expect.arrayContaining(Object.keys(EMPTY_MEMORY).concat(Object.keys(OPTION_SCHEMAS))),
  );
});
