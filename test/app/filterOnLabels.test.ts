/** A filter that the rep sets on a label of ours, when the label goes: no row may be left hidden by it. */
import { restoreSheet } from "../../src/app/restore";
import { openPortfolio, type Opened, valuesOf } from "../excel/portfolio";
import { pictureOf } from "../support/hostState";
import { press } from "../support/press";

let open: Opened | null = null;
afterEach(() => open?.stop());

type Prepare = Parameters<typeof openPortfolio>[1];
const SHEETS: readonly (readonly [string, Prepare])[] = [
  ["the sheet's own filter", () => undefined],
  ["the filter of a table", (sheet) => void sheet.tables.add("A1:D13", true)],
];

async function pressed(prepare: Prepare, request: Parameters<typeof press>[0] = {}): Promise<Opened> {
  open = await openPortfolio(12, prepare);
  expect((await press(request)).kind).toBe("done");
  return open;
}

const hiddenRows = ({ host }: Opened): unknown => host.workbook.extras.sheets[0]?.hiddenRows ?? [];

/** The rep shows only what one of our columns holds in its first row. */
async function filterOn(it: Opened, header: string): Promise<void> {
  const [headers = [], first = []] = await valuesOf(it, "Clients", "A1:Z2");
  const column = headers.indexOf(header);
  const criteria: Excel.FilterCriteria = { filterOn: "Values", values: [String(first[column])] };
  await it.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Clients");
    sheet.tables.load("items/name");
    await context.sync();
    const [table] = sheet.tables.items;
    if (table) table.columns.getItemAt(column).filter.apply(criteria);
    else sheet.autoFilter.apply(sheet.getUsedRange(true), column, criteria);
    await context.sync();
  });
  expect(hiddenRows(it)).not.toEqual([]);
}

test.each(SHEETS)(
  "%s on Segment: Restaurer takes the label away, and shows every row",
  async (_what, prepare) => {
    for (const scope of ["press", "all"] as const) {
      const it = await pressed(prepare);
      await filterOn(it, "Segment");
      expect(await restoreSheet("Clients", scope)).toEqual({ ok: true, value: null });
      expect(hiddenRows(it)).toEqual([]);
      const { cells = {} } = pictureOf(it.host.workbook).sheets["Clients"] ?? {};
      expect(Object.keys(cells)).toHaveLength(13 * 4);
      it.stop();
      open = null;
    }
  },
  60_000,
);

test.each(SHEETS)(
  "%s on Zone: a press without that criterion empties the column, and shows every row",
  async (_what, prepare) => {
    const it = await pressed(prepare, { criteria: ["abc", "territory"] });
    await filterOn(it, "Zone");
    expect((await press({ criteria: ["abc"] })).kind).toBe("done");
    expect(hiddenRows(it)).toEqual([]);
  },
  60_000,
);

test.each(SHEETS)(
  "%s on Segment stays at a second press, and where a second press is taken back",
  async (_what, prepare) => {
    const it = await pressed(prepare);
    await filterOn(it, "Segment");
    const hidden = hiddenRows(it);
    expect((await press()).kind).toBe("done");
    expect(hiddenRows(it)).toEqual(hidden);
    expect(await restoreSheet("Clients", "press")).toEqual({ ok: true, value: null });
    expect(hiddenRows(it)).toEqual(hidden);
  },
  60_000,
);
