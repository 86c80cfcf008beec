import type { Edit } from "../../../src/core/output/edits";
import type { CellValue, Customer, Reading } from "../../../src/core/model";
import { withForcedSegments } from "../../../src/core/output/customers/withForcedSegments";
import type { Output, OwnSheetContent } from "../../../src/core/output/input";
import { PLAN } from "../../../src/core/output/plan/planGrid";
import { rowPrints } from "../../../src/core/output/sheet/rowPrint";
import { sheet as words } from "../../../src/i18n/fr/sheet";
import { build, segmentation } from "./support/build";
import { calculate } from "./support/calculate";
import { portfolio, TODAY, type Portfolio, type Row } from "./support/portfolio";
import { written } from "./support/written";

const row = (name: string, revenue: number): Row => ({ name, revenue, orders: 2 });
const ROWS = [row("Alpha", 900), row("Bêta", 80), row("Gamma", 20)];
const journal = (rows: readonly Row[]): Portfolio =>
  portfolio(rows, { sheet: "Commandes", grain: "orderLines" });

/** *Clients* as it stands after a run. */
function content(output: Output): OwnSheetContent {
  const area = output.memory.sheets.find(({ sheet }) => sheet === "customers")?.area;
  const cells = written(output.edits, "customers");
  const lines = Array.from({ length: area?.lastRow ?? 0 }, (_, i) =>
    Array.from({ length: area?.lastColumn ?? 0 }, (_, j): CellValue => {
      const cell = cells.get(`${i + 1}:${j + 1}`) ?? "";
      return typeof cell === "object" ? "" : cell;
    }),
  );
  return { sheet: "customers", name: "Clients", cells: lines };
}

const names = ({ cells }: OwnSheetContent): readonly CellValue[] =>
  cells.slice(1).map((line) => line[1] ?? "");

describe("an order journal", () => {
  test.each([
    ["which the plan counts", undefined],
    ["which the plan counts with the segments that the user forced", "C"],
    ["whose Segment alone the plan counts where a forced one is no segment", "VIP"],
  ])("gets no column: its clients have a sheet of their own, %s", (_which, forced) => {
    const [alpha = row("Alpha", 900), ...others] = ROWS;
    const made = journal([forced === undefined ? alpha : { ...alpha, forced }, ...others]);
    const output = build(made);
    expect(written(output.edits, "source").size).toBe(0);
    expect(output.columns).toEqual([]);
    const calculated = calculate(made.source, output.edits);
    for (const { id, customers } of segmentation(made).segments.filter(({ id }) =>
      ["A", "B", "C"].includes(id),
    )) {
      const at = output.memory.plan?.rows.find(({ segment }) => segment === id)?.row ?? 0;
      expect([id, calculated.shown("actionPlan", at, PLAN.customers)]).toEqual([id, String(customers)]);
    }
  });

  test("keeps the rows of Clients in the user's order, and adds new clients at the end", () => {
    const first = content(build(journal(ROWS)));
    const sorted = { ...first, cells: [first.cells[0] ?? [], ...first.cells.slice(1).reverse()] };
    const second = build(journal([row("Delta", 50), ...ROWS.slice(0, 2)]), { ownSheets: [sorted] });
    expect(names(content(second))).toEqual(["Gamma", "Bêta", "Alpha", "Delta"]);
  });

  test("loses no client when two have the same name", () => {
    const made = journal(ROWS);
    const twin = made.reading.customers.map((customer) => ({
      ...customer,
      row: customer.row + 10,
      rows: [customer.row + 10],
    }));
    const reading = { ...made.reading, customers: [...made.reading.customers, ...twin] };
    expect(names(content(build({ ...made, reading })))).toHaveLength(6);
  });

  test("takes the segment forced on Clients, and keeps it there", () => {
    const made = journal(ROWS);
    const first = content(build(made));
    const column = first.cells[0]?.indexOf("Segment forcé") ?? -1;
    const typed = first.cells.map((line, i) => line.map((cell, j) => (i === 3 && j === column ? "A" : cell)));
    const ownSheets = [{ ...first, cells: typed }];
    const reading = withForcedSegments(made.reading, ownSheets, words);
    expect(segmentation({ ...made, reading }).customers.map(({ abc }) => abc)).toEqual(["A", "B", "A"]);
    const second = content(build({ ...made, reading }, { ownSheets }));
    expect(second.cells[3]?.[column]).toBe("A");
  });
});

