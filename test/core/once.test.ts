import { once } from "../../src/core/once";

test("what is costly is made when it is first asked for, and kept", () => {
  let times = 0;
  const get = once(() => {
    times += 1;
    return { made: times };
  });
  expect(times).toBe(0);
  const first = get();
  expect(first).toEqual({ made: 1 });
  expect(get()).toBe(first);
  expect(times).toBe(1);
});

test("nothing is kept like anything else", () => {
  let times = 0;
  const get = once(() => {
    times += 1;
    return null;
  });
  expect([get(), get(), times]).toEqual([null, null, 1]);
});
