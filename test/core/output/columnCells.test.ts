import type { CellValue } from "../../../src/core/model";
import { columnCell, type CellContext } from "../../../src/core/output/columns/columnCell";
import type { OwnColumnKey } from "../../../src/core/output/edits";
import { NO_PLAN_EDITS } from "../../../src/core/output/plan/planEdits";
import type { SegmentedCustomer } from "../../../src/core/segments";
import { inputOf } from "./support/build";
import { portfolio } from "./support/portfolio";
import { segmented } from "./support/segmented";

const MADE = portfolio([{ name: "Alpha" }]);
const NOTHING = segmented({ name: "Alpha" });
const { customer } = NOTHING;
const FRENCH: CellContext = inputOf(MADE);
const ENGLISH: CellContext = inputOf(MADE, { language: "en" });

function cell(
  key: OwnColumnKey,
  known: Partial<SegmentedCustomer>,
  context: CellContext = FRENCH,
): CellValue {
  return columnCell(key, { ...NOTHING, ...known }, context);
}

const score = { r: 3, f: 2, m: 1, score: "3-2-1", profile: "atRisk" } as const;
const unscored = { r: 1, f: null, m: null, score: null, profile: null } as const;
const potential = { level: "high", amount: 9_000, gap: 4_000, class: "A", signals: [] } as const;
const drop = { kind: "drop", from: "potentialA", to: "C" } as const;

describe("a label cell says", () => {
  test.each<readonly [OwnColumnKey, Partial<SegmentedCustomer>, CellValue]>([
    ["segment", { abc: "potentialB" }, "B potentiel"],
    ["forcedSegment", { customer: { ...customer, forcedSegment: "A" } }, "A"],
    ["rfm", { rfm: score }, "3-2-1"],
    ["rfm", { rfm: unscored }, ""],
    ["profile", { rfm: score }, "À risque"],
    ["profile", { rfm: unscored }, ""],
    ["zone", { zone: "Nord" }, "Nord"],
    ["sector", { sector: " Café\nbar " }, "Café bar"],
    ["sector", { sector: "x".repeat(121) }, `${"x".repeat(119)}…`],
    ["potential", { potential }, "Fort (+ 4\u202f000\u202f€)"],
    ["potential", { potential: { ...potential, gap: 1 } }, "Fort (+ 1\u202f€)"],
    ["potential", { potential: { ...potential, gap: 0 } }, "Fort"],
    ["potential", { potential: { ...potential, gap: -50 } }, "Fort"],
    ["potential", { potential: { ...potential, level: "limited", gap: null } }, "Limité"],
    ["potential", { potential: { ...potential, level: null } }, ""],
    ["crossed", { crossed: "A", abc: "A", sector: "CHR", zone: "Nord" }, "A · CHR · Nord"],
    ["crossed", { crossed: "A", abc: "toComplete", zone: "Nord" }, "À compléter · Nord"],
    ["crossed", { crossed: "CHR", sector: "CHR" }, "CHR"],
    ["crossed", { abc: "A", sector: "CHR" }, ""],
    ["priority", { priority: { points: 71, rank: "P1" } }, "P1"],
    ["points", { priority: { points: 0, rank: "P4" } }, 0],
    ["nextContact", { nextContact: 46_025 }, 46_025],
    [
      "lastContactState",
      { contactState: "overdue", elapsedDays: 46, intervalDays: 30 },
      "46 j / 30 j · en retard",
    ],
    ["lastContactState", { contactState: "due", intervalDays: 7 }, "jamais / 7 j · à planifier"],
    ["lastContactState", { contactState: "none", elapsedDays: 46, intervalDays: 30 }, ""],
    ["lastContactState", { contactState: "due", elapsedDays: 46 }, ""],
    ["channel", { channels: ["visit", "phone", "email"] }, "Visite, téléphone, e-mail"],
    ["channel", { channels: ["email"] }, "E-mail"],
    ["alert", { alert: drop }, "En baisse\u202f: A potentiel → C"],
    ["alert", { alert: { ...drop, from: "3-3-3", to: "1-3-3" } }, "En baisse\u202f: 3-3-3 → 1-3-3"],
    ["alert", { alert: { kind: "noRevenue", from: null, to: null } }, "Sans CA"],
    ["revenue", { abc: "C", customer: { ...customer, revenue: 0 } }, 0],
    ["revenue", { abc: "C" }, ""],
    ["revenue", { customer: { ...customer, revenue: 50 } }, ""],
    ["counted", {}, 1],
    ["why", { abc: "A" }, "parce que A"],
  ])("%s of %j: %j", (key, known, said) => {
    expect(cell(key, known)).toBe(said);
  });

  test.each<OwnColumnKey>([
    ...(["segment", "forcedSegment", "rfm", "profile", "zone", "sector", "potential", "crossed"] as const),
    ...(["priority", "points", "nextContact", "lastContactState", "channel", "alert", "revenue"] as const),
  ])("nothing in %s, not 0, when it is unknown", (key) => {
    expect(cell(key, {})).toBe("");
  });

  test("zones and sectors of ours in the sheet's language, the user's as they are", () => {
    const zones = ENGLISH.words.zones;
    const sectors = ENGLISH.words.sectors;
    const [zone] = zones.keys();
    const [sector] = sectors.keys();
    if (zone === undefined || sector === undefined) throw new Error("no words");
    expect(cell("zone", { zone }, ENGLISH)).toBe(zones.get(zone));
    expect(cell("sector", { sector }, ENGLISH)).toBe(sectors.get(sector));
    expect(cell("zone", { zone: sector }, ENGLISH)).toBe(sector);
    expect(cell("sector", { sector: zone }, ENGLISH)).toBe(zone);
  });

  test("reasons of 2,000 signs at most", () => {
    const long: CellContext = { ...FRENCH, why: () => "x".repeat(40_000) };
    expect(String(cell("why", {}, long))).toHaveLength(2000);
  });

  test("the channel in the user's own words where they name none that is known", () => {
    const edited = (text: string, channels: readonly ("visit" | "phone")[]): CellContext => ({
      ...FRENCH,
      planEdits: { ...NO_PLAN_EDITS, rows: [{ segment: "A", channel: { text, channels } }] },
    });
    const known = { planSegment: "A", channels: ["visit"] } as const;
    expect(cell("channel", known, edited("Salon du Bourget", []))).toBe("Salon du Bourget");
    expect(cell("channel", known, edited("RDV", ["visit"]))).toBe("Visite");
    expect(cell("channel", { ...known, planSegment: "B" }, edited("Salon", []))).toBe("Visite");
  });
});
