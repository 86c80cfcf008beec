import { buildEdits } from "../../../src/core/output/buildEdits";
import { byPriority } from "../../../src/core/output/plan/byPriority";
import type { Alert, SegmentedCustomer } from "../../../src/core/segments";
import { sheet as words } from "../../../src/i18n/fr/sheet";
import { inputOf } from "./support/build";
import { portfolio, TODAY, type Row } from "./support/portfolio";
import { segmented } from "./support/segmented";
import { shown, type Shown } from "./support/shown";

const A = { abc: "A", planSegment: "A", intervalDays: 30, channels: ["visit"] } as const;
const p = (points: number) => ({ priority: { points, rank: points > 50 ? "P1" : "P4" } }) as const;

/** The plan of these customers. */
function planOf(customers: readonly SegmentedCustomer[]): Shown {
  const input = inputOf(portfolio(customers.map(({ customer }) => ({ name: customer.name ?? "" }))));
  const result = buildEdits({ ...input, segmentation: { ...input.segmentation, customers } });
  if (!result.ok) throw new Error(result.refusal.code);
  return shown(result.value.edits, "actionPlan");
}

/** Names under a title, top to bottom. */
function names(sheet: Shown, title: string): readonly string[] {
  const first = sheet.rowOf(title) + 2;
  const end = Array.from({ length: sheet.last }, (_, i) => first + i).find(
    (row) => sheet.line(row).length === 0,
  );
  return sheet.lines(first, (end ?? first) - 1).map((line) => String(line[1]));
}

describe("names come by priority, then revenue, else potential, then as they stand in the sheet", () => {
  const one = (row: Row, points: number | null, at = 2): SegmentedCustomer =>
    segmented(row, points === null ? {} : p(points), at);
  test.each<readonly [string, SegmentedCustomer, SegmentedCustomer]>([
    ["points", one({ name: "a", revenue: 1 }, 60), one({ name: "b", revenue: 900 }, 40)],
    ["no points last", one({ name: "a", revenue: 1 }, 0), one({ name: "b", revenue: 900 }, null)],
    ["revenue", one({ name: "a", revenue: 900 }, 60), one({ name: "b", revenue: 1 }, 60)],
    [
      "revenue before potential",
      one({ name: "a", revenue: 9, potential: 1 }, 60),
      one({ name: "b", revenue: 8, potential: 99 }, 60),
    ],
    ["potential without revenue", one({ name: "a", potential: 9 }, 60), one({ name: "b", revenue: 8 }, 60)],
    ["a loss before what is unknown", one({ name: "a", revenue: -5000 }, 60), one({ name: "b" }, 60)],
    ["the row", one({ name: "a", revenue: 9 }, 60, 3), one({ name: "b", revenue: 9 }, 60, 4)],
  ])("%s", (_, before, after) => {
    expect(byPriority(before, after)).toBeLessThan(0);
    expect(byPriority(after, before)).toBeGreaterThan(0);
  });
});

describe("who is to be contacted this week", () => {
  const week = words.blocks.week("06/01/2026");
  const due = (name: string, nextContact: number | null, more: Partial<SegmentedCustomer> = {}) =>
    segmented({ name, revenue: 10 }, { ...A, ...p(20), nextContact, ...more });

  test("the seven days from the reference date, the overdue before the urgent", () => {
    const sheet = planOf([
      due("Septième jour", TODAY + 6),
      due("Huitième jour", TODAY + 7),
      due("Sans date", null),
      due("Urgent", TODAY, p(90)),
      due("En retard", TODAY, { contactState: "overdue", elapsedDays: 60 }),
      due("À planifier", TODAY, { contactState: "due", elapsedDays: 29 }),
    ]);
    expect(names(sheet, week)).toEqual(["En retard", "Urgent", "Septième jour", "À planifier"]);
  });
});

describe("alerts", () => {
  const alerted = (name: string, kind: Alert["kind"] | null, points = 20): SegmentedCustomer =>
    segmented(
      { name, revenue: 10 },
      { ...A, ...p(points), alert: kind === null ? null : { kind, from: null, to: null } },
    );

  test("tell falls first, then who has no revenue, is to be reactivated or rose, each by priority", () => {
    const sheet = planOf([
      alerted("Monte", "rise", 90),
      alerted("Baisse", "drop"),
      alerted("Sans CA", "noRevenue"),
      alerted("Rien", null),
      alerted("Baisse, urgent", "drop", 60),
      alerted("À réveiller", "reactivate"),
    ]);
    expect(names(sheet, "Alertes")).toEqual([
      ...["Baisse, urgent", "Baisse", "Sans CA", "À réveiller", "Monte"],
    ]);
  });
});

describe("a name in a list", () => {
  /** The only row of the alerts. */
  const told = (row: Row, known: Partial<SegmentedCustomer>, customer = {}) => {
    const one = segmented(row, { ...A, alert: { kind: "noRevenue", from: null, to: null }, ...known });
    const sheet = planOf([{ ...one, customer: { ...one.customer, ...customer } }]);
    const at = sheet.rowOf("Alertes") + 2;
    return { cell: (column: string) => sheet.cell(`${column}${at}`), look: sheet.look(`C${at}`) };
  };

  test.each<readonly [string, object, string]>([
    ["its name", { name: "Bar du Port", code: "C1" }, "Bar du Port"],
    ["its code without a name", { name: null, code: "C1" }, "C1"],
    ["neither", { name: null, code: null }, "(sans nom)"],
    ["a long name, cut", { name: "x".repeat(61) }, `${"x".repeat(59)}…`],
  ])("shows %s", (_, customer, name) => {
    expect(told({ name: "a" }, {}, customer).cell("B")).toBe(name);
  });

  test.each<readonly [string, object, string]>([
    ["its town", { city: "Lille", departmentName: "Nord" }, "Lille"],
    ["its département without a town", { departmentName: "Nord" }, "Nord"],
    ["nothing when neither is known", {}, ""],
    ["a long town, cut", { city: "Saint-Remy-en-Bouzemont" }, "Saint-Remy-en-Bou…"],
  ])("shows %s", (_, customer, place) => {
    expect(told({ name: "a" }, {}, customer).cell("K")).toBe(place);
  });

  test("leaves blank what is unknown, and has no colour of rank", () => {
    const { cell, look } = told({ name: "a" }, {});
    expect(["C", "D", "E", "F", "G", "H"].map(cell)).toEqual(["", "", "", "", "", ""]);
    expect(cell("I")).toBe("Sans CA");
    expect(look).toMatchObject({ fill: "#FFFFFF" });
    expect(told({ name: "a" }, { planSegment: null }).cell("A")).toBe("A");
    expect(told({ name: "a" }, { planSegment: null, abc: null }).cell("A")).toBe("");
  });

  test("tells what may be won from a strong potential that is known, beside its alert", () => {
    const potential = { level: "high", amount: 90, gap: 40, class: "A", signals: [] } as const;
    const strong = { planSegment: "highPotential", potential } as const;
    const gap = words.blocks.names.gap("40\u202f€");
    expect(told({ name: "a" }, strong).cell("I")).toBe(`Sans CA · ${gap}`);
    expect(told({ name: "a" }, { ...strong, potential: null }).cell("I")).toBe("Sans CA");
    expect(told({ name: "a" }, { potential }).cell("I")).toBe("Sans CA");
  });
});
