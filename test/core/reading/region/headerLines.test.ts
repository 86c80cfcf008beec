import type { CellValue } from "../../../../src/core/model";
import { headerReader } from "../../../../src/core/reading/headers/headerQuality";
import { gridOf } from "../../../../src/core/reading/region/grid";
import { headerLines } from "../../../../src/core/reading/region/headerLines";
import { sheetOf } from "../support/readRows";

type Row = readonly CellValue[];
const reader = headerReader();

/** The headers of a sheet whose header was found on row `at`, and how many of its rows stand from there on. */
function linesOf(rows: readonly Row[], at = 0) {
  const grid = gridOf(sheetOf(rows));
  const columns = Array.from({ length: grid.columns }, (_, i) => i);
  const { last, headers } = headerLines(grid, reader, at, columns, false);
  expect(headers.map(({ column }) => column)).toEqual(columns);
  return {
    below: last - at,
    texts: headers.map(({ text }) => text),
    forms: headers.map(({ forms }) => forms),
  };
}

const MOREL: readonly Row[] = [["Morel", 5]];

/** A line below the headers Client and CA, then rows of data. */
const under = (line: Row, data = MOREL) => linesOf([["Client", "CA"], line, ...data]);

test.each<[string, Row, string]>([
  ["k€", ["", "k€"], "CA k€"],
  ["€ in brackets", ["", "(€)"], "CA (€)"],
  ["en k€ HT", ["", "en k€ HT"], "CA en k€ HT"],
  ["milliers d’€ / an", ["", "milliers d’€ / an"], "CA milliers d’€ / an"],
  ["euro", ["", "euro"], "CA euro"],
  ["euros", ["", "euros"], "CA euros"],
  ["jour", ["", "jour"], "CA jour"],
  ["jours", ["", "Jours"], "CA Jours"],
  ["unité", ["", "unité"], "CA unité"],
  ["unités", ["", "unités"], "CA unités"],
  ["boîte", ["", "boîte"], "CA boîte"],
  ["boîtes", ["", "boîtes"], "CA boîtes"],
  ["N", ["", "N"], "CA N"],
  ["N-1", ["", "N-1"], "CA N-1"],
  ["%", ["", "%"], "CA %"],
  ["HT", ["", "HT"], "CA HT"],
  ["12 mois", ["", "12 mois"], "CA 12 mois"],
  ["a year", ["", 2025], "CA 2025"],
  ["a year as text", ["", "2025"], "CA 2025"],
  ["« obligatoire » for both", ["(obligatoire)", "(obligatoire)"], "CA (obligatoire)"],
])("%s below goes on with the header", (_what, line, ca) => {
  const { below, texts } = under(line);
  expect([below, texts[1]]).toEqual([1, ca]);
});

test.each<[string, Row, readonly Row[]]>([
  ["the first customer", ["Morel", 7], MOREL],
  ["nothing", ["", ""], MOREL],
  ["a dash", ["", "-"], MOREL],
  ["an amount", ["", 1200], MOREL],
  ["an amount as text", ["", "1 200"], MOREL],
  ["an amount that could be a year, above another", ["", 2025], [["", 2024]]],
  ["a year above a word", ["", 2025], [["Morel", "Lille"]]],
  ["a year as text above a word", ["", "2025"], [["Morel", "Lille"]]],
  ["a customer beside a unit", ["Morel", "HT"], MOREL],
  ["a tick", ["", true], MOREL],
  ["a unit that each row repeats", ["", "HT"], [["Morel", "HT"]]],
  [
    "a unit that a later row repeats",
    ["", "HT"],
    [
      ["Morel", ""],
      ["Brunet", "HT"],
    ],
  ],
  ["words that begin with a unit", ["", "HT selon devis"], MOREL],
  ["words that end with a unit", ["", "selon devis HT"], MOREL],
  ["many words", ["", "montant hors taxes de tous les sites"], MOREL],
])("%s below is no line of the header", (_what, line, data) => {
  expect(under(line, data)).toMatchObject({ below: 0, texts: ["Client", "CA"] });
});

test.each<[string, readonly Row[], readonly string[]]>([
  ["a year above a figure as text", [["", "5 000 €"]], ["Client", "CA 2025"]],
  ["a year above a blank cell", [["Morel", ""]], ["Client", "CA 2025"]],
  ["a year on the last row", [], ["Client", "CA 2025"]],
])("%s is a line of the header", (_what, data, texts) => {
  expect(under(["", 2025], data)).toMatchObject({ below: 1, texts });
});

