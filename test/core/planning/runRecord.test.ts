import { finish } from "../../../src/core/steps";
import { runKeys } from "../../../src/core/planning/runKeys";
import { keepRuns, previousRun, type RunRecord } from "../../../src/core/planning/runRecord";
import { aCustomer } from "../methods/portfolio";

function run(day: string): RunRecord {
  return { day, cuts: null, rows: [] };
}

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
  const keys = finish(runKeys([aCustomer({ name: "Dupont" }), aCustomer({ name: "Dupont" }), aCustomer()]));
  expect(new Set(keys).size).toBe(3);
});

test("twelve runs are kept, the oldest go; the same date is replaced", () => {
  const months = Array.from({ length: 12 }, (_, i) => run(`2025-${String(i + 1).padStart(2, "0")}-01`));
  const kept = keepRuns(months, run("2026-01-01"));
  expect(kept.map(({ day }) => day)).toEqual([...months.slice(1).map(({ day }) => day), "2026-01-01"]);
  expect(keepRuns(kept, run("2026-01-01"))).toHaveLength(12);
});

test.each([
  ["2025-03-15", "2025-03-01"],
  ["2025-03-01", "2025-02-01"],
  ["2025-02-01", "2025-02-01"],
  ["2025-01-01", null],
])("a run of %s compares with that of %s", (day, expected) => {
  const past = [run("2025-02-01"), run("2025-03-01")];
  expect(previousRun(past, day)?.day ?? null).toBe(expected);
});