describe("the sheet Clients", () => {
  const made = journal(ROWS);
  const [first] = made.reading.customers;
  if (first === undefined) throw new Error("no customer");
  const EMPTY = { code: null, name: null, orders: null, revenue: null, averageOrder: null } as const;
  /** Customers with these values, as *Clients* shows them from A2: the facts only. */
  const facts = (...customers: readonly Partial<Customer>[]): readonly (readonly CellValue[])[] => {
    const all = customers.map((values, i) => ({ ...first, ...EMPTY, row: i + 2, rows: [i + 2], ...values }));
    const output = build({ ...made, reading: { ...made.reading, customers: all } });
    return content(output)
      .cells.slice(1)
      .map((line) => line.slice(0, 8));
  };

  test("says what the orders of a client add up to, and leaves blank what is unknown", () => {
    const known = {
      ...{ code: "C1", name: "Alpha", postalCode: "59000", city: "Lille" },
      ...{ orders: 4, revenue: 900, revenuePrevious: 700, lastOrder: TODAY },
    };
    expect(facts(known, { name: "Bêta" }, { name: "Gamma", city: "Lyon", postalCode: null })).toEqual([
      ["C1", "Alpha", "59000 Lille", 4, 900, 700, TODAY, 225],
      ["", "Bêta", "", "", "", "", "", ""],
      ["", "Gamma", "Lyon", "", "", "", "", ""],
    ]);
    expect(facts({ code: "C2" })[0]?.slice(0, 2)).toEqual(["C2", ""]);
  });

  test.each([
    [{ averageOrder: 50, orders: 4, revenue: 900 }, 50],
    [{ orders: 4, revenue: 900 }, 225],
    [{ orders: 0, revenue: 900 }, ""],
    [{ orders: -1, revenue: 900 }, ""],
    [{ orders: 4 }, ""],
    [{ revenue: 900 }, ""],
  ])("shows the average order of %j as %j", (values, average) => {
    expect(facts({ name: "Alpha", ...values })[0]?.[7]).toBe(average);
  });

  const { edits } = build(made, { criteria: ["abc", "rfm"] });
  const of = <K extends Edit["kind"]>(kind: K): readonly Extract<Edit, { kind: K }>[] =>
    edits.filter(
      (edit): edit is Extract<Edit, { kind: K }> =>
        edit.kind === kind && "sheet" in edit && edit.sheet === "customers",
    );
  const headers = content(build(made, { criteria: ["abc", "rfm"] })).cells[0] ?? [];
  const columnOf = (header: string): number => headers.indexOf(header) + 1;

  test("is one table with its headers, without columns of revenue or counting beside the facts", () => {
    const area = { firstRow: 1, firstColumn: 1, lastRow: 4, lastColumn: headers.length };
    expect(of("addTable")).toMatchObject([{ name: "SegmentationClients", area, style: "TableStyleLight1" }]);
    expect(headers).toEqual([...new Set(headers)]);
    expect(headers).not.toContain(words.headers.revenue);
    expect(headers).not.toContain(words.headers.counted);
    expect(of("style")).toMatchObject([{ area: { ...area, lastRow: 1 }, style: { bold: true } }]);
    expect(of("widths")[0]).toMatchObject({ column: 1 });
    expect(of("widths")[0]?.widths).toHaveLength(headers.length);
    expect(of("widths")[0]?.widths.every((width) => width >= 7 && width <= 60)).toBe(true);
  });

  test("formats each column by what it holds, on the rows of clients", () => {
    const shown = new Map(of("numberFormat").map(({ area, format }) => [area.firstColumn, format]));
    const { customerHeaders: named, formats } = words;
    expect(
      [named.code, named.name, named.place, named.orders, named.revenue].map((header) =>
        shown.get(columnOf(header)),
      ),
    ).toEqual(["@", "@", "@", formats.integer, formats.euros]);
    expect(shown.get(columnOf(named.revenuePrevious))).toBe(formats.euros);
    expect(shown.get(columnOf(named.lastOrder))).toBe(formats.day);
    expect(shown.get(columnOf(named.averageOrder))).toBe(formats.euros);
    expect(shown.get(columnOf("Segment"))).toBe("@");
    expect(shown.get(columnOf("Pourquoi"))).toBe("General");
    expect(of("numberFormat").every(({ area }) => area.firstRow === 2 && area.lastRow === 4)).toBe(true);
  });

  test("offers the seven segments in Segment forcé, and colours labels", () => {
    const column = columnOf("Segment forcé");
    expect(of("choices")).toMatchObject([
      { area: { firstRow: 2, lastRow: 4, firstColumn: column, lastColumn: column } },
    ]);
    expect(of("choices")[0]?.values).toEqual(
      (["A", "B", "C", "potentialA", "potentialB", "potentialC", "toComplete"] as const).map(
        (label) => words.segments[label],
      ),
    );
    expect(of("colorRules")[0]?.rules[0]?.area).toMatchObject({ firstRow: 2, lastRow: 4 });
  });

  test("keeps headers and names in view, and prints across the page without Pourquoi", () => {
    expect(of("freeze")).toMatchObject([{ rows: 1, columns: 2 }]);
    expect(of("view")).toMatchObject([{ gridlines: false }]);
    expect(headers.at(-1)).toBe("Pourquoi");
    expect(of("pageLayout").map(({ layout }) => layout)).toEqual([
      {
        orientation: "landscape",
        printArea: { firstRow: 1, firstColumn: 1, lastRow: 4, lastColumn: headers.length - 1 },
        titleRows: [1, 1],
        fitToWidth: true,
        breaksBefore: [],
        footer: words.footer,
      },
    ]);
  });

  test("keeps code and name of a client that left the journal, and nothing that was computed for it", () => {
    const before = content(build(made));
    const gone = build(journal(ROWS.slice(0, 2)), { ownSheets: [before] });
    const line = content(gone).cells[3] ?? [];
    expect(line.slice(0, 2)).toEqual(["", "Gamma"]);
    expect(line.slice(2).every((cell) => cell === "")).toBe(true);
  });

  test("is refilled over what stands there, and known again by its headers", () => {
    const before = build(made);
    expect(before.memory.sheets.find(({ sheet }) => sheet === "customers")?.prints).toEqual(
      rowPrints([content(before).cells[0] ?? []], () => false),
    );
    const again = build(made, { ownSheets: [content(before)], memory: before.memory });
    expect(again.edits.some((edit) => edit.kind === "clear" && edit.sheet === "customers")).toBe(false);
  });
});

