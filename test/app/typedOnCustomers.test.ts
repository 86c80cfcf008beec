import type { CellValue } from "../../src/core/model";
import { openPortfolio, valuesOf, type Opened } from "../excel/portfolio";
import { press } from "../support/press";

let open: Opened | null = null;
afterEach(() => open?.stop());

const NAMES = ["Boulangerie Morel", "Garage Petit", "Hôtel du Lac", "Menuiserie Blanc"] as const;

/** Four clients of three orders each. */
const orders = (names: readonly string[]): CellValue[][] =>
  names.flatMap((name, i) =>
    [1, 2, 3].map((n) => [46_000 + n + i, `F${i}${n}`, name, Math.round(9000 / (i + 1))]),
  );

async function opened(): Promise<Opened> {
  open = await openPortfolio(-1, (sheet) => {
    sheet.getRange("A1:D13").values = [
      ["Date de commande", "N° commande", "Client", "Montant HT"],
      ...orders(NAMES),
    ];
  });
  await pressed();
  return open;
}

async function pressed() {
  const outcome = await press();
  if (outcome.kind !== "done") throw new Error(JSON.stringify(outcome));
  const { reading, customers } = outcome.segmentation;
  expect(reading.grain).toMatch(/^order/);
  return {
    segments: Object.fromEntries(customers.map(({ customer, abc }) => [customer.name, abc])),
    told: reading.issues
      .filter(({ code }) => code.startsWith("typed") || code === "forcedGone")
      .map(({ code, values }) => [code, values.words]),
  };
}

/** Rows of *Clients (2)*, ours, as records of header and cell. */
async function clients(it: Opened) {
  const [headers = [], ...rows] = await valuesOf(it, "Clients (2)", "A1:T9");
  return { headers, rows: rows.filter(([, name]) => name !== "") };
}

/** Types into the row of a client on our sheet; the cell's address. */
async function type(it: Opened, name: string, header: string, text: CellValue): Promise<string> {
  const { headers, rows } = await clients(it);
  const at = headers.indexOf(header);
  const row = rows.findIndex(([, one]) => one === name) + 2;
  const address = `${String.fromCharCode(65 + at)}${row}`;
  await it.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Clients (2)").getRange(address).values = [[text]];
    await context.sync();
  });
  return address;
}

async function rename(it: Opened, ...names: readonly string[]): Promise<void> {
  await it.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Clients").getRange("A2:D13").values = orders(names);
    await context.sync();
  });
}

const [FIRST, SECOND, THIRD, FOURTH] = NAMES;

describe("the segments forced in a journal", () => {
  test.each([["BOULANGERIE MOREL SARL"], ["Boulangerie Maurel"]])(
    "follow their client when the journal writes it %j",
    async (name) => {
      const it = await opened();
      await type(it, FIRST, "Segment forcé", "C");
      expect((await pressed()).segments[FIRST]).toBe("C");
      await rename(it, name, SECOND, THIRD, FOURTH);
      const { segments, told } = await pressed();
      expect(segments[name]).toBe("C");
      expect(told).toEqual([]);
      const { rows } = await clients(it);
      expect(rows.map(([, one]) => one)).toEqual([name, SECOND, THIRD, FOURTH]);
    },
    60_000,
  );

  test("of a client that is gone keep their row, and are told", async () => {
    const it = await opened();
    await type(it, FIRST, "Segment forcé", "C");
    await rename(it, "Restaurant Neuf", SECOND, THIRD, FOURTH);
    const { segments, told } = await pressed();
    expect(segments["Restaurant Neuf"]).toBe("A");
    expect(told).toEqual([["forcedGone", `${FIRST} (C)`]]);
    expect((await clients(it)).rows).toHaveLength(5);
  }, 60_000);
});

test("what is typed over the labels of Clients stays, or is a wish, and is told", async () => {
  const it = await opened();
  const note = await type(it, SECOND, "Alerte", "Rappeler");
  const wish = await type(it, FIRST, "Segment", "C");
  const first = await pressed();
  expect(first.segments[FIRST]).toBe("C");
  expect(first.told).toEqual([
    ["typedLabels", `Rappeler (Clients (2)!${note})`],
    ["typedSegments", `C (Clients (2)!${wish})`],
  ]);
  expect((await pressed()).told).toEqual([["typedLabels", `Rappeler (Clients (2)!${note})`]]);
  const { headers, rows } = await clients(it);
  expect(rows[1]?.[headers.indexOf("Alerte")]).toBe("Rappeler");
  expect(rows[0]?.[headers.indexOf("Segment forcé")]).toBe("C");
}, 60_000);
