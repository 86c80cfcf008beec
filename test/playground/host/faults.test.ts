import { codeOf, openWorkbook, type Opened } from "./open";

let opened: Opened;
beforeEach(() => {
  opened = openWorkbook();
});

function write(text: string): Promise<void> {
  return opened.onSheet(async (sheet, context) => {
    sheet.getRange("A1").values = [[text]];
    await context.sync();
  });
}

function read(): Promise<unknown> {
  return opened.onSheet(async (sheet, context) => {
    const cell = sheet.getRange("A1").load("values");
    await context.sync();
    return cell.values[0]?.[0];
  });
}

test("the web refuses requests above five megabytes, and nothing of them is done", async () => {
  const big = opened.onSheet(async (sheet, context) => {
    sheet.getRange("A1:A1400").values = Array.from({ length: 1400 }, () => ["x".repeat(4000)]);
    await context.sync();
  });
  expect(await codeOf(big)).toBe("RequestPayloadSizeLimitExceeded");
  expect(await read()).toBe("");
});

test("answers above the limit are refused; the desktop has none", async () => {
  await write("x".repeat(3000));
  opened.host.faults.payloadLimit = 2500;
  expect(await codeOf(read())).toBe("ResponsePayloadSizeLimitExceeded");
  opened.host.faults.payloadLimit = null;
  expect(await read()).toBe("x".repeat(3000));
});

test("above the limit of one read, and for whole columns, values are null", async () => {
  const small = openWorkbook({ maxCells: 10 });
  await small.onSheet(async (sheet, context) => {
    const many = sheet.getRange("A1:A11").load("values,address");
    const column = sheet.getRange("A:A").load("values,address");
    const few = sheet.getRange("A1:A10").load("values");
    await context.sync();
    expect([many.values, column.values, column.address]).toEqual([null, null, "Feuil1!A:A"]);
    expect(few.values).toHaveLength(10);
  });
});

test("while a cell is edited a request fails, or waits when it asked to", async () => {
  opened.host.faults.editCell();
  expect(await codeOf(write("a"))).toBe("InvalidOperationInCellEditMode");
  let done = false;
  const waiting = opened.Excel.run({ delayForCellEdit: true }, async (context) => {
    context.workbook.worksheets.getFirst().getRange("A1").values = [["b"]];
    await context.sync();
    done = true;
  });
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(done).toBe(false);
  opened.host.faults.releaseCell();
  await waiting;
  expect(await read()).toBe("b");
});

test("throttling lasts as long as asked", async () => {
  opened.host.faults.throttle(2);
  expect([await codeOf(write("a")), await codeOf(write("b")), await codeOf(write("c"))]).toEqual([
    "ActivityLimitReached",
    "ActivityLimitReached",
    "no error",
  ]);
});

test("one action of one sync fails with any code, once", async () => {
  opened.host.faults.failAction(2, { at: 0, code: "GeneralException", message: "…" });
  expect([await codeOf(write("a")), await codeOf(write("b")), await codeOf(write("c"))]).toEqual([
    "no error",
    "GeneralException",
    "no error",
  ]);
});

test("a co-author writes between two syncs", async () => {
  opened.host.faults.coAuthor(2, ({ engine }) => engine.setUserInput(0, 1, 1, "autre"));
  await write("moi");
  expect(await read()).toBe("autre");
});

test("a host that falls silent never answers", async () => {
  opened.host.faults.neverAnswer(1);
  const late = new Promise((resolve) => setTimeout(() => resolve("silence"), 50));
  expect(await Promise.race([write("a"), late])).toBe("silence");
});

test("syncs, requests and bytes are counted; the client's own clean-up is no sync", async () => {
  await write("a");
  const { syncs, requests, bytesOut, bytesIn } = opened.host.counts;
  expect([syncs, requests]).toEqual([1, 2]);
  expect(bytesOut).toBeGreaterThan(200);
  expect(bytesIn).toBeGreaterThan(50);
  opened.host.resetCounts();
  expect(opened.host.counts).toEqual({ syncs: 0, requests: 0, bytesOut: 0, bytesIn: 0 });
});
