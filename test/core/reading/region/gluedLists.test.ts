import { beside, LIST, SIX, type Row } from "../support/besideLists";
import { cellsOf, columnsOf, readRows } from "../support/readRows";

const read = (rows: readonly Row[], selection: { row: number; column: number } | null = null) => {
  const reading = readRows(rows, {}, { selection });
  return {
    names: reading.customers.map(({ name }) => name),
    revenue: columnsOf(reading).revenue,
    lastColumn: reading.region.lastColumn,
    others: cellsOf(reading, "otherBlocks"),
  };
};

describe("a summary that touches the list is told, and never read", () => {
  test.each([
    [
      "sums by a word of the list",
      [
        ["Total par commercial", "Part"],
        [190, 0.6],
        [110, 0.4],
      ],
    ],
    [
      "labels that a column repeats",
      [
        ["Commercial", "CA"],
        ["Jean", 190],
        ["Anne", 110],
      ],
    ],
    [
      "labels with their total",
      [
        ["Ville", "Nb clients"],
        ["Lille", 2],
        ["Lens", 2],
        ["Total", 4],
      ],
    ],
  ])("%s", (_what, summary) => {
    expect(read(beside(LIST, summary))).toEqual({ names: SIX, revenue: "D", lastColumn: 4, others: ["E1"] });
  });

  test("also where the rep selected it", () => {
    const rows = beside(LIST, [
      ["Commercial", "CA"],
      ["Jean", 190],
      ["Anne", 110],
    ]);
    expect(read(rows, { row: 2, column: 6 })).toMatchObject({ names: SIX });
  });
});

describe("two lists that touch", () => {
  const OTHER: readonly Row[] = [
    ["Client", "Ville", "Commercial", "CA"],
    ["Xavier", "Nantes", "Luc", 10],
    ["Yves", "Rennes", "Luc", 20],
  ];
  test("the largest is read, the other told", () => {
    expect(read(beside(LIST, OTHER))).toEqual({ names: SIX, revenue: "D", lastColumn: 4, others: ["E1"] });
  });
  test("the selected one is read", () => {
    expect(read(beside(LIST, OTHER), { row: 2, column: 6 })).toEqual({
      names: ["Xavier", "Yves"],
      revenue: "H",
      lastColumn: 8,
      others: ["A1"],
    });
  });
  test("the same headers tell them apart even when they end together", () => {
    const same = [
      ...OTHER,
      ["Zoé", "Brest", "Luc", 5],
      ["Ugo", "Brest", "Luc", 5],
      ["Vic", "Brest", "Luc", 5],
      ["Wim", "Brest", "Luc", 5],
    ];
    expect(read(beside(LIST, same))).toMatchObject({ names: SIX, others: ["E1"] });
  });
  test("other headers tell them apart when they end apart", () => {
    const prospects = [
      ["Prospect", "Ville", "Potentiel"],
      ["Xavier", "Nantes", 900],
      ["Yves", "Rennes", 400],
    ];
    expect(read(beside(LIST, prospects))).toMatchObject({ names: SIX, others: ["E1"] });
  });
});
