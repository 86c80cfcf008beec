import { kMeans, type WeightedPoint } from "../../../src/core/stats/kMeans";
import { seededRandom } from "../../../src/core/stats/seededRandom";
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

test("one customer far away weighs less than a town: the line is drawn beyond the town", () => {
  const at = (x: number, weight: number): WeightedPoint => ({ x, y: 3, weight });
  const alone = [...finish(kMeans([at(0, 1), at(4, 1), at(10, 1)], 2))];
  expect([alone[0] === alone[1], alone[1] === alone[2]]).toEqual([true, false]);
  const town = [...finish(kMeans([at(0, 1000), at(4, 1000), at(10, 1)], 2))];
  expect([town[0] === town[1], town[1] === town[2]]).toEqual([false, true]);
});

/** The weighted sum of squared distances to the middle of each group. */
function spreadOf(points: readonly WeightedPoint[], groups: Iterable<number>): number {
  const labels = [...groups];
  return [...new Set(labels)].reduce((sum, label) => {
    const own = points.filter((_, i) => labels[i] === label);
    const weight = own.reduce((all, point) => all + point.weight, 0);
    const x = own.reduce((all, point) => all + point.weight * point.x, 0) / weight;
    const y = own.reduce((all, point) => all + point.weight * point.y, 0) / weight;
    return (
      sum + own.reduce((all, point) => all + point.weight * ((point.x - x) ** 2 + (point.y - y) ** 2), 0)
    );
  }, 0);
}

test.each([2, 3])("hardly ever is another way to make %i zones more compact", (k) => {
  const random = seededRandom(k);
  let best = 0;
  for (let sheet = 0; sheet < 40; sheet++) {
    const points = Array.from({ length: 7 }, () => ({
      x: 20 * random() - 10,
      y: 100 + 20 * random(),
      weight: 1 + Math.floor(9 * random()),
    }));
    const others = Array.from({ length: k ** points.length }, (_, code) =>
      spreadOf(
        points,
        points.map((_point, i) => Math.floor(code / k ** i) % k),
      ),
    );
    const ratio = spreadOf(points, finish(kMeans(points, k))) / Math.min(...others);
    expect(ratio).toBeLessThan(1.1);
    if (ratio < 1 + 1e-9) best++;
  }
  expect(best).toBeGreaterThanOrEqual(38);
});
