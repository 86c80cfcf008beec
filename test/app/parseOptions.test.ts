import { parseOptions } from "../../src/app/parseOptions";
import { DEFAULT_OPTIONS } from "../../src/core/options";

const GROUPS = ["abc", "rfm", "territory", "capacity", "columns"] as const;
const parse = (json: unknown): ReturnType<typeof parseOptions> => parseOptions(json, GROUPS);

test("no options are the defaults", () => {
  expect(parse({})).toEqual({ options: DEFAULT_OPTIONS, wrong: [] });
});

test("a key given alone leaves the others of its group at their defaults", () => {
  const { options, wrong } = parse({
    abc: { limits: [0.7, 0.9] },
    rfm: { bins: 5, cuts: { recency: [30, 60, 90, 180], frequency: [] } },
    capacity: { weeks: 40 },
    columns: { revenue: "CA 2025", code: "A" },
  });
  expect(wrong).toEqual([]);
  expect(options).toEqual({
    ...DEFAULT_OPTIONS,
    abc: { limits: [0.7, 0.9] },
    rfm: { bins: 5, monetary: "average", cuts: { recency: [30, 60, 90, 180] } },
    capacity: { ...DEFAULT_OPTIONS.capacity, weeks: 40 },
    columns: { revenue: "CA 2025", code: "A" },
  });
});

test.each([
  ["limits that do not ascend", { abc: { limits: [0.9, 0.8] } }, "abc.limits", "wrong"],
  ["a limit in per cents", { abc: { limits: [80, 95] } }, "abc.limits.0", "wrong"],
  ["a number of bins that does not exist", { rfm: { bins: 7 } }, "rfm.bins", "wrong"],
  ["cut points that do not fit the bins", { rfm: { cuts: { recency: [1] } } }, "rfm", "wrong"],
  ["an unknown zoning", { territory: { zoning: "country" } }, "territory.zoning", "wrong"],
  ["a capacity of nothing", { capacity: { weeks: 0 } }, "capacity.weeks", "wrong"],
  ["a column that is no text", { columns: { revenue: 3 } }, "columns.revenue", "wrong"],
  ["a field that does not exist", { columns: { colour: "A" } }, "columns.colour", "unknown"],
  ["an unknown group", { colours: {} }, "colours", "unknown"],
  ["a group that this source may not set", { plan: {} }, "plan", "unknown"],
  ["an unknown key of a group", { abc: { limit: 0.8 } }, "abc.limit", "unknown"],
  ["an ordinary key with a strange name", JSON.parse('{"__proto__": {"bins": 5}}'), "__proto__", "unknown"],
  ["a list", [], "", "wrong"],
])("%s is named and its default taken", (_what, json, path, problem) => {
  const { options, wrong } = parse(json);
  expect(wrong[0]).toEqual({ path, problem });
  expect(options).toEqual(DEFAULT_OPTIONS);
});

test("a list whose values are wrong is named by them alone", () => {
  expect(parse({ abc: { limits: [80, 95] } }).wrong.map(({ path }) => path)).toEqual([
    "abc.limits.0",
    "abc.limits.1",
  ]);
});
