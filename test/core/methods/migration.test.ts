import { migration } from "../../../src/core/methods/migration/migration";
import { migrationMatrix } from "../../../src/core/methods/migration/migrationMatrix";
import type { AbcLabel } from "../../../src/core/labels";

type State = readonly [AbcLabel | null, string | null];

test.each<[State, State, string | null]>([
  [["A", "3-3-3"], ["A", "1-3-3"], "drop 3-3-3 → 1-3-3"],
  [["A", "1-3-3"], ["A", "3-3-3"], "rise 1-3-3 → 3-3-3"],
  [["A", "3-3-3"], ["B", "1-3-3"], "drop A → B"],
  [["C", "3-3-3"], ["B", "1-3-3"], "drop 3-3-3 → 1-3-3"],
  [["C", "1-1-1"], ["B", "1-1-1"], "rise C → B"],
  [["B", "3-1-2"], ["B", "1-3-2"], "drop 3-1-2 → 1-3-2"],
  [["B", "1-1-2"], ["B", "3-3-1"], "rise 1-1-2 → 3-3-1"],
  [["B", "1-3-2"], ["B", "3-1-2"], "rise 1-3-2 → 3-1-2"],
  [["B", "2-1-3"], ["B", "2-3-1"], null],
  [["B", "3-1-1"], ["B", "1-3-2"], "rise 3-1-1 → 1-3-2"],
  [["B", "1-3-2"], ["B", "3-1-1"], "drop 1-3-2 → 3-1-1"],
  [["B", null], ["B", "3-1-1"], null],
  [[null, null], ["A", null], null],
  [["toComplete", null], ["A", null], null],
  [["C", null], ["potentialA", null], null],
  [["potentialA", null], ["potentialC", null], "drop potentialA → potentialC"],
  [["potentialA", null], ["C", null], null],
  [["A", null], ["toComplete", null], null],
  [[null, "3-3-3"], [null, null], null],
  [["B", "2-2-2"], ["B", "2-2-2"], null],
])("%j then %j: %s", ([abc, rfm], [abcNow, rfmNow], expected) => {
  const move = migration({ abc, rfm }, { abc: abcNow, rfm: rfmNow });
  expect(move === null ? null : `${move.kind} ${move.from} → ${move.to}`).toBe(expected);
});

test("the matrix counts everybody once, who came and who left included", () => {
  const row = (key: string, abc: AbcLabel) => ({ key, abc });
  const before = [row("a", "A"), row("b", "A"), row("c", "B"), row("d", "C")];
  const after = [row("a", "A"), row("b", "B"), row("c", "B"), row("e", "C")];
  expect(migrationMatrix(before, after)).toEqual([
    { from: "A", to: "A", customers: 1 },
    { from: "A", to: "B", customers: 1 },
    { from: "B", to: "B", customers: 1 },
    { from: "C", to: null, customers: 1 },
    { from: null, to: "C", customers: 1 },
  ]);
});
