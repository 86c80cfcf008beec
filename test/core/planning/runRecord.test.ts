import { finish } from "../../../src/core/steps";
import { runKeys } from "../../../src/core/planning/runKeys";
import { DEFAULT_OPTIONS } from "../../../src/core/options";
import {
  cutsText,
  keepRuns,
  previousRun,
  roomForRun,
  runRecord,
  runsOfSheet,
  type RunRecord,
} from "../../../src/core/planning/runRecord";
import { segment } from "../../../src/core/segmentation";
import { aCustomer, aReading } from "../methods/portfolio";

function run(day: string, sheet: string | null = "Clients", customers = 0): RunRecord {
  const row = { key: "code c1", abc: null, rfm: null, revenue: null };
  return { day, sheet, cuts: null, limits: null, rows: Array.from({ length: customers }, () => row) };
}

const named = (...names: readonly string[]) => names.map((name) => ({ name }));
const told = (runs: readonly RunRecord[]): readonly string[] =>
  runs.map(({ day, sheet }) => `${day} ${sheet}`);

test("a customer is the same one by code, else by name and postal code, whatever its row", () => {
  const named = aCustomer({ name: "SARL Café du Port", postalCode: "59140" });
  expect(finish(runKeys([aCustomer({ code: "C-12", name: "Old" }), named]))).toEqual(
    finish(
      runKeys([
        aCustomer({ code: "c-12", name: "New" }),
        aCustomer({ name: "CAFE DU PORT", postalCode: "59140" }),
      ]),
    ),
  );
});

test("customers that cannot be told apart keep keys of their own", () => {
  const duponts = Array.from({ length: 3 }, () => aCustomer({ name: "Dupont" }));
  expect(new Set(finish(runKeys([...duponts, aCustomer()]))).size).toBe(4);
});

test("sorting the sheet gives nobody another's key", () => {
  const customers = [
    aCustomer({ code: "C-1" }),
    aCustomer({ code: "C-2" }),
    aCustomer({ name: "C-2" }),
    aCustomer({ name: "Dupont", postalCode: "59140" }),
    aCustomer({ name: "Dupont", postalCode: "59000" }),
    aCustomer({ name: "Dupont" }),
    aCustomer({ postalCode: "59000" }),
  ];
  const keys = finish(runKeys(customers));
  expect(finish(runKeys(customers.toReversed())).toReversed()).toEqual(keys);
});

test("a run remembers each customer's class, score and revenue", () => {
  const customers = [
    aCustomer({
      code: "A1",
      revenue: 9000,
      lastOrder: 45_990,
      daysSinceOrder: 40,
      orders: 3,
      averageOrder: 3000,
    }),
    aCustomer({ code: "B1", revenue: null, population: "prospect" }),
  ];
  const segmentation = segment(aReading(customers, ["code", "revenue", "lastOrder", "orders"]), {
    options: DEFAULT_OPTIONS,
    criteria: ["abc", "rfm"],
    saved: null,
    recomputeThresholds: false,
    previous: null,
  });
  const [scored, prospect] = segmentation.customers;
  const [first, second] = finish(runKeys(segmentation.reading.customers));
  expect(runRecord(segmentation)).toEqual({
    day: "2026-01-08",
    sheet: segmentation.reading.sheet,
    cuts: cutsText(segmentation.rfmThresholds, segmentation.scales.rfm),
    limits: "abc 0.8/0.95",
    rows: [
      { key: first, abc: "A", rfm: scored?.rfm?.score ?? "no score", revenue: 9000 },
      { key: second, abc: prospect?.abc, rfm: null, revenue: null },
    ],
  });
});

test("the cut points are kept as one text, none without RFM", () => {
  const cuts = { recency: [109, 197], frequency: [8, 11], monetary: [767, 1067] };
  expect(cutsText({ bins: 3, monetary: "average", cuts, from: "computed", since: null }, null)).toBe(
    "3 average 109/197 8/11 767/1067",
  );
  expect(cutsText(null, null)).toBeNull();
});

test("twelve runs are kept, the oldest go; the same date is replaced", () => {
  const months = Array.from({ length: 12 }, (_, i) => run(`2025-${String(i + 1).padStart(2, "0")}-01`));
  const kept = keepRuns(months, run("2026-01-01"), named("Clients"));
  expect(kept.map(({ day }) => day)).toEqual([...months.slice(1).map(({ day }) => day), "2026-01-01"]);
  expect(keepRuns(kept, run("2026-01-01"), named("Clients")).map(({ day }) => day)).toEqual(
    kept.map(({ day }) => day),
  );
  expect(keepRuns([run("2026-02-01")], run("2026-01-01"), named("Clients")).map(({ day }) => day)).toEqual([
    "2026-01-01",
    "2026-02-01",
  ]);
});