test("a unit that comes again more than twenty rows below is a line of the header all the same", () => {
  const rows = (count: number): Row[] => Array.from({ length: count }, (_, i) => [`Morel ${i}`, i]);
  expect(under(["", "HT"], [...rows(19), ["", "HT"]]).below).toBe(0);
  expect(under(["", "HT"], [...rows(20), ["", "HT"]]).below).toBe(1);
});

test("a year below an unknown word goes on with it", () => {
  const rows: Row[] = [
    ["Client", "Bleu"],
    ["", 2025],
    ["Morel", 5],
  ];
  expect(linesOf(rows).texts).toEqual(["Client", "Bleu 2025"]);
});

test("a unit below one column says nothing of the next", () => {
  const { texts, forms } = linesOf([
    ["CA", "Client"],
    ["k€", ""],
    [5, "Morel"],
  ]);
  expect([texts, forms[1]]).toEqual([["CA k€", "Client"], ["Client"]]);
});

describe("a header cut in two lines", () => {
  test.each<[string, Row, Row, readonly string[]]>([
    ["each half means little", ["Raison", "Code"], ["sociale", "postal"], ["Raison sociale", "Code postal"]],
    ["one of them alone", ["Raison", "CA"], ["sociale", ""], ["Raison sociale", "CA"]],
    [
      "over a merged cell",
      ["Client", "Commandes", ""],
      ["", "Nb", "Dernière"],
      ["Client", "Commandes Nb", "Commandes Dernière"],
    ],
    [
      "with a year",
      ["Raison", "Code", "CA"],
      ["sociale", "postal", 2025],
      ["Raison sociale", "Code postal", "CA 2025"],
    ],
  ])("is joined: %s", (_what, first, second, texts) => {
    const data: Row = ["Morel", "59000", 5];
    expect(linesOf([first, second, data.slice(0, first.length)])).toMatchObject({ below: 1, texts });
  });

  test.each<[string, Row, Row, Row]>([
    ["words below words that mean nothing", ["Bleu", "Vert"], ["Morel", "Lille"], ["Brunet", "Lens"]],
    ["one word that adds little", ["Client", "Code"], ["", "postal"], ["Morel", "59000"]],
    ["words that the next row repeats", ["Raison", "Code"], ["sociale", "postal"], ["sociale", "postal"]],
    ["a figure beside the words", ["Raison", "Code", "CA"], ["sociale", "postal", 12], ["Morel", "59000", 5]],
    ["words that make no surer headers", ["Client", "Ville"], ["Morel", "Lille"], ["Brunet", "Lens"]],
    [
      "a long text beside the words",
      ["Raison", "Code", "Notes"],
      ["sociale", "postal", "à rappeler avant la fin du mois de mars prochain"],
      ["Morel", "59000", ""],
    ],
  ])("is none: %s", (_what, first, second, data) => {
    expect(linesOf([first, second, data])).toMatchObject({ below: 0, texts: first });
  });
});

const GROUPED: Row = ["Code", "Nom", "2024", "2025"];
const DATA: Row = ["C1", "Morel", 5, 6];
const GROUPS: Row = ["Identification", "", "Chiffre d'affaires", ""];

describe("labels of groups above", () => {
  test.each<[string, readonly Row[], readonly string[]]>([
    ["over merged cells", [GROUPS], ["Code", "Nom", "Chiffre d'affaires 2024", "Chiffre d'affaires 2025"]],
    [
      "one that names a field",
      [["", "", "Chiffre d'affaires", ""]],
      ["Code", "Nom", "Chiffre d'affaires 2024", "Chiffre d'affaires 2025"],
    ],
    ["a title", [["Portefeuille", "", "", ""]], GROUPED.map(String)],
    ["a note in the middle", [["", "", "Bleu", ""]], GROUPED.map(String)],
    ["figures beside a label", [["", 12, "Chiffre d'affaires", ""]], GROUPED.map(String)],
    ["figures as text", [["", "1 200", "Chiffre d'affaires", ""]], GROUPED.map(String)],
    ["a blank row between", [GROUPS, []], GROUPED.map(String)],
    [
      "a sentence beside a label",
      [
        [
          "Montants hors taxes arrêtés au 31 décembre de l'année, avoirs déduits",
          "",
          "Chiffre d'affaires",
          "",
        ],
      ],
      GROUPED.map(String),
    ],
    [
      "two lines of them",
      [["Fiche", "", "Ventes", ""], GROUPS],
      ["Code", "Nom", "Ventes Chiffre d'affaires 2024", "Ventes Chiffre d'affaires 2025"],
    ],
  ])("%s", (_what, above, texts) => {
    expect(linesOf([...above, GROUPED, DATA], above.length).texts).toEqual(texts);
  });

  test("over words that mean nothing: joined where both stand in one column", () => {
    const rows: Row[] = [
      ["Fiche", "", "Divers", ""],
      ["Code", "Nom", "Bleu", "Vert"],
      ["C1", "Morel", "x", "y"],
    ];
    expect(linesOf(rows, 1).texts).toEqual(["Code", "Nom", "Divers Bleu", "Vert"]);
  });

  test("years over amounts", () => {
    const { forms } = linesOf([["", "", 2024, 2025], ["Code", "Nom", "CA", "CA"], DATA], 1);
    expect(forms.slice(2)).toEqual([
      ["CA", "2024", "2024 CA"],
      ["CA", "2025", "2025 CA"],
    ]);
  });

  test("at most two lines of them", () => {
    const { forms } = linesOf(
      [["Loin", "", "Trop", ""], ["Fiche", "", "Ventes", ""], GROUPS, GROUPED, DATA],
      3,
    );
    expect(forms.flat().join(" ")).not.toMatch(/Loin|Trop/);
    expect(forms.flat().join(" ")).toMatch(/Fiche.*Ventes/);
  });
});

