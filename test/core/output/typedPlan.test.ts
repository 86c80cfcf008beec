import { DEFAULT_OPTIONS } from "../../../src/core/options";
import type { CellValue } from "../../../src/core/model";
import type { OutputMemory, WrittenPlanRow } from "../../../src/core/output/memory";
import { isPlanInput } from "../../../src/core/output/plan/isPlanInput";
import { NO_PLAN_EDITS, type PlanRowEdit } from "../../../src/core/output/plan/planEdits";
import { planTexts } from "../../../src/core/output/plan/planTexts";
import { readPlanEdits } from "../../../src/core/output/plan/readPlanEdits";
import { withPlanEdits } from "../../../src/core/output/plan/withPlanEdits";
import { rowPrints } from "../../../src/core/output/sheet/rowPrint";
import { sheet as words } from "../../../src/i18n/fr/sheet";

const WRITTEN: WrittenPlanRow = {
  ...{ segment: "A", row: 2, interval: 7, channel: "Visite", objective: "Fidéliser" },
  ...{ actions: "Suivi VIP", edited: [] },
};
const CAPACITY = { column: 3, rows: [4, 5, 6], values: [5, 4, 45] } as const;
const PLAN: NonNullable<OutputMemory["plan"]> = { column: 2, rows: [WRITTEN], capacity: CAPACITY };
type Change = readonly [row: number, column: number, value: CellValue];
type Cells = readonly (readonly CellValue[])[];
/** A plan as it was written: its table on row 2, its capacity in C4:C6. */
const CELLS: Cells = [
  ["Segment", "", "", "", "", ""],
  ["A", 7, "Visite", "Fidéliser", "Suivi VIP", "=1+1"],
  ["", "", "", "", "", ""],
  ["Visites", "", 5, "", "", ""],
  ["Jours", "", 4, "", "", ""],
  ["Semaines", "", 45, "", "", ""],
];
const memory = (plan: OutputMemory["plan"] = PLAN) => ({
  plan,
  sheets: [
    {
      ...({ sheet: "actionPlan", name: "Plan d'actions" } as const),
      area: { firstRow: 1, firstColumn: 1, lastRow: 6, lastColumn: 6 },
      prints: rowPrints(CELLS, (row, column) => isPlanInput(plan, row, column)),
    },
  ],
});
const withCells = (...changes: readonly Change[]): Cells =>
  CELLS.map((line, i) =>
    line.map((cell, j) => changes.find(([row, column]) => row === i + 1 && column === j + 1)?.[2] ?? cell),
  );
const read = (cells: Cells, known: ReturnType<typeof memory> | null = memory()) =>
  readPlanEdits(known, [{ sheet: "actionPlan", name: "Mon plan", cells }]);
/** What the user changed in the row of A, and in the capacity. */
function typed(...changes: readonly Change[]) {
  const result = read(withCells(...changes));
  if (!result.ok) throw new Error(result.refusal.code);
  const { rows, capacity, unread } = result.value;
  return { row: rows[0] ?? null, capacity, unread };
}

describe("an interval typed over", () => {
  test.each<readonly [CellValue, PlanRowEdit | null]>([
    [14, { segment: "A", intervalDays: 14 }],
    ["14", { segment: "A", intervalDays: 14 }],
    [" 10,5 ", { segment: "A", intervalDays: 10.5 }],
    ["", { segment: "A", intervalDays: null }],
    ["15 jours", { segment: "A", intervalDays: 15 }],
    ["Tous les 10 j", { segment: "A", intervalDays: 10 }],
    ["2 semaines", { segment: "A", intervalDays: 14 }],
    ["1,5 mois", { segment: "A", intervalDays: 45 }],
    [7, null],
    ["7", null],
    ["7 days", null],
    ["0 jours", null],
    ["2 fois par mois", null],
    [0, null],
    [-3, null],
    ["une fois par mois", null],
    ["Infinity", null],
    [true, null],
  ])("%j means %j", (value, edit) => {
    expect(typed([2, 2, value]).row).toEqual(edit);
  });
});

describe("what is no interval or no figure is told with its cell", () => {
  test.each<CellValue>(["mensuel", "2 fois par mois", 0, -5, 731, "25 mois"])("interval %j", (value) => {
    const { row, unread } = typed([2, 2, value]);
    expect(unread).toEqual([{ cell: "B2", text: String(value), most: 730 }]);
    expect(row).toBeNull();
  });

  test.each<CellValue>(["15 jours", 730, ""])("interval %j is one", (value) => {
    expect(typed([2, 2, value]).unread).toEqual([]);
  });

  test("and so are the capacity's, in their order", () => {
    const { capacity, unread } = typed([4, 3, "cinq"], [5, 3, 3], [6, 3, "45 sem."]);
    expect(unread).toEqual([
      { cell: "C4", text: "cinq", most: null },
      { cell: "C6", text: "45 sem.", most: 53 },
    ]);
    expect(capacity).toEqual({ visitsPerDay: 5, daysPerWeek: 3, weeks: 45 });
  });
});

