import type { CellValue } from "../../../../src/core/model";
import { headerReader } from "../../../../src/core/reading/headers/headerQuality";
import { findBlocks } from "../../../../src/core/reading/region/blocks";
import { gridOf } from "../../../../src/core/reading/region/grid";
import { finish } from "../../../../src/core/steps";
import { sheetOf } from "../support/readRows";

type Row = readonly CellValue[];
type Rows = readonly Row[];
const reader = headerReader();

/** The tables of a sheet: its columns as letters, the row of its header and its last row, from 1 as in Excel. */
const tablesOf = (rows: Rows, given: number | null = null) =>
  finish(findBlocks(gridOf(sheetOf(rows)), reader, given)).map(
    ({ columns, header, lastRow, isSummary }) =>
      `${columns.map((column) => "ABCDEFGHIJ"[column]).join("")} ${header.row + 1}–${lastRow + 1}${isSummary ? " sums" : ""}`,
  );

const data = (count: number, name = "Morel"): Rows =>
  Array.from({ length: count }, (_, i) => [`${name} ${i}`, "Lille", i + 1]);
const LIST: Rows = [["Client", "Ville", "CA"], ...data(5)];
const PROSPECTS: Rows = [["Entreprise", "Ville", "Potentiel"], ...data(2, "Zinc")];

/** Rows beside others, from the fifth column on; the fourth is blank. */
const beside = (right: Rows, left = LIST): Rows =>
  Array.from({ length: Math.max(left.length, right.length) }, (_, i) => [
    ...[0, 1, 2].map((column) => left[i]?.[column] ?? ""),
    "",
    ...(right[i] ?? []),
  ]);

test.each<[string, Rows, readonly string[]]>([
  ["a list", LIST, ["ABC 1–6"]],
  ["a title and a blank row", [["Portefeuille"], [], ...LIST], ["ABC 3–8"]],
  ["a title right above", [["Portefeuille"], ...LIST], ["ABC 2–7"]],
  ["blank rows below", [...LIST, [], [], ["", " "]], ["ABC 1–6"]],
  ["blank rows inside", [...LIST, [], ...data(1)], ["ABC 1–8"]],
  ["rows without a header", data(5), []],
  ["words that are no header", [["Bleu", "Vert"], ...data(3)], []],
  ["years alone", [["", 2024, 2025], ...data(3)], []],
  ["an unknown word over figures", [["", "", "Bleu"], ...data(3)], []],
  ["a header alone", [["Client", "Ville", "CA"]], ["ABC 1–1"]],
  ["one word of a header", [["Client"], ["Morel"], ["Brunet"]], ["A 1–3"]],
  ["a better header below", [["Client", "Bleu", "Vert"], ...data(2), [], ...LIST], ["ABC 5–10"]],
  ["a header on row 60", [...Array.from({ length: 59 }, () => [""]), ...LIST], ["ABC 60–65"]],
  ["a header on row 500", [...Array.from({ length: 499 }, () => [""]), ...LIST], ["ABC 500–505"]],
])("%s", (_what, rows, tables) => {
  expect(tablesOf(rows)).toEqual(tables);
});

test("a header is not looked for far below another", () => {
  const poor: Rows = [["Client", "Ville", "Bleu"], ...data(70).map(([name = ""]) => [name, "Lille", "x"])];
  const better: Rows = [["Client", "Ville", "CA"], ...data(20)];
  expect(tablesOf([...poor, ...better])).toEqual(["ABC 1–92"]);
  expect(tablesOf([...poor.slice(0, 60), ...better])).toEqual(["ABC 1–81"]);
  expect(tablesOf([...poor.slice(0, 59), ...better])).toEqual(["ABC 60–80"]);
});

test("a header is not looked for below two thousand rows", () => {
  const blank = (count: number): Rows => Array.from({ length: count }, () => [""]);
  expect(tablesOf([...blank(2000), ...LIST])).toEqual(["ABC 2001–2006"]);
  expect(tablesOf([...blank(2001), ...LIST])).toEqual([]);
});

test("the row that the rep took for the header is one, where something stands on it", () => {
  expect(tablesOf(LIST, 2)).toEqual(["ABC 3–6"]);
  expect(tablesOf([[], ...LIST], 0)).toEqual(["ABC 2–7"]);
  const lower = beside([[], [], ["Ville", "Potentiel"], ["Lens", 1]]);
  expect(tablesOf(lower, 1)).toEqual(["ABC 2–6", "EF 3–4"]);
  expect(tablesOf(lower, 2)).toEqual(["ABCEF 3–6"]);
});

