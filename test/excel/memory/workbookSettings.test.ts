import { EMPTY_MEMORY, type Memory } from "../../../src/excel/memory/memory";
import {
  formatMemory,
  memoryOfSheet,
  parseMemory,
  withSheet,
} from "../../../src/excel/memory/workbookSettings";

const sheet = { id: "{1}", name: "Clients", headerRow: 3, columns: [], rules: [], corrected: [] } as const;
const full: Memory = {
  ...EMPTY_MEMORY,
  language: "fr",
  criteria: ["abc", "rfm"],
  rfm: {
    bins: 3,
    monetary: "average",
    cuts: { recency: [1, 2], frequency: [3, 4], monetary: [5, 6] },
    since: "2026-01-05",
  },
  lastRun: 46_000,
  sheets: [{ ...sheet, columns: [{ key: "segment", header: "Segment", column: 9 }] }],
};

test("what is remembered comes back", () => {
  expect(parseMemory(formatMemory(full))).toMatchObject({ memory: full, damaged: [] });
});

test("a workbook that was never segmented remembers nothing", () => {
  expect(parseMemory(null)).toMatchObject({ memory: EMPTY_MEMORY, damaged: [] });
});

test.each([
  ["not JSON", "{"],
  ["a later version", JSON.stringify({ version: 2, memory: {} })],
  ["not a text", 12],
])("%s is named and taken as empty", (_what, text) => {
  expect(parseMemory(text)).toMatchObject({ memory: EMPTY_MEMORY, damaged: ["memory"] });
});

test("a damaged part costs its own content only", () => {
  const stored = JSON.parse(formatMemory(full)) as { memory: Record<string, unknown> }; // -- built above
  stored.memory.rfm = { bins: 7 };
  stored.memory.lastRun = "yesterday";
  const { memory, damaged } = parseMemory(JSON.stringify(stored));
  expect(damaged.toSorted()).toEqual(["lastRun", "rfm"]);
  expect(memory).toEqual({ ...full, rfm: null, lastRun: null });
});

test.each([
  ["by id and name", "{1}", "Clients", true],
  ["after a rename", "{1}", "Portefeuille", true],
  ["in a copy that renumbered its sheets", "{7}", "Clients", true],
  ["not another sheet", "{7}", "Autre", false],
])("a sheet is recognised %s", (_how, id, name, known) => {
  expect(memoryOfSheet(full, id, name) !== null).toBe(known);
});

test("a sheet is remembered once", () => {
  const again = withSheet(full, { ...sheet, headerRow: 5 });
  expect(again.sheets).toEqual([{ ...sheet, headerRow: 5 }]);
});