test("a week of eight days and a year of 54 weeks are none either", () => {
  const { capacity, unread } = typed([4, 3, 40], [5, 3, 8], [6, 3, 54]);
  expect(unread).toEqual([
    { cell: "C5", text: "8", most: 7 },
    { cell: "C6", text: "54", most: 53 },
  ]);
  expect(capacity).toEqual({ visitsPerDay: 40, daysPerWeek: 4, weeks: 45 });
});

describe("a channel typed over", () => {
  test.each<readonly [string, readonly string[]]>([
    ["RDV", ["visit"]],
    ["Rendez-vous puis mail", ["visit", "email"]],
    ["mail, puis rendez-vous", ["email", "visit"]],
    ["VISITES groupées", ["visit"]],
    ["Tél. ou visio", ["phone"]],
    ["appel", ["phone"]],
    ["phoning", ["phone"]],
    ["Phone call", ["phone"]],
    ["E-mail / courriel", ["email"]],
    ["émail", ["email"]],
    ["courriel, téléphone, visite", ["email", "phone", "visit"]],
    ["Salon du Bourget", []],
    ["télévisite", ["phone"]], // a word counts by how it begins
    ["revisite", []],
  ])("%s names %j", (text, channels) => {
    expect(typed([2, 3, text]).row).toEqual({ segment: "A", channel: { text, channels } });
  });
});

describe("texts typed over", () => {
  test("are kept as they are, spaces around them aside", () => {
    expect(typed([2, 4, " Gagner "], [2, 5, "Essai gratuit"]).row).toEqual({
      segment: "A",
      objective: "Gagner",
      actions: "Essai gratuit",
    });
  });

  test("that were emptied are given up", () => {
    expect(typed([2, 3, ""], [2, 4, "  "], [2, 5, ""]).row).toBe(null);
  });

  test("in an earlier run stay the user's, though nothing changed since", () => {
    const rows = [{ ...WRITTEN, edited: ["actions"] as const }];
    const result = read(CELLS, memory({ ...PLAN, rows }));
    expect(result).toEqual({
      ok: true,
      value: { ...NO_PLAN_EDITS, rows: [{ segment: "A", actions: "Suivi VIP" }] },
    });
  });
});

describe("a capacity typed over", () => {
  test.each<readonly [readonly [number, CellValue], readonly [number, number, number] | null]>([
    [
      [4, 6],
      [6, 4, 45],
    ],
    [
      [5, "3,5"],
      [5, 3.5, 45],
    ],
    [
      [6, 40],
      [5, 4, 40],
    ],
    [[4, ""], null],
    [[4, "beaucoup"], null],
    [[5, 0], null],
    [[6, 45], null],
  ])("row and value %j: %j", ([row, value], expected) => {
    const found = expected && { visitsPerDay: expected[0], daysPerWeek: expected[1], weeks: expected[2] };
    expect(typed([row, 3, value]).capacity).toEqual(found);
  });
});

describe("a plan is left alone", () => {
  const nothing = { ok: true, value: NO_PLAN_EDITS };
  const blank: Cells = CELLS.map((line) => line.map(() => ""));

  test.each<readonly [string, ReturnType<typeof read>]>([
    ["when nothing is remembered", read(withCells([2, 2, 14]), null)],
    ["when no plan is remembered", read(CELLS, memory(null))],
    ["when the user emptied it", read(blank)],
    ["when it is gone", readPlanEdits(memory(), [])],
    [
      "when another sheet stands alone",
      readPlanEdits(memory(), [{ sheet: "quality", name: "Q", cells: [["x"]] }]),
    ],
    ["when it holds one more row of the user's", read([...CELLS, ["note"]])],
  ])("%s", (_, result) => {
    expect(result).toEqual(nothing);
  });

  test.each<readonly [string, Cells, number, number]>([
    ["a label typed over", withCells([2, 1, "AA"]), 2, 1],
    ["a formula typed over", withCells([2, 6, 12]), 2, 1],
    ["notes in blank cells", withCells([3, 3, "note"], [1, 6, "note"]), 1, 2],
    ["a note beside the capacity", withCells([4, 2, "à revoir"]), 4, 1],
    ["a row inserted", [["x"], ...CELLS], 1, 6],
  ])("and refused with %s", (_, cells, row, rows) => {
    expect(read(cells)).toEqual({
      ok: false,
      refusal: { code: "planSheetChanged", values: { sheet: "Mon plan", row, rows } },
    });
  });

  test("another sheet of ours is refused for any cell of ours, the places of the plan's inputs too", () => {
    const print = rowPrints(CELLS, () => false);
    const known = memory();
    const quality = { sheet: "quality", name: "Q", area: known.sheets[0]?.area, prints: print };
    const both = { ...known, sheets: [...known.sheets, quality] } as ReturnType<typeof memory>; // -- of two kinds
    const found = readPlanEdits(both, [{ sheet: "quality", name: "Q", cells: withCells([2, 2, 14]) }]);
    expect(found.ok ? null : found.refusal.values).toEqual({ sheet: "Q", row: 2, rows: 1 });
  });
});

