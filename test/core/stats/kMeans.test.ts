import { kMeans } from "../../../src/core/stats/kMeans";
import { finish } from "../../../src/core/steps";

const AROUND = [-0.2, -0.1, 0, 0.1, 0.2];
const blob = (x: number, y: number) => AROUND.map((d) => ({ x: x + d, y: y - d / 2, weight: 1 }));

test("three clumps are three groups, and the same ones each time", () => {
  const points = [...blob(0, 0), ...blob(5, 5), ...blob(0, 9)];
  const groups = [...finish(kMeans(points, 3))];
  const [a, b, c] = [groups.slice(0, 5), groups.slice(5, 10), groups.slice(10)];
  for (const clump of [a, b, c]) expect(new Set(clump).size).toBe(1);
  expect(new Set(groups).size).toBe(3);
  expect([...finish(kMeans(points, 3))]).toEqual(groups);
});

test.each([
  [0, 3],
  [1, 3],
  [2, 3],
])("%i points in %i groups", (count, k) => {
  const points = Array.from({ length: count }, (_, i) => ({ x: i, y: 0, weight: 1 }));
  expect(new Set(finish(kMeans(points, k))).size).toBe(count);
});

test("points on one place stay together", () => {
  const points = Array.from({ length: 6 }, () => ({ x: 1, y: 1, weight: 1 }));
  expect(new Set(finish(kMeans(points, 3))).size).toBe(1);
});
