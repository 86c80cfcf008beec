/** What stands around the customers: titles, totals, blanks, formulas, columns of the user's own. */
import { SIX, SIX_NAMES, sixFrom, type Cell } from "../../acceptance/sheetCase";
import { NAME_AMOUNT, amounts, clients, dirt, sheet } from "../writers/clients";
import { book } from "../writers/ooxml";
import type { CorpusCase } from "../corpusCase";

export const SHAPES: readonly CorpusCase[] = [
  dirt("an empty sheet", [], { refused: /Clients/ }),
  dirt("a header and no customer", [["Client", "CA 12 mois"]], { refused: /client/i }),
  dirt(
    "blank rows under a header",
    [
      ["Client", "CA 12 mois"],
      [" ", null],
      [null, " "],
    ],
    { refused: /client/i },
  ),
  dirt(
    "no amount and no potential",
    [
      ["Client", "Ville"],
      ["Morel", "Lille"],
      ["Lenoir", "Brest"],
    ],
    { refused: /CA/ },
  ),
  dirt("one customer is an A", amounts([1200]), clients(NAME_AMOUNT, 1, { classes: { 2: "A" } })),
  dirt(
    "a list that begins at C5, under a title in B2",
    [
      [null, "Mes clients"],
      [],
      [],
      [null, null, "Client", "CA HT"],
      ...SIX.map((revenue, i): Cell[] => [null, null, SIX_NAMES[i] ?? "", revenue]),
    ],
    clients({ name: "C", revenue: "D" }, 6, { headerRow: 4, classes: sixFrom(5) }),
  ),
  dirt(
    "rows of spaces among the customers are blank, not the end",
    [
      ["Client", "CA 12 mois"],
      ["Boulangerie Morel", 50_000],
      [" ", null],
      ["Garage Lenoir", 30_000],
      [],
      ["Fleurs & Co", 20_000],
    ],
    clients(NAME_AMOUNT, 5, { setAside: { blank: 2 }, classes: { 2: "A", 4: "A", 6: "B" } }),
  ),
  dirt(
    "totals under four names; Total Énergies with its code is a customer",
    [
      ["Code", "Client", "CA HT"],
      ["C1", "Boulangerie Morel", 50_000],
      ["C2", "Total Énergies", 30_000],
      [null, "Sous-total", 80_000],
      ["C3", "Garage Lenoir", 20_000],
      [null, "S/Total", 20_000],
      [null, "Total général", 100_000],
    ],
    clients({ code: "A", name: "B", revenue: "C" }, 6, {
      setAside: { subtotal: 2, total: 1 },
      classes: { 2: "A", 3: "A", 5: "B" },
    }),
  ),
  dirt(
    "two columns of the same name: the fuller one",
    [
      ["Client", "CA HT", "Ville", "Ville"],
      ...SIX.map((revenue, i): Cell[] => [SIX_NAMES[i] ?? "", revenue, i < 2 ? "Lille" : null, "Lyon"]),
    ],
    clients({ ...NAME_AMOUNT, city: "D" }, 6, {
      classes: sixFrom(2),
      issues: { duplicateHeaders: ["C1", "D1"] },
    }),
  ),
  dirt(
    "a column without a header tells itself by its content",
    [["Client", "CA HT", null], ...SIX.map((revenue, i): Cell[] => [SIX_NAMES[i] ?? "", revenue, "59000"])],
    clients({ ...NAME_AMOUNT, postalCode: "C" }, 6, {
      classes: sixFrom(2),
      customers: { 2: { department: "59" } },
    }),
  ),
  dirt(
    "columns called Segment, ABC and Pourquoi are the user's own",
    [
      ["Client", "CA HT", "Segment", "ABC", "Pourquoi"],
      ...SIX.map((revenue, i): Cell[] => [SIX_NAMES[i] ?? "", revenue, "Or", i % 2 ? "A" : "C", "parce que"]),
    ],
    clients(NAME_AMOUNT, 6, { classes: sixFrom(2), without: ["forcedSegment", "sector"] }),
  ),
  dirt(
    "hidden rows are customers, and it is told",
    [],
    clients(NAME_AMOUNT, 6, { classes: sixFrom(2), issues: { hiddenRows: true } }),
    {
      bytes: () =>
        book(
          sheet(amounts(SIX))
            .replace('<row r="4"', '<row r="4" hidden="1"')
            .replace('<row r="6"', '<row r="6" hidden="1"'),
        ),
    },
  ),
  dirt(
    "a protected sheet is refused, and named",
    [],
    { refused: /Clients/ },
    {
      bytes: () =>
        book(sheet(amounts(SIX)).replace("</worksheet>", '<sheetProtection sheet="1"/></worksheet>')),
    },
  ),
  dirt(
    "formulas of the user stay formulas, and their results are read",
    [],
    clients({ name: "A", revenue: "C" }, 6, { classes: sixFrom(2) }),
    {
      bytes: () =>
        book(
          sheet([
            ["Client", "Mensuel", "CA 12 mois"],
            ...SIX.map((revenue, i): Cell[] => [SIX_NAMES[i] ?? "", revenue / 10, null]),
          ]).replaceAll(/<row r="(\d+)">(<c r="A\d".*?)<\/row>/g, (row, at: string, cells: string) =>
            at === "1"
              ? row
              : `<row r="${at}">${cells}<c r="C${at}"><f>B${at}*10</f><v>${SIX[Number(at) - 2]}</v></c></row>`,
          ),
        ),
    },
  ),
  dirt(
    "a shared formula for the column of amounts",
    [],
    clients({ name: "A", revenue: "C" }, 6, { classes: sixFrom(2) }),
    {
      bytes: () =>
        book(
          sheet([
            ["Client", "Mensuel", "CA 12 mois"],
            ...SIX.map((revenue, i): Cell[] => [SIX_NAMES[i] ?? "", revenue / 10, null]),
          ]).replaceAll(/<row r="(\d+)">(<c r="A\d".*?)<\/row>/g, (row, at: string, cells: string) => {
            if (at === "1") return row;
            const formula =
              at === "2" ? '<f t="shared" ref="C2:C7" si="0">B2*10</f>' : '<f t="shared" si="0"/>';
            return `<row r="${at}">${cells}<c r="C${at}">${formula}<v>${SIX[Number(at) - 2]}</v></c></row>`;
          }),
        ),
    },
  ),
  dirt(
    "a formula that gives an error: unknown, with its address",
    [],
    clients(NAME_AMOUNT, 6, {
      classes: { 2: "A", 3: "toComplete" },
      issues: { errorCells: ["B3"] },
    }),
    {
      bytes: () =>
        book(
          sheet(amounts(SIX))
            .replace("<v>30000</v>", "<f>1/0</f><v>#DIV/0!</v>")
            .replace('<c r="B3">', '<c r="B3" t="e">'),
        ),
    },
  ),
];
