import { RefusedError } from "../../src/excel/errors";
import { runExcel, withPatience } from "../../src/excel/run";
import { openPortfolio, type Opened } from "./portfolio";

let open: Opened | null = null;
afterEach(() => open?.stop());

test("a silence is a refusal, and a late answer is ignored", async () => {
  open = await openPortfolio(3);
  open.host.faults.neverAnswer(1);
  const result = await runExcel(
    async (context, round) => {
      context.workbook.load("name");
      await round();
      return "answered";
    },
    { patienceMs: 20 },
  );
  expect(result).toEqual({ ok: false, refusal: { code: "noAnswer", values: { seconds: 0.02 } } });
});

test("an answer in time is given as it is, an error too", async () => {
  await expect(withPatience(Promise.resolve(7), 1_000)).resolves.toBe(7);
  await expect(
    withPatience(Promise.reject(new RefusedError({ code: "busy", values: {} })), 1_000),
  ).rejects.toThrow("busy");
});

test("a bug is no refusal: it is thrown", async () => {
  open = await openPortfolio(3);
  await expect(
    runExcel(async () => {
      throw new TypeError("ours");
    }),
  ).rejects.toThrow("ours");
});

test.each([
  ["AccessDenied", "accessDenied"],
  ["ItemNotFound", "sheetGone"],
  ["GeneralException", "excelError"],
  ["MemoryLimitReached", "busy"],
  ["SomethingNew", "excelError"],
])("Excel's %s becomes %s", async (code, refused) => {
  open = await openPortfolio(3);
  open.host.faults.failAction(1, { at: 0, code, message: "not for users" });
  const result = await runExcel(async (context, round) => {
    context.workbook.load("name");
    await round();
    return null;
  });
  expect(result).toEqual({ ok: false, refusal: { code: refused, values: { code } } });
});