describe("beside a blank column", () => {
  test.each<[string, Rows, readonly string[]]>([
    [
      "another list",
      beside([
        ["Nom", "CA"],
        ["Zinc", 1],
        ["Étain", 2],
      ]),
      ["ABC 1–6", "EF 1–3"],
    ],
    [
      "another list of codes",
      beside(
        [
          ["Code", "CA"],
          ["Z1", 1],
        ],
        [["Code", "Ville", "CA"], ...data(5)],
      ),
      ["ABC 1–6", "EF 1–2"],
    ],
    ["another list lower", beside([[], [], ["Nom", "CA"], ["Zinc", 1], ["Étain", 2]]), ["ABC 1–6", "EF 3–5"]],
    ["another table lower", beside([[], [], ["Ville", "Potentiel"], ["Lens", 1]]), ["ABC 1–6", "EF 3–4"]],
    [
      "more columns of the list",
      beside([
        ["Potentiel", "Commercial"],
        [4, "Petit"],
        [5, "Roy"],
      ]),
      ["ABCEF 1–6"],
    ],
    [
      "sums by what a list is summed by",
      beside([
        ["Commercial", "Objectif"],
        ["Petit", 4],
        ["Roy", 5],
      ]),
      ["ABC 1–6", "EF 1–3 sums"],
    ],
    [
      "a key that comes back",
      beside([
        ["Commercial", "Objectif"],
        ["Petit", 4],
        ["Petit", 5],
      ]),
      ["ABCEF 1–6"],
    ],
    [
      "another list without an amount",
      beside([
        ["Nom", "Téléphone"],
        ["Zinc", "03 20 00 00 00"],
      ]),
      ["ABC 1–6", "EF 1–2"],
    ],
    [
      "more columns, one without a header",
      beside([
        ["Potentiel", ""],
        [4, "Petit"],
      ]),
      ["ABCEF 1–6"],
    ],
    ["a list after notes", LIST.map((row, i) => [i === 2 ? "à voir" : "", "", ...row]), ["ACDE 1–6"]],
    ["names alone, of contacts", beside([["Nom"], ["Anne"], ["Luc"]]), ["ABCE 1–6"]],
    [
      "names with words that are no header",
      beside([
        ["Nom", "Bleu"],
        ["Anne", "x"],
      ]),
      ["ABCEF 1–6"],
    ],
    [
      "codes that end where the names do",
      beside([["Code", "Potentiel"], ...data(5, "C").map(([code = "", , amount = 0]) => [code, amount])]),
      ["ABCEF 1–6"],
    ],
    [
      "codes that end sooner",
      beside([
        ["Code", "Potentiel"],
        ["C1", 4],
        ["C2", 5],
      ]),
      ["ABC 1–6", "EF 1–3"],
    ],
    ["notes", beside([[], ["à voir"], [], ["en cours"]]), ["ABCE 1–6"]],
    ["notes under an unknown word", beside([["Bleu"], ["à voir"]]), ["ABCE 1–6"]],
  ])("%s", (_what, rows, tables) => {
    expect(tablesOf(rows)).toEqual(tables);
  });

  test("three lists are three", () => {
    const rows = beside(
      beside(
        [
          ["Nom", "CA"],
          ["Zinc", 1],
        ],
        [
          ["Nom", "CA"],
          ["Étain", 2],
        ],
      ),
    );
    expect(tablesOf(rows)).toEqual(["ABC 1–6", "EF 1–2", "IJ 1–2"]);
  });

  test("the names of a list may stand in any of its parts", () => {
    const parts = [
      ["Ville", "", "Client", "", "Client", "CA"],
      ...data(3).map(([name = "", city = "", amount = 0]) => [city, "", name, "", name, amount]),
    ];
    expect(tablesOf(parts)).toEqual(["AC 1–4", "EF 1–4"]);
  });
});

