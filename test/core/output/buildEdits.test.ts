import { buildEdits } from "../../../src/core/output/buildEdits";
import { essentialEdits } from "../../../src/core/output/essentialEdits";
import { build, inputOf } from "./support/build";
import { portfolio, TODAY, type Row } from "./support/portfolio";
import { written } from "./support/written";

const ROWS: readonly Row[] = [
  { name: "Alpha", revenue: 900, lastVisit: TODAY - 3 },
  { name: "Bêta", revenue: 90 },
];
const MADE = portfolio(ROWS);
const sheets = ({ memory }: ReturnType<typeof build>): readonly string[] =>
  memory.sheets.map(({ sheet }) => sheet);

describe("what a press leaves in the workbook's memory", () => {
  test("where it wrote, in which language, and the plan as it stands", () => {
    const { memory, columns } = build(MADE, { language: "en" });
    expect(memory).toMatchObject({ language: "en", source: "Clients", headerRow: 1, columns });
    expect(memory.plan?.rows.map(({ segment }) => segment)).toEqual(["A", "B", "C"]);
  });

  test("sheets of past presses that it did not write again, each once", () => {
    const first = build(MADE, { dashboard: true });
    expect(sheets(first)).toEqual(["actionPlan", "dashboard"]);
    const second = build(MADE, { memory: first.memory });
    expect(sheets(second)).toEqual(["actionPlan", "dashboard"]);
    expect(second.memory.sheets[1]).toEqual(first.memory.sheets[1]);
    expect(second.edits.some(({ sheet }) => sheet === "dashboard")).toBe(false);
  });

  test("of a journal, the sheet of its clients first", () => {
    expect(sheets(build(portfolio(ROWS, { grain: "orders" })))).toEqual(["customers", "actionPlan"]);
  });
});

test("a journal whose sheet of clients would cover notes is refused", () => {
  const made = portfolio(ROWS, { grain: "orders" });
  const first = build(portfolio(ROWS.slice(0, 1), { grain: "orders" }));
  const cells = [["Code client", "Client"], ["", "Alpha"], ["à moi"]];
  const ownSheets = [{ sheet: "customers", name: "Mes clients", cells }] as const;
  const result = buildEdits(inputOf(made, { memory: first.memory, ownSheets }));
  expect(result.ok ? null : result.refusal).toEqual({
    code: "notesInTheWay",
    values: { sheet: "Mes clients", cell: "A3" },
  });
});

describe("when an Excel refuses the decoration", () => {
  const { edits } = build(MADE, { dashboard: true });
  const kept = essentialEdits(edits, "decoration");

  test.each(["rowHeight", "freeze", "view", "pageLayout", "chart", "choices"])("%s is left out", (kind) => {
    expect(edits.some((edit) => edit.kind === kind)).toBe(true);
    expect(kept.some((edit) => edit.kind === kind)).toBe(false);
  });

  test("links are left out, for they lead where the text says anyway", () => {
    const link = { kind: "link", sheet: "quality", row: 5, column: 7, text: "B2" } as const;
    expect(essentialEdits([{ ...link, to: { sheet: "source", cell: "B2" } }], "decoration")).toEqual([]);
  });

  test("every cell, format, look and colour stays", () => {
    for (const sheet of ["source", "actionPlan", "dashboard"] as const) {
      expect(written(kept, sheet)).toEqual(written(edits, sheet));
    }
    const kinds = new Set(kept.map(({ kind }) => kind));
    expect([...kinds].sort()).toEqual([
      ...["cells", "colorRules", "ensureSheet", "numberFormat", "style", "widths"],
    ]);
  });

  test("and when it refuses looks too, what is left is cells and their formats", () => {
    const bare = essentialEdits([...edits, { kind: "ensureSheet", sheet: "runs", name: "R" }], "looks");
    expect([...new Set(bare.map(({ kind }) => kind))].sort()).toEqual([
      ...["cells", "ensureSheet", "numberFormat"],
    ]);
    expect(bare.some(({ sheet }) => sheet === "runs")).toBe(false);
    const cellsOf = (some: typeof edits) => some.filter(({ kind }) => kind === "cells");
    expect(cellsOf(bare)).toEqual(cellsOf(edits));
  });
});