describe("segments forced on Clients", () => {
  const made = journal(ROWS);
  const H = words.customerHeaders;
  const sheetOf = (...lines: readonly (readonly CellValue[])[]): OwnSheetContent => ({
    sheet: "customers",
    name: "Clients",
    cells: [[H.code, H.name, words.headers.forcedSegment], ...lines],
  });
  const forcedBy = (reading: Reading, own: OwnSheetContent): readonly (string | null)[] =>
    withForcedSegments(reading, [own], words).customers.map(({ forcedSegment }) => forcedSegment);

  test("are found by code, else by name, spaces around them aside", () => {
    const own = sheetOf(
      [" 12 ", "Autre nom", " A "],
      ["", " Bêta ", "C"],
      ["", "", "B"],
      ["", "Gamma", "  "],
    );
    const customers = made.reading.customers.map((one, i) => (i === 0 ? { ...one, code: "12 " } : one));
    expect(forcedBy({ ...made.reading, customers }, own)).toEqual(["A", "C", null]);
  });

  test.each(["orders", "orderLines"] as const)("count in a journal of %s", (grain) => {
    expect(forcedBy({ ...made.reading, grain }, sheetOf(["", "Gamma", "A"]))).toEqual([null, null, "A"]);
  });

  test("do not count where customers have rows of their own", () => {
    const own = sheetOf(["", "Gamma", "A"]);
    expect(forcedBy({ ...made.reading, grain: "clients" }, own)).toEqual([null, null, null]);
  });

  test("are none without the column or the sheet, and a segment named in the journal is kept", () => {
    const own: OwnSheetContent = {
      ...sheetOf(),
      cells: [
        [H.code, H.name],
        ["", "Gamma"],
      ],
    };
    expect(forcedBy(made.reading, own)).toEqual([null, null, null]);
    expect(withForcedSegments(made.reading, [], words)).toBe(made.reading);
    expect(withForcedSegments(made.reading, [sheetOf(["", "Gamma", ""])], words)).toBe(made.reading);
    const output = build(journal([{ ...row("Alpha", 900), forced: "B" }, ...ROWS.slice(1)]));
    const { cells } = content(output);
    expect(cells.slice(1).map((line) => line[cells[0]?.indexOf("Segment forcé") ?? -1])).toEqual([
      "B",
      "",
      "",
    ]);
  });
});