test("a person may name a column by its whole header or by any of its lines", () => {
  expect(
    linesOf([
      ["Raison", "Code"],
      ["sociale", "postal"],
      ["Morel", "59000"],
    ]).forms,
  ).toEqual([
    ["Raison sociale", "Raison", "sociale"],
    ["Code postal", "Code", "postal"],
  ]);
  expect(linesOf([GROUPS, GROUPED, DATA], 1).forms).toEqual([
    ["Code", "Identification", "Identification Code"],
    ["Nom", "Identification Nom"],
    ["Chiffre d'affaires 2024", "Chiffre d'affaires", "2024"],
    ["Chiffre d'affaires 2025", "2025"],
  ]);
});

test("a column without a header has none, whatever stands to its left", () => {
  expect(
    linesOf([
      ["Client", "", "CA"],
      ["Morel", "x", 5],
    ]),
  ).toMatchObject({
    texts: ["Client", "", "CA"],
    forms: [["Client"], [], ["CA"]],
  });
});

test("spaces around a header are not part of it", () => {
  expect(
    linesOf([
      ["  Client ", "CA\u00a0 HT"],
      ["Morel", 5],
    ]).texts,
  ).toEqual(["Client", "CA HT"]);
});

test("headers that are alike take the label of their group", () => {
  const group = (first: CellValue, second: CellValue) =>
    linesOf(
      [
        ["", "", first, "", second, ""],
        ["Client", "Ville", "CA", "Nb cdes", "CA", "Nb cdes"],
        ["Morel", "Lille", 5, 1, 6, 2],
      ],
      1,
    ).texts;
  const byYear = ["Client", "Ville", "2024 CA", "2024 Nb cdes", "2025 CA", "2025 Nb cdes"];
  expect(group(2024, 2025)).toEqual(byYear);
  expect(group("2024", "2025")).toEqual(byYear);
  expect(group("Année", "Année")).toEqual(["Client", "Ville", "CA", "Nb cdes", "CA", "Nb cdes"]);
});

test.each<[string, Row, number]>([
  ["1, 2, 3", [1, 2, 3], 1],
  ["(1), (2), (3)", ["(1)", "(2)", "(3)"], 1],
  ["Col. 1, a blank, Col. 2, Col. 3", ["Col. 1", "", "Col. 2", "Col. 3"], 1],
  ["2, 3, 4", [2, 3, 4], 0],
  ["1, 2", [1, 2], 0],
  ["a customer numbered 1", [1, "Morel", 3], 0],
])("a line that numbers the columns is no customer: %s", (_what, line, below) => {
  const read = linesOf([["N°", "Client", "CA", "Ville"], line, [1, "Morel", 5, "Lille"]]);
  expect([read.below, read.texts]).toEqual([below, ["N°", "Client", "CA", "Ville"]]);
});

test("three lines are one header", () => {
  const rows = [
    ["Client", "CA", "CA"],
    ["", "HT", "HT"],
    ["", 2024, 2025],
    ["Morel", 5, 6],
  ];
  expect(linesOf(rows)).toMatchObject({ below: 2, texts: ["Client", "CA HT 2024", "CA HT 2025"] });
});

test("formats of the cells below a header are part of it", () => {
  expect(under(["nom", "5 chiffres"]).below).toBe(1);
  expect(under(["texte", "jj/mm/aa"]).below).toBe(1);
});
