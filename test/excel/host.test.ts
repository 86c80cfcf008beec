import { whenReady } from "../../src/excel/host";

type Answer = (callback: (info: { readonly host: string | null }) => void) => void;

/** Office as the page finds it. */
function office(onReady: Answer): void {
  Object.assign(globalThis, { Office: { HostType: { Excel: "Excel" }, onReady } });
}

afterEach(() => void Reflect.deleteProperty(globalThis, "Office"));

test("without office.js the pane knows at once that it is blocked", async () => {
  expect(await whenReady(60_000)).toBe("blocked");
});

test("an office.js that never answers is waited for, then taken for blocked", async () => {
  office(() => undefined);
  expect(await whenReady(10)).toBe("blocked");
});

test.each([
  ["Excel", "excel"],
  ["Word", "elsewhere"],
  [null, "elsewhere"],
])("opened in %p it is in %s", async (host, state) => {
  office((callback) => callback({ host }));
  expect(await whenReady(60_000)).toBe(state);
});
