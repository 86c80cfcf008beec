/** A memory of wrong types, without measure, or deep without end: told in a remark, its default taken. */
import { namedViews } from "../../src/app/namedViews";
import { EMPTY_MEMORY } from "../../src/excel/memory/memory";
import { parseMemory, SETTING_KEY } from "../../src/excel/memory/workbookSettings";
import { openPortfolio, type Opened } from "../excel/portfolio";
import { press } from "../support/press";

let open: Opened | null = null;
afterEach(() => open?.stop());

const text = (memory: object): string =>
  JSON.stringify({ version: 1, memory: { ...EMPTY_MEMORY, ...memory } });
const everywhere = { firstRow: 1, firstColumn: 1, lastRow: 2_000_000, lastColumn: 99_999 };
const rule = { area: everywhere, formula: '=$A1="x"', fill: "#FF0000", color: "#000000", bold: false };
const nested = (depth: number): string =>
  `{"version":1,"memory":{"views":[${'{"a":'.repeat(depth)}1${"}".repeat(depth)}]}}`;

test.each<readonly [what: string, memory: string | object, damaged: readonly string[]]>([
  ["no text", "", ["memory"]],
  ["a version to come", '{"version":2,"memory":{}}', ["memory"]],
  ["a list", "[]", ["memory"]],
  ["ten thousand levels", nested(10_000), ["memory"]],
  [
    "rules beyond the sheet",
    { sheets: [{ id: "", name: "Clients", headerRow: 1, columns: [], rules: [rule], corrected: [] }] },
    ["sheets"],
  ],
  [
    "a header row zero",
    { sheets: [{ id: "", name: "Clients", headerRow: 0, columns: [], rules: [], corrected: [] }] },
    ["sheets"],
  ],
  [
    "own sheets of an unknown kind",
    { ownSheets: [{ sheet: "__proto__", id: "", name: "Clients", rules: [] }] },
    ["ownSheets"],
  ],
  ["a last day beyond all days", { lastRun: 1e300 }, ["lastRun"]],
  [
    "cut points that fall",
    {
      rfm: {
        bins: 3,
        monetary: "total",
        cuts: { recency: [9, 1], frequency: [1, 2], monetary: [1, 2] },
        since: null,
      },
    },
    ["rfm"],
  ],
  [
    "one cut point for five scores",
    {
      rfm: { bins: 5, monetary: "total", cuts: { recency: [9], frequency: [1], monetary: [1] }, since: null },
    },
    ["rfm"],
  ],
  [
    "cut points in words",
    {
      rfm: {
        bins: 3,
        monetary: "total",
        cuts: { recency: ["NaN", "Infinity"], frequency: [], monetary: [] },
        since: null,
      },
    },
    ["rfm"],
  ],
  ["criteria of every object", { criteria: ["constructor"] }, ["criteria"]],
  ["a language in a list", { language: ["fr"] }, ["language"]],
  [
    "options of every object",
    {
      options: JSON.parse(
        '{"__proto__":{"x":1},"constructor":1,"abc":{"__proto__":2,"toString":3}}',
      ) as object,
    },
    [],
  ],
  [
    "options without measure",
    {
      options: {
        capacity: { visitsPerDay: 1e308, daysPerWeek: 7, weeks: 53 },
        cadence: { dueFrom: 1e308, overdueFrom: 1e-308 },
        potential: { growth: 1e308 },
      },
    },
    [],
  ],
])(
  "a memory with %s is told, and the sheet still segmented",
  async (_what, memory, damaged) => {
    expect(parseMemory(typeof memory === "string" ? memory : text(memory)).damaged).toEqual(damaged);
    open = await openPortfolio(8, (_, context) => {
      context.workbook.settings.add(SETTING_KEY, typeof memory === "string" ? memory : text(memory));
    });
    const outcome = await press({ write: false });
    if (outcome.kind !== "done") throw new Error(outcome.kind);
    const told = outcome.segmentation.remarks.map(({ code }): string => code);
    expect(told.includes("memory.damaged")).toBe(
      damaged.length > 0 || JSON.stringify(memory).includes("toString"),
    );
  },
  30_000,
);

test("a memory of twenty megabytes is not even read", () => {
  expect(parseMemory("x".repeat(20_000_001)).damaged).toEqual(["memory"]);
  expect(parseMemory(`{"version":1,"memory":{"language":"en"}}${" ".repeat(20_000_000)}`).damaged).toEqual([
    "memory",
  ]);
});

test("named views: as many as a rep can read, whatever their names", () => {
  const filter = {
    segments: [],
    zones: ["__proto__"],
    sectors: [],
    priorities: [],
    populations: [],
    contacts: [],
    potentials: [],
    dueWithinDays: null,
  };
  const views = Array.from({ length: 10_000 }, (_, i) => ({
    name: i === 0 ? "<img src=x onerror=alert(1)>" : `__proto__`,
    filter,
  }));
  expect(namedViews(views)).toHaveLength(50);
  expect(
    namedViews([
      { name: "x".repeat(101), filter },
      { name: 3, filter },
      { name: "a", filter: { ...filter, dueWithinDays: "NaN" } },
    ]),
  ).toEqual([]);
});
