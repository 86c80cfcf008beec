import type { CellValue } from "../../../../src/core/model";
import { headerReader } from "../../../../src/core/reading/headers/headerQuality";
import { gridOf } from "../../../../src/core/reading/region/grid";
import { scoreHeaderRow } from "../../../../src/core/reading/region/scoreHeaderRow";
import { sheetOf } from "../support/readRows";

type Row = readonly CellValue[];
const reader = headerReader();

/** The score of the first row of a sheet. */
function scoreOf(rows: readonly Row[]) {
  const grid = gridOf(sheetOf(rows));
  return scoreHeaderRow(
    grid,
    reader,
    0,
    Array.from({ length: grid.columns }, (_, i) => i),
  );
}

const HEADER: Row = ["Client", "Ville", "CA"];
const rows = (count: number, row: (i: number) => Row = (i) => [`Morel ${i}`, "Lille", i + 1]) =>
  Array.from({ length: count }, (_, i) => row(i));
const list = (count: number, row?: (i: number) => Row) => [HEADER, ...rows(count, row)];
const headed = (...header: Row) => [header, ...rows(5)];

test.each<[Row, number, readonly string[], boolean]>([
  [["Client", "CA"], 2, ["name", "revenue"], true],
  [["Code", "CA"], 2, ["code", "revenue"], true],
  [["Ville", "CA"], 2, ["city", "revenue"], false],
  [["Client", "Notes", "Bleu"], 2, ["name"], true],
  [["Client", 2025], 1, ["name"], true],
  [["Client", "2025"], 1, ["name"], true],
  [["Client", "1 200 €"], 1, ["name"], true],
  [["Morel", "Lille", 5], 0, [], false],
  [["", "  "], 0, [], false],
])("%j: %d words of a header, for %j, naming customers: %s", (row, recognised, fields, hasIdentity) => {
  const score = scoreOf([row, ["Morel", "Lille", 3]]);
  expect([score.recognised, [...score.fields], score.hasIdentity]).toEqual([recognised, fields, hasIdentity]);
});

const TEXT = (i: number): Row => [`Morel ${i}`, "Lille", "beaucoup"];

test.each<[string, readonly Row[], ">" | "=" | "<", readonly Row[]]>([
  ["one row of data counts more than none", list(1), ">", list(0)],
  ["two rows count more than one", list(2), ">", list(1)],
  ["five count more than four", list(5), ">", list(4)],
  ["six count as five", list(6), "=", list(5)],
  ["a header counts more than its words over words", list(5), ">", list(5, TEXT)],
  [
    "figures on most rows make figures",
    list(6, (i) => (i % 3 === 0 ? TEXT(i) : [`Morel ${i}`, "Lille", i])),
    "=",
    list(6),
  ],
  [
    "figures on half the rows do not",
    list(6, (i) => (i % 2 === 0 ? TEXT(i) : [`Morel ${i}`, "Lille", i])),
    "=",
    list(6, TEXT),
  ],
  [
    "blank cells do not count against figures",
    list(6, (i) => [`Morel ${i}`, "Lille", i % 3 === 0 ? i + 1 : ""]),
    "=",
    list(6),
  ],
  ["figures far below do not count", [...list(12, TEXT), ...rows(15)], "=", list(12, TEXT)],
  ["figures twelve rows below do", [...list(11, () => ["Morel", "Lille", ""]), ...rows(1)], "=", list(12)],
  ["a year is a header", headed("Client", "Ville", 2025), ">", headed("Client", "Ville", "")],
  ["a year as text, too", headed("Client", "Ville", "2025"), "=", headed("Client", "Ville", 2025)],
  ["a figure is none", headed("Client", "Ville", 1200), "<", headed("Client", "Ville", "")],
  ["a figure as text, neither", headed("Client", "Ville", "1 200"), "=", headed("Client", "Ville", 1200)],
  ["nor a tick", headed("Client", "Ville", true), "=", headed("Client", "Ville", 1200)],
  [
    "an unknown word over figures is better than one over words",
    headed("Client", "Ville", "Bleu"),
    ">",
    [["Client", "Ville", "Bleu"], ...rows(5, TEXT)],
  ],
  ["an unknown word over words adds nothing", headed("Client", "Bleu", ""), "=", headed("Client", "", "")],
  ["figures alone are worth nothing", headed(1, 2, 3), "=", headed("", "", "")],
  [
    "rows with a third of the cells of the header are its data",
    list(5, (i) => [`Morel ${i}`, "", ""]),
    "=",
    list(5, TEXT),
  ],
  [
    "rows with less are not",
    [[...HEADER, "Bleu"], ...rows(5, (i) => [`Morel ${i}`, "", ""])],
    "<",
    list(5, TEXT),
  ],
  ["one blank row inside changes nothing", [...list(2), [], ...rows(3)], "=", list(5)],
  [
    "nor does one above a row that is not filled everywhere",
    [...list(2), [], ...rows(3, (i) => [`Morel ${i}`, "", i])],
    "=",
    list(5),
  ],
  [
    "a short note and a blank row do not end the data",
    [[...HEADER, "Bleu"], ...rows(2), ["Note"], [], ...rows(2)],
    "=",
    [[...HEADER, "Bleu"], ...rows(4)],
  ],
  ["two blank rows end the data", [...list(2), [], [], ...rows(3)], "=", list(2)],
  ["blank rows right below do not", [HEADER, [], [], ...rows(5)], "=", list(5)],
  ["what stands below the data ends them only when blank", [...list(3), ["Note"], ...rows(2)], "=", list(6)],
])("%s", (_law, a, sign, b) => {
  const difference = scoreOf(a).score - scoreOf(b).score;
  expect(difference > 1e-9 ? ">" : difference < -1e-9 ? "<" : "=").toBe(sign);
});