describe("below a blank row", () => {
  test.each<[string, Rows, readonly string[]]>([
    ["another list", [...LIST, [], ...PROSPECTS], ["ABC 1–6", "ABC 8–10"]],
    ["another list with its title", [...LIST, [], ["Prospects"], ...PROSPECTS], ["ABC 1–6", "ABC 9–11"]],
    [
      "a narrower list",
      [...LIST.map((row) => [...row, "x"]), [], ["Entreprise", "Potentiel"], ["Zinc", 3], ["Étain", 4]],
      ["ABCD 1–6", "ABCD 8–10"],
    ],
    ["other headers that nothing follows", [...LIST, [], ["Entreprise", "Région", "Potentiel"]], ["ABC 1–8"]],
    [
      "the same headers, over columns that have none",
      [...LIST, [], ...LIST].map((row, i) => (i % 7 > 0 && row.length > 0 ? [...row, "x", "y", "z"] : row)),
      ["ABCDEF 1–13"],
    ],
    [
      "three of five headers the same",
      [
        ["Client", "Ville", "CA", "Téléphone", "Potentiel"],
        ...data(5),
        [],
        ["Client", "Ville", "CA", "Bleu", "Vert"],
        ...data(2),
      ],
      ["ABCDE 1–10"],
    ],
    ["a larger list", [...PROSPECTS, [], ...LIST], ["ABC 1–3", "ABC 5–10"]],
    [
      "two more lists",
      [...LIST, [], ...PROSPECTS, [], ["Société", "Région", "CA N-1"], ...data(2)],
      ["ABC 1–6", "ABC 8–10", "ABC 12–14"],
    ],
    ["other headers right below", [...LIST, ...PROSPECTS], ["ABC 1–9"]],
    [
      "other headers below a row of two cells",
      [...LIST, [], ["Prospects", "Lille"], ...PROSPECTS],
      ["ABC 1–11"],
    ],
    [
      "other headers below a title that follows the list",
      [...LIST, ["Prospects"], ...PROSPECTS],
      ["ABC 1–10"],
    ],
    ["the same headers", [...LIST, [], ...LIST], ["ABC 1–13"]],
    [
      "another field among the same headers",
      [...LIST, [], ["Client", "Ville", "Potentiel"], ...data(2)],
      ["ABC 1–6", "ABC 8–10"],
    ],
    ["a word among the same headers", [...LIST, [], ["Client", "Ville", "Bleu"], ...data(2)], ["ABC 1–10"]],
    [
      "the same name alone",
      [...LIST, [], ["Client", "Région", "Potentiel"], ...data(2)],
      ["ABC 1–6", "ABC 8–10"],
    ],
    ["sums by town", [...LIST, [], ["Ville", "Potentiel"], ["Lens", 3]], ["ABC 1–6", "ABC 8–9 sums"]],
    ["a table that names nobody", [...LIST, [], ["Ville", "Potentiel"], ["Lens", "x"]], ["ABC 1–9"]],
    ["one word", [...LIST, [], ["Entreprise"], ["Zinc"]], ["ABC 1–9"]],
    ["words and a year", [...LIST, [], ["Entreprise", "Ville", 2025], ...data(2)], ["ABC 1–10"]],
    [
      "words that are mostly no headers",
      [...LIST, [], ["Entreprise", "Bleu", "Vert"], ["Zinc", "a", 3]],
      ["ABC 1–9"],
    ],
    [
      "words of which half are headers",
      [
        ...LIST.map((row) => [...row, "x"]),
        [],
        ["Entreprise", "Bleu", "Potentiel", "Vert"],
        ["Zinc", "a", 3, "b"],
      ],
      ["ABCD 1–9"],
    ],
  ])("%s", (_what, rows, tables) => {
    expect(tablesOf(rows)).toEqual(tables);
  });
});

test.each<[string, Rows, readonly string[]]>([
  ["right above", [["Entreprise", "Code", "Potentiel"], ...LIST], ["ABC 2–7"]],
  ["right above, under a title", [["Suivi"], [], ["Entreprise", "Code", "Potentiel"], ...LIST], ["ABC 4–9"]],
  ["two rows above", [["Entreprise", "Code", "Potentiel"], [], ...LIST], ["ABC 3–8"]],
  ["three rows above", [["Entreprise", "Code", "Potentiel"], [], [], ...LIST], ["ABC 1–1", "ABC 4–9"]],
])("labels %s the header: a group of it, or another table", (_where, rows, tables) => {
  expect(tablesOf(rows)).toEqual(tables);
});

test("sums that touch a list end on their own last row", () => {
  const sums: Rows = [["Total par ville"], [6], [9]];
  const rows = LIST.map((row, i) => [...row, ...(sums[i] ?? [])]);
  expect(tablesOf(rows)).toEqual(["ABC 1–6", "D 1–3 sums"]);
});
