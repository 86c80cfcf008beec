import type { CellValue } from "../../../../src/core/model";
import { asideOf, readRows } from "../support/readRows";

type Row = readonly CellValue[];
const LIST: readonly Row[] = [
  ["Client", "Ville", "CA"],
  ["Morel", "Lille", 1000],
  ["Lenoir", "Brest", 800],
  ["Garage Petit", "Lyon", 500],
];
const BLANK: Row = ["", "", ""];
const alone = (text: string): Row => [text, "", ""];
const aside = (rows: readonly Row[], list: readonly Row[] = LIST) => asideOf(readRows([...list, ...rows]));

test.each<[string, readonly Row[]]>([
  [
    "in the column of names",
    ["Document établi par le service commercial", "Ne pas diffuser sans accord"].map(alone),
  ],
  [
    "in another column",
    ["Les montants sont exprimés en euros", "Ils ont été vérifiés en mars"].map((t) => ["", t, ""]),
  ],
  ["in few words", ["Établi par J. Durand", "Ne pas diffuser", "À usage interne"].map(alone)],
  ["in capitals", ["LISTE ETABLIE PAR LE SERVICE COMMERCIAL", "MERCI DE SIGNALER TOUTE ERREUR"].map(alone)],
  ["with a note under them", [alone("Chiffres provisoires du dernier trimestre"), ["Source : Sage", "", ""]]],
])("two sentences below a blank row are notes: %s", (_what, rows) => {
  expect(aside([BLANK, ...rows])).toEqual({ blank: 1, footer: rows.length });
});

test("sentences below a total are notes", () => {
  const sentences = [alone("Montants à confirmer en avril"), alone("Certains clients sont à vérifier")];
  expect(aside([["Total", "", 2300], ...sentences])).toEqual({ total: 1, footer: 2 });
});

test.each<[string, readonly Row[]]>([
  ["a short name", [alone("Pharmacie Roy")]],
  ["a long name", [alone("Société Nouvelle du Parc de la Gare")]],
  ["a long name in capitals", [alone("SOCIETE NOUVELLE DU PARC DE LA GARE")]],
  ["a sentence above a short name", [alone("Montants à confirmer en avril"), alone("Pharmacie Roy")]],
  ["a short name above a sentence", [alone("Pharmacie Roy"), alone("Montants à confirmer en avril")]],
])("below a blank row nobody is lost: %s", (_what, rows) => {
  expect(aside([BLANK, ...rows])).toEqual({ blank: 1 });
});

test("a lone name above a blank row and a note is a customer", () => {
  const rows = [alone("Restaurant de la place du marché"), BLANK, ["Source : Sage", "", ""]];
  expect(aside(rows)).toEqual({ blank: 1, footer: 1 });
});

test("where names are written as sentences are, only what no name says makes a note", () => {
  const list: readonly Row[] = [...LIST, ["Boulangerie du marché", "Lyon", 300]];
  expect(aside([BLANK, alone("Restaurant de la place du marché")], list)).toEqual({ blank: 1 });
  expect(aside([BLANK, alone("Ces montants ne sont pas définitifs")], list)).toEqual({ blank: 1, footer: 1 });
});

test("where rows of one cell are usual, a sentence is none more than they", () => {
  const list: readonly Row[] = [...LIST, alone("Roy"), alone("Brunet"), alone("Arnaud")];
  expect(aside([BLANK, alone("Montants à confirmer en avril")], list)).toEqual({ blank: 1 });
});

test("figures of the whole list and their title are notes", () => {
  const figures: readonly Row[] = [
    alone("Récapitulatif"),
    ["Nombre de clients", "", 3],
    ["CA moyen", "", 766.67],
    ["CA total", "", 2400],
  ];
  expect(aside([BLANK, ...figures])).toEqual({ blank: 1, footer: 4 });
});

test.each([
  ...["(1) enseigne", "[2] hors taxes", "¹ au 31 octobre", "rouge = impayé", "C=client", "* hors TVA"],
  ...[
    " * hors TVA",
    " (1) enseigne",
    "Données © 2026",
    "Fait le 20/11/2026",
    "Exporté le 3",
    "Extrait de Sage",
  ],
])("« %s » is a note", (text) => {
  expect(aside([BLANK, alone(text)])).toEqual({ blank: 1, footer: 1 });
});

