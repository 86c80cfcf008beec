/**
 * A workbook whose memory and marks were made to harm the one who opens it: they call the user's own columns and sheets
 * ours. A press works, and what the user had stays, cell for cell.
 */
import { restoreSheet } from "../../src/app/restore";
import { EMPTY_MEMORY, type Memory } from "../../src/excel/memory/memory";
import { parseMemory, SETTING_KEY } from "../../src/excel/memory/workbookSettings";
import { openPortfolio, sheetState, valuesOf, type Opened } from "../excel/portfolio";
import { press } from "../support/press";

let open: Opened | null = null;
afterEach(() => open?.stop());

const MARK = "segmentation-portefeuille";
const text = (memory: object): string =>
  JSON.stringify({ version: 1, memory: { ...EMPTY_MEMORY, ...memory } });
const claim = (...columns: readonly (readonly [key: string, header: string, column: number])[]): object => ({
  sheets: [
    {
      id: "",
      name: "Clients",
      headerRow: 1,
      columns: columns.map(([key, header, column]) => ({ key, header, column })),
      rules: [],
      corrected: [],
    },
  ],
});

/** A workbook of eight customers with more of the user's columns from E on, and a memory. */
async function opened(
  memory: string | object,
  beside: readonly (readonly (string | number)[])[] = [],
  prepare: (context: Excel.RequestContext) => void = () => undefined,
): Promise<Opened> {
  open = await openPortfolio(8, (sheet, context) => {
    context.workbook.settings.add(SETTING_KEY, typeof memory === "string" ? memory : text(memory));
    const [first] = beside;
    if (first !== undefined) {
      sheet.getRange("E1").getResizedRange(beside.length - 1, first.length - 1).values = beside.map(
        (line) => [...line],
      );
    }
    prepare(context);
  });
  return open;
}

const column = (header: string, value: (row: number) => string | number): (string | number)[] => [
  header,
  ...Array.from({ length: 8 }, (_, i) => value(i)),
];
const side = (...columns: readonly (readonly (string | number)[])[]): (string | number)[][] =>
  Array.from({ length: 9 }, (_, i) => columns.map((cells) => cells[i] ?? ""));

const OWN_ABC = column("Classe", (i) => ["or", "argent", "bronze"][i % 3] ?? "");
const ZONE = column("Zone", (i) => `Tournée ${i % 3}`);
const NOTES = column("Pourquoi", (i) => `note ${i}`);

test.each<readonly [what: string, memory: object, beside: readonly (readonly (string | number)[])[]]>([
  ["the amounts as segments", claim(["segment", "CA 2025", 3]), []],
  ["the amounts as retained amounts", claim(["revenue", "CA 2025", 3]), []],
  [
    "the amounts as a column of a later version",
    claim(["__proto__", "CA 2025", 3], ["next", "CA 2025", 3]),
    [],
  ],
  [
    "every column as ours",
    claim(["segment", "Code", 1], ["rfm", "Client", 2], ["points", "CA 2025", 3], ["why", "Ville", 4]),
    [],
  ],
  [
    "a renamed column between two of ours",
    claim(["segment", "Code", 1], ["zone", "gone", 2], ["priority", "CA 2025", 3]),
    [],
  ],
  ["a class of the user's own", claim(["segment", "Classe", 5]), side(OWN_ABC)],
  [
    "zones and notes under headers of ours",
    claim(["zone", "Zone", 5], ["why", "Pourquoi", 6]),
    side(ZONE, NOTES),
  ],
  [
    "zones left of labels like ours",
    claim(["zone", "Zone", 5], ["segment", "Segment", 6]),
    side(
      ZONE,
      column("Segment", () => "A"),
    ),
  ],
  ["towns as forced segments", claim(["forcedSegment", "Ville", 4]), []],
])(
  "a memory that calls %s ours changes no cell of the user",
  async (_what, memory, beside) => {
    const it = await opened(memory, beside);
    const width = 4 + (beside[0]?.length ?? 0);
    const claimed = JSON.stringify(memory).includes('"Segment"') ? width - 1 : width;
    const area = `A1:${String.fromCharCode(64 + claimed)}9`;
    const before = await valuesOf(it, "Clients", area);
    // To take away all that is ours takes nothing of theirs, whether or not it finds something to take.
    await restoreSheet("Clients", "all");
    expect(await valuesOf(it, "Clients", area)).toEqual(before);
    expect(await press()).toMatchObject({ kind: "done" });
    expect(await valuesOf(it, "Clients", area)).toEqual(before);
    await restoreSheet("Clients", "all");
    expect(await valuesOf(it, "Clients", area)).toEqual(before);
  },
  30_000,
);

