import { seededRandom } from "../../../src/core/stats/seededRandom";

test("the sequence that mulberry32 gives everywhere", () => {
  const random = seededRandom(1);
  expect([random(), random(), random()]).toEqual([
    0.6270739405881613, 0.002735721180215478, 0.5274470399599522,
  ]);
});
