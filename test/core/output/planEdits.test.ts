import { NO_PLAN_EDITS } from "../../../src/core/output/plan/planEdits";
import { DEFAULT_OPTIONS } from "../../../src/core/options";
import { buildEdits } from "../../../src/core/output/buildEdits";
import type { CellValue } from "../../../src/core/model";
import type { Output, OwnSheetContent } from "../../../src/core/output/input";
import { PLAN } from "../../../src/core/output/plan/planGrid";
import { readPlanEdits } from "../../../src/core/output/plan/readPlanEdits";
import { withPlanEdits } from "../../../src/core/output/plan/withPlanEdits";
import type { PlanSegment } from "../../../src/core/labels";
import { build, inputOf } from "./support/build";
import { portfolio, TODAY, type Row } from "./support/portfolio";
import { written } from "./support/written";

const CLIENTS: readonly Row[] = [
  { name: "Alpha", revenue: 60_000, lastVisit: TODAY - 3 },
  { name: "Bêta", revenue: 25_000, lastVisit: TODAY - 60 },
  { name: "Gamma", revenue: 900 },
  { name: "=1+1", revenue: 300 },
];
const MADE = portfolio(CLIENTS);
const FIRST = build(MADE);
const ROW_OF = new Map(FIRST.memory.plan?.rows.map(({ segment, row }) => [segment, row]));
const rowOf = (segment: PlanSegment): number => ROW_OF.get(segment) ?? 0;

type Change = readonly [row: number, column: number, value: CellValue];

/** The plan's sheet as Excel gives it back after the user's changes. */
function planSheet(output: Output, changes: readonly Change[] = []): OwnSheetContent {
  const { lastRow, lastColumn } = output.memory.sheets.find(({ sheet }) => sheet === "actionPlan")?.area ?? {
    lastRow: 0,
    lastColumn: 0,
  };
  const cells = written(output.edits, "actionPlan");
  const rows = Math.max(lastRow, ...changes.map(([row]) => row));
  const columns = Math.max(lastColumn, ...changes.map(([, column]) => column));
  return {
    sheet: "actionPlan",
    name: "Plan d'actions",
    cells: Array.from({ length: rows }, (_, i) =>
      Array.from({ length: columns }, (_, j): CellValue => {
        const change = changes.find(([row, column]) => row === i + 1 && column === j + 1);
        if (change !== undefined) return change[2];
        const cell = cells.get(`${i + 1}:${j + 1}`) ?? "";
        return typeof cell === "object" ? cell.formula : cell;
      }),
    ),
  };
}

describe("what the user types into the plan", () => {
  test("is nothing when the sheet is left as it was written", () => {
    expect(readPlanEdits(FIRST.memory, [planSheet(FIRST)])).toEqual({
      ok: true,
      value: NO_PLAN_EDITS,
    });
  });

  test("changes intervals, channels and capacity of the next run, and keeps the texts", () => {
    const capacity = FIRST.memory.plan?.capacity;
    const sheet = planSheet(FIRST, [
      [rowOf("A"), PLAN.interval, 14],
      [rowOf("C"), PLAN.channel, "RDV puis e-mail"],
      [rowOf("B"), PLAN.actions, "Essai gratuit"],
      [capacity?.rows[0] ?? 0, capacity?.column ?? 0, 6],
    ]);
    const edits = readPlanEdits(FIRST.memory, [sheet]);
    if (!edits.ok) throw new Error(edits.refusal.code);
    const options = withPlanEdits(DEFAULT_OPTIONS, edits.value);
    expect(options.plan.A.intervalDays).toBe(14);
    expect(options.plan.C.channels).toEqual(["visit", "email"]);
    expect(options.capacity.visitsPerDay).toBe(6);

    const second = build(MADE, { options, memory: FIRST.memory, planEdits: edits.value, ownSheets: [sheet] });
    const cells = written(second.edits, "actionPlan");
    expect(cells.get(`${rowOf("A")}:${PLAN.interval}`)).toBe(14);
    expect(cells.get(`${rowOf("C")}:${PLAN.channel}`)).toBe("RDV puis e-mail");
    expect(cells.get(`${rowOf("B")}:${PLAN.actions}`)).toBe("Essai gratuit");

    const again = readPlanEdits(second.memory, [planSheet(second)]);
    const third = build(MADE, {
      options,
      memory: second.memory,
      planEdits: again.ok ? again.value : edits.value,
    });
    expect(written(third.edits, "actionPlan").get(`${rowOf("B")}:${PLAN.actions}`)).toBe("Essai gratuit");
  });

  test.each<readonly [string, Change]>([
    ["a note in a blank cell of ours", [rowOf("A") + 12, 12, "à rappeler"]],
    ["a definition typed over", [rowOf("A"), PLAN.definition, "Mes meilleurs"]],
    ["a formula typed over", [rowOf("A"), PLAN.customers, 12]],
  ])("is refused, nothing written, elsewhere in our cells: %s", (_, change) => {
    const result = readPlanEdits(FIRST.memory, [planSheet(FIRST, [change])]);
    expect(result.ok ? null : result.refusal).toMatchObject({
      code: "planSheetChanged",
      values: { sheet: "Plan d'actions", row: change[0] },
    });
  });

  test("is the user's own beside and below our cells, and never in our way", () => {
    const { lastRow, lastColumn } = FIRST.memory.sheets[0]?.area ?? { lastRow: 0, lastColumn: 0 };
    const sheet = planSheet(FIRST, [
      [3, lastColumn + 1, "note"],
      [lastRow + 1, 1, "note"],
    ]);
    expect(readPlanEdits(FIRST.memory, [sheet]).ok).toBe(true);
    expect(buildEdits(inputOf(MADE, { memory: FIRST.memory, ownSheets: [sheet] })).ok).toBe(true);
    const more = Array.from({ length: 20 }, (_, i) => ({ name: `Nouveau ${i}`, revenue: 10 }));
    const larger = portfolio([...CLIENTS, ...more]);
    const grown = buildEdits(inputOf(larger, { memory: FIRST.memory, ownSheets: [sheet] }));
    expect(grown.ok ? "" : grown.refusal.code).toBe("notesInTheWay");
  });
});
