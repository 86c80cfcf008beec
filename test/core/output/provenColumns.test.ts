import type { CellValue, SheetData } from "../../../src/core/model";
import { provenColumns } from "../../../src/core/output/columns/provenColumns";
import type { OwnColumnKey } from "../../../src/core/output/edits";
import { sheet as english } from "../../../src/i18n/en/sheet";
import { sheet as french } from "../../../src/i18n/fr/sheet";
import { portfolio } from "./support/portfolio";

type Told = readonly [key: OwnColumnKey, header: string, ...cells: readonly CellValue[]];

/** Which of these columns are ours; they stand from C on, their headers on row 4 of a sheet that begins at B3. */
function ours(...columns: readonly Told[]): readonly string[] {
  const height = Math.max(...columns.map((column) => column.length - 2));
  const line = (i: number): readonly CellValue[] => ["x", ...columns.map((column) => column[i + 1] ?? "")];
  const sheet: SheetData = {
    ...portfolio([{ name: "Alpha" }]).source,
    firstRow: 3,
    firstColumn: 2,
    values: [["Mes clients"], ...Array.from({ length: height + 1 }, (_, i) => line(i))],
  };
  const remembered = columns.map(([key, header], i) => ({ key, header, column: i + 3 }));
  return provenColumns({ headerRow: 4, columns: remembered }, sheet, [french, english]).map(
    ({ column }) => columns[column - 3]?.[1] ?? "",
  );
}

const SEGMENT: Told = ["segment", "Segment", "A", "B", "C"];

describe("a column that holds labels of ours is ours, whatever its header", () => {
  test.each<readonly [OwnColumnKey, readonly CellValue[], readonly CellValue[]]>([
    ["segment", ["A", "À compléter", "To complete"], ["a", "VIP", "A "]],
    ["rfm", ["3-2-1", "5-5-5"], ["3-2-6", "13-2-1", "3-2-11", "0-1-1"]],
    ["profile", ["Champion", "At risk"], ["Champion du monde", "bon"]],
    ["potential", ["Fort", "Fort (+ 4 000 €)", "High (+ €4,000)"], ["Fortement", "fort"]],
    ["crossed", ["A · CHR", "À compléter · Nord", "C"], ["AB", "Nord · A"]],
    ["priority", ["P1", "P4"], ["P5", "P12", "XP1", "P0"]],
    [
      "lastContactState",
      ["46 j / 30 j · en retard", "5 d / 7 d · up to date"],
      ["en retard", "en retard · 46 j"],
    ],
  ])("%s: %j, not %j", (key, labels, others) => {
    for (const label of labels) expect([label, ours([key, "Mon nom", label])]).toEqual([label, ["Mon nom"]]);
    for (const other of others) expect([other, ours([key, "Mon nom", other])]).toEqual([other, []]);
    expect(ours([key, "Mon nom", 1])).toEqual([]);
  });

  test("when at least half of its cells are, blank ones aside", () => {
    expect(ours(["segment", "Classe", "A", "VIP", "", ""])).toEqual(["Classe"]);
    expect(ours(["segment", "Classe", "A", "VIP", "VIP"])).toEqual([]);
  });
});

describe("a column of forced segments under a header of the user's", () => {
  const FORCED: Told = ["forcedSegment", "Segment voulu", "C", "", "à voir"];
  const RFM: Told = ["rfm", "RFM", "3-2-1", "1-1-1", "2-2-2"];
  const NOTE: Told = ["rfm", "Note", "bon", "moyen", "bon"];

  test.each<readonly [string, readonly Told[], readonly string[]]>([
    ["is ours between two that are", [SEGMENT, FORCED, RFM], ["Segment", "Segment voulu", "RFM"]],
    ["is the user's at the end of ours", [SEGMENT, FORCED], ["Segment"]],
    ["is the user's before ours", [FORCED, SEGMENT], ["Segment"]],
    ["is the user's beside one of the user's", [SEGMENT, FORCED, NOTE, RFM], ["Segment", "RFM"]],
    [
      "as any other column is, even there",
      [SEGMENT, ["channel", "Mon canal", "Visite", "Visite", "Visite"], RFM],
      ["Segment", "RFM"],
    ],
  ])("%s", (_which, columns, expected) => {
    expect(ours(...columns)).toEqual(expected);
  });
});

describe("an emptied column is ours by its header", () => {
  test.each([
    ["Segment", true],
    ["SEGMENT", true],
    ["Segment (2)", true],
    ["Segment  (12)", true],
    ["Segment (2) bis", false],
    ["Segment croisé", false],
    ["Classe", false],
  ])("%s: %j", (header, isOurs) => {
    expect(ours(["segment", header])).toEqual(isOurs ? [header] : []);
  });
});

describe("another column of ours", () => {
  test.each<readonly [string, Told]>([
    ["a number of points", ["points", "Points", 71, 20]],
    ["a day", ["nextContact", "Prochain contact", 46_025]],
    ["a revenue", ["revenue", "CA retenu", 900]],
    ["a count", ["counted", "Compté", 1, 0]],
    ["reasons", ["why", "Why", "A: …"]],
    ["a zone beside the user's", ["zone", "Zone (2)", "Nord"]],
    ["nothing", ["alert", "Alerte"]],
    ["mostly what we write", ["points", "Points", 71, "urgent"]],
  ])("holds %s, and stands right of one that is ours", (_, told) => {
    expect(ours(SEGMENT, told)).toEqual(["Segment", told[1]]);
    expect(ours(told, SEGMENT)).toEqual(["Segment"]);
    expect(ours(told)).toEqual([]);
  });

  test.each<readonly [string, Told]>([
    ["has a header of the user's", ["points", "Mes points", 71]],
    ["holds texts where we write numbers", ["points", "Points", "x", "y", 3]],
    ["holds numbers where we write texts", ["why", "Pourquoi", 1, 2, "x"]],
    ["is no column that we know", ["toString" as OwnColumnKey, "toString", "x"]], // -- a forged memory
  ])("is not ours when it %s", (_, told) => {
    expect(ours(SEGMENT, told)).toEqual(["Segment"]);
  });
});

test("our columns come in the order they are remembered", () => {
  expect(ours(SEGMENT, ["why", "Pourquoi", "A: …"], ["rfm", "RFM", "3-2-1"])).toEqual([
    "Segment",
    "Pourquoi",
    "RFM",
  ]);
});