describe("a cell of the plan may be typed over", () => {
  test.each([
    [2, 1, false],
    [2, 2, true],
    [2, 5, true],
    [2, 6, false],
    [3, 2, false],
    [4, 3, true],
    [6, 3, true],
    [7, 3, false],
    [4, 2, false],
  ])("row %i, column %i: %j", (row, column, may) => {
    expect(isPlanInput(PLAN, row, column)).toBe(may);
    expect(isPlanInput(null, row, column)).toBe(false);
    expect(isPlanInput({ ...PLAN, capacity: null }, row, column)).toBe(may && row === 2);
  });
});

describe("what was typed enters the next run", () => {
  const rowWith = (edit: Omit<PlanRowEdit, "segment">) =>
    withPlanEdits(DEFAULT_OPTIONS, { ...NO_PLAN_EDITS, rows: [{ segment: "A", ...edit }] }).plan.A;

  test.each<readonly [number | null, number | null]>([
    [14, 14],
    [10.5, 11],
    [10.4, 10],
    [0.2, 1],
    [null, null],
  ])("an interval of %j is %j days", (typedDays, days) => {
    expect(rowWith({ intervalDays: typedDays })).toEqual({ ...DEFAULT_OPTIONS.plan.A, intervalDays: days });
  });

  test("channels that are named, not others", () => {
    expect(rowWith({ channel: { text: "Appel", channels: ["phone"] } }).channels).toEqual(["phone"]);
    expect(rowWith({ channel: { text: "Salon", channels: [] } }).channels).toEqual(["visit"]);
    expect(rowWith({ objective: "Gagner" })).toEqual(DEFAULT_OPTIONS.plan.A);
  });

  test("the capacity, and nothing of the other rows", () => {
    const capacity = { visitsPerDay: 6, daysPerWeek: 3, weeks: 40 };
    const options = withPlanEdits(DEFAULT_OPTIONS, {
      ...NO_PLAN_EDITS,
      rows: [{ segment: "A", intervalDays: 9 }],
      capacity,
    });
    expect(options.capacity).toEqual(capacity);
    expect(options.plan.B).toEqual(DEFAULT_OPTIONS.plan.B);
    expect(withPlanEdits(DEFAULT_OPTIONS, NO_PLAN_EDITS)).toEqual(DEFAULT_OPTIONS);
  });
});

describe("a row of the plan shows", () => {
  const shownRow = (edit: Omit<PlanRowEdit, "segment"> | null, channels = DEFAULT_OPTIONS.plan.A.channels) =>
    planTexts(
      "A",
      { ...DEFAULT_OPTIONS, plan: { ...DEFAULT_OPTIONS.plan, A: { ...DEFAULT_OPTIONS.plan.A, channels } } },
      words,
      { ...NO_PLAN_EDITS, rows: edit === null ? [] : [{ segment: "A", ...edit }] },
    );

  test("the words of the product until the user types others", () => {
    const plain = {
      ...{ interval: 7, once: false, channel: "Visite", objective: "Fidéliser" },
      ...{ actions: "Suivi VIP, offres sur mesure", edited: [] },
    };
    expect(shownRow(null)).toEqual(plain);
    expect(shownRow({ objective: "Gagner", actions: "Essai" })).toEqual({
      ...plain,
      ...{ objective: "Gagner", actions: "Essai", edited: ["objective", "actions"] },
    });
  });

  test.each<readonly [string, readonly ("visit" | "phone")[], readonly ("visit" | "phone")[], string]>([
    ["the user's words for the channels in force", ["visit", "phone"], ["visit", "phone"], "RDV, appel"],
    ["the user's words that name no channel", [], ["visit"], "RDV, appel"],
    ["the channels chosen elsewhere since", ["visit", "phone"], ["phone"], "Téléphone"],
    ["their order too", ["visit", "phone"], ["phone", "visit"], "Téléphone, visite"],
  ])("%s", (_, named, inForce, told) => {
    const row = shownRow({ channel: { text: "RDV, appel", channels: named } }, inForce);
    expect(row.channel).toBe(told);
    expect(row.edited).toEqual(told === "RDV, appel" ? ["channel"] : []);
  });
});