test("a run of the same date on another sheet stays; one whose sheet was not kept goes", () => {
  const sheets = named("Nord", "Sud");
  const kept = keepRuns(
    [run("2026-01-01", "Nord"), run("2026-01-01", null)],
    run("2026-01-01", "Sud"),
    sheets,
  );
  expect(kept.map(({ sheet }) => sheet)).toEqual(["Nord", "Sud"]);
  expect(keepRuns(kept, run("2026-01-01", "Nord"), sheets).map(({ sheet }) => sheet)).toEqual([
    "Sud",
    "Nord",
  ]);
});

describe("where there is no room for all runs", () => {
  const sheets = named("Nord", "Sud");

  test("the oldest go first, the new one stays", () => {
    const past = [run("2026-01-01", "Nord", 15_000), run("2026-02-01", "Nord", 15_000)];
    expect(told(keepRuns(past, run("2026-03-01", "Nord", 15_000), sheets))).toEqual(["2026-03-01 Nord"]);
  });

  test("a run that is too long by itself is not kept, and takes nobody's place", () => {
    const past = [run("2026-01-01", "Nord", 300), run("2026-02-01", "Sud", 300)];
    expect(roomForRun(past, "Nord", named("Nord"))).toBe(20_000);
    expect(told(keepRuns(past, run("2026-03-01", "Nord", 20_001), sheets))).toEqual(told(past));
  });

  test("the latest run of another sheet stays, older ones of this one go", () => {
    const past = [
      run("2026-01-01", "Sud", 9_000),
      run("2026-02-01", "Sud", 9_000),
      run("2026-03-01", "Nord", 9_000),
    ];
    expect(roomForRun(past, "Nord", sheets)).toBe(11_000);
    expect(told(keepRuns(past, run("2026-04-01", "Nord", 11_000), sheets))).toEqual([
      "2026-02-01 Sud",
      "2026-04-01 Nord",
    ]);
    expect(told(keepRuns(past, run("2026-04-01", "Nord", 11_001), sheets))).toEqual(told(past));
  });

  test("the runs of a sheet that is gone make room", () => {
    const past = [run("2026-03-01", "Sud", 12_000)];
    const kept = keepRuns(past, run("2026-02-01", "Nord", 12_000), named("Nord"));
    expect(told(kept)).toEqual(["2026-02-01 Nord"]);
  });

  test("a sheet segmented every day does not make another's run forgotten", () => {
    const days = Array.from({ length: 11 }, (_, i) => run(`2026-01-${10 + i}`, "Nord"));
    const kept = keepRuns([run("2026-01-01", "Sud"), ...days], run("2026-02-01", "Nord"), sheets);
    expect(kept).toHaveLength(12);
    expect(told(kept)[0]).toBe("2026-01-01 Sud");
  });
});

test("a sheet compares with its own runs and those of sheets that are gone", () => {
  const past = [run("2025-01-01", null), run("2025-02-01", "Nord"), run("2025-03-01", "Avant")];
  const days = (name: string, ...sheets: readonly string[]): readonly string[] =>
    runsOfSheet(
      past,
      name,
      sheets.map((one) => ({ name: one })),
    ).map(({ day }) => day);
  expect(days("Nord", "Nord", "Sud")).toEqual(["2025-01-01", "2025-02-01", "2025-03-01"]);
  expect(days("Sud", "Nord", "Sud")).toEqual(["2025-01-01", "2025-03-01"]);
  expect(days("Sud", "Nord", "Avant", "Sud")).toEqual(["2025-01-01"]);
});

test.each([
  ["2025-03-15", "2025-03-01"],
  ["2025-03-01", "2025-02-01"],
  ["2025-02-01", "2025-02-01"],
  ["2025-01-01", null],
])("a run of %s compares with that of %s", (day, expected) => {
  const past = [run("2025-02-01"), run("2025-03-01")];
  expect(previousRun(past, day)?.day ?? null).toBe(expected);
  expect(previousRun(past.toReversed(), day)?.day ?? null).toBe(expected);
});