const RATES = [
  ["Produit", "Tarif"],
  ["Farine", 12],
  ["Sucre", 14],
];
const written = (sheet: string, prints: readonly string[], lastRow = 3): object => ({
  output: {
    sheets: [
      { sheet, name: "Tarifs", area: { firstRow: 1, firstColumn: 1, lastRow, lastColumn: 50 }, prints },
    ],
    plan: null,
  },
});

test.each<readonly [what: string, mark: string, memory: object]>([
  ["the plan", "actionPlan", {}],
  ["the dashboard", "dashboard", written("dashboard", [])],
  ["the plan, with rows that do not fit", "actionPlan", written("actionPlan", ["x", "y", "z"])],
  ["past runs", "runs", {}],
])(
  "a sheet of the user's marked as %s stays as it is, press after press",
  async (_what, mark, memory) => {
    const it = await opened(memory, [], (context) => {
      const sheet = context.workbook.worksheets.add("Tarifs");
      sheet.getRange("A1:B3").values = RATES;
      sheet.customProperties.add(MARK, mark);
    });
    const before = await sheetState(it, "Tarifs");
    await restoreSheet("Clients", "all");
    expect(await sheetState(it, "Tarifs")).toEqual(before);
    for (let times = 0; times < 2; times += 1) {
      expect(await press()).toMatchObject({ kind: "done" });
      expect(await sheetState(it, "Tarifs")).toEqual(before);
    }
    const names = it.host.workbook.engine.getWorksheetsProperties().map(({ name }) => name);
    // Ours was made once, beside it, and found again.
    expect(names.filter((name) => name.startsWith("Plan d'actions"))).toHaveLength(1);
    expect(names.filter((name) => name.startsWith("Segmentation (mémoire)"))).toHaveLength(1);
    await restoreSheet("Clients", "all");
    expect(await sheetState(it, "Tarifs")).toEqual(before);
  },
  60_000,
);

test("a sheet named as ours by its id alone stays as it is in an Excel without marks", async () => {
  const it = await opened(
    { ownSheets: [{ sheet: "actionPlan", id: "", name: "Tarifs", rules: [] }] },
    [],
    (context) => {
      context.workbook.worksheets.add("Tarifs").getRange("A1:B3").values = RATES;
    },
  );
  const before = await sheetState(it, "Tarifs");
  expect(await press()).toMatchObject({ kind: "done" });
  expect(await sheetState(it, "Tarifs")).toEqual(before);
}, 30_000);

test("notes beside the plan stay when the memory of what we wrote is lost or claims them", async () => {
  const it = await opened({});
  await press();
  const plan = "Plan d'actions";
  const note = async (): Promise<unknown> => (await valuesOf(it, plan, "Z3"))[0]?.[0];
  await it.Excel.run(async (context) => {
    context.workbook.worksheets.getItem(plan).getRange("Z3").values = [["à moi"]];
    await context.sync();
  });
  const change = (part: (memory: Memory) => object): Promise<void> =>
    it.Excel.run(async (context) => {
      const setting = context.workbook.settings.getItem(SETTING_KEY);
      setting.load("value");
      await context.sync();
      const { memory } = parseMemory(setting.value);
      context.workbook.settings.add(SETTING_KEY, text({ ...memory, ...part(memory) }));
      await context.sync();
    });
  await change(() => ({ output: 7 }));
  expect(await press()).toMatchObject({ kind: "done" });
  expect(await note()).toBe("à moi");
}, 60_000);
