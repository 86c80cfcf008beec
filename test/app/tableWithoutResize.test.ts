/** Tables in an Excel that cannot resize them: columns are added one by one, and what stands right of them never moves. */
import { requirementMatrix } from "../../playground/host/requirements";
import { restoreSheet } from "../../src/app/restore";
import { openPortfolio, type Opened, valuesOf } from "../excel/portfolio";
import { pictureOf, type WorkbookPicture } from "../support/hostState";
import { press } from "../support/press";

let open: Opened | null = null;
afterEach(() => open?.stop());

const picture = ({ host }: Opened): WorkbookPicture => pictureOf(host.workbook);

async function opened(prepare: (sheet: Excel.Worksheet) => void = () => undefined): Promise<Opened> {
  open = await openPortfolio(
    12,
    (sheet) => {
      sheet.tables.add("A1:D13", true).name = "Suivi";
      prepare(sheet);
    },
    { requirements: requirementMatrix("1.9") },
  );
  return open;
}

/** Far from the columns that we add. */
function addNotes(sheet: Excel.Worksheet): void {
  sheet.getRange("AN5:AN6").formulas = [["à moi"], ["=C5*2"]];
}

test.each(["press", "all"] as const)(
  "Restaurer (%s) gives the table its columns back, and no others",
  async (scope) => {
    const it = await opened();
    const before = picture(it);
    expect((await press()).kind).toBe("done");
    expect(await restoreSheet("Clients", scope)).toEqual({ ok: true, value: null });
    expect(picture(it)).toEqual(before);
  },
  60_000,
);

test("a write that fails takes back the columns that it added", async () => {
  const it = await opened();
  const before = picture(it);
  it.host.faults.failPart(3, 0.9, "MergedRangeConflict", false);
  expect((await press()).kind).toBe("shown");
  expect(picture(it).sheets["Clients"]).toEqual(before.sheets["Clients"]);
}, 60_000);

test("cells far right of the table stay where they are, at a press and at Restaurer", async () => {
  const it = await opened(addNotes);
  const before = picture(it);
  expect((await press()).kind).toBe("done");
  expect(await valuesOf(it, "Clients", "AN5:AN6")).toEqual([["à moi"], [2 * 25_000]]);
  const [headers = []] = await valuesOf(it, "Clients", "A1:Z1");
  expect(headers).toContain("Segment");
  expect(await restoreSheet("Clients", "press")).toEqual({ ok: true, value: null });
  expect(picture(it)).toEqual(before);
}, 60_000);

test("cells typed right of the widened table since the press stay where they are", async () => {
  const it = await opened();
  expect((await press()).kind).toBe("done");
  await it.Excel.run(async (context) => {
    addNotes(context.workbook.worksheets.getItem("Clients"));
    await context.sync();
  });
  expect(await restoreSheet("Clients", "press")).toEqual({ ok: true, value: null });
  expect(await valuesOf(it, "Clients", "AN5:AN6")).toEqual([["à moi"], [2 * 25_000]]);
}, 60_000);