test("a customer with a name and an amount alone stays, and so does a lone name above it", () => {
  expect(aside([BLANK, alone("Pharmacie Roy"), ["Prime", "", 300]])).toEqual({ blank: 1 });
});

test("a legend is no customer", () => {
  const legend = ["Légende :", "C = client", "rouge = impayé"].map(alone);
  expect(aside([BLANK, ...legend])).toEqual({ blank: 1, footer: 3 });
});

const NOTE = alone("à voir avec le chef avant la fin du mois");
const TEN = Array.from({ length: 10 }, (_, i): Row => [`Maison ${i}`, "Lille", 10]);

test("a sentence without a capital between the rows is a note", () => {
  expect(aside([NOTE, ...TEN])).toEqual({ footer: 1 });
});

test.each<[string, readonly Row[]]>([
  ["names are typed without capitals", [NOTE, ["le petit zinc", "Lille", 5], ...TEN]],
  ["names alone are many", [NOTE, ["Morel fils", "", ""], ["Roux fils", "", ""], ...TEN]],
  ["it has a capital", [alone("Au bon pain de la gare"), ...TEN]],
])("a lone text between the rows is a customer where %s", (_what, rows) => {
  expect(aside(rows)).toEqual({});
});

test("who signs a list is no customer", () => {
  expect(aside([BLANK, alone("Fait à Lille, le 20/11/2026"), alone("J. Dupont")])).toEqual({
    blank: 1,
    footer: 2,
  });
  expect(aside([BLANK, alone("Fait Maison"), alone("J. Dupont")])).toEqual({ blank: 1 });
});

describe("a legend below the list", () => {
  const colours: readonly Row[] = [
    ["Vert", "client fidèle", ""],
    ["Rouge", "perdu", ""],
  ];

  test.each(["Légende :", "Code couleur", "Legend"])("%s", (title) => {
    expect(aside([BLANK, alone(title), ...colours])).toEqual({ blank: 1, footer: 3 });
  });

  test("the same words as a name of the list, or above customers, take nobody away", () => {
    expect(aside([alone("Légende"), ...colours])).toEqual({});
    expect(aside([BLANK, alone("Légende"), ["Petit", "Lyon", 20], ...colours])).toEqual({ blank: 1 });
  });
});

test.each<[string, Row]>([
  ["a long text before its sign", alone("Une fort longue enseigne de bar = Zinc")],
  ["a name like a header, and a town", ["Potentiel", "Lille", ""]],
  ["« Fait » in the middle", alone("Bien Fait le 7")],
  ["« Légende » in the middle", alone("La Légende")],
])("below a blank row nobody is lost for %s", (_what, row) => {
  expect(aside([BLANK, row])).toEqual({ blank: 1 });
});

test("a legend with figures is a list, and so is one of three columns", () => {
  expect(aside([BLANK, alone("Légende"), ["Vert", 3, ""], ["Rouge", 4, ""]])).toEqual({ blank: 1 });
  expect(aside([BLANK, alone("Légende"), ["Vert", "Lens", "offert"]])).toEqual({ blank: 1 });
});

test("a short name without a capital between the rows is a customer", () => {
  expect(aside([alone("le petit zinc"), ...TEN])).toEqual({});
});

test.each([
  [
    "Comptes Sud-Est",
    "Copyright (c) 2000-2026 salesforce.com, inc. All rights reserved.",
    "Confidential Information - Do Not Distribute",
    "Généré par :  Julien Mercier  27/11/2026 09:12",
  ],
  ["Confidential Information", "Copyright (c) 2026", "Generated By:  J. Mercier 27/11/2026", "ACME France"],
])("the foot of a report below a blank row is all notes: %s", (...texts) => {
  expect(aside([BLANK, ...texts.map(alone)])).toEqual({ blank: 1, footer: texts.length });
});

test("names alone below a blank row stay clients, a note under them apart", () => {
  expect(
    aside([BLANK, alone("Garage Lemoine"), alone("Hôtel Bellevue"), alone("Export du 12/03/2026")]),
  ).toEqual({
    blank: 1,
    footer: 1,
  });
});
