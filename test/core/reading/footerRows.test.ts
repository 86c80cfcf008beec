import type { CellValue } from "../../../src/core/model";
import { asideOf, readRows } from "./support/readRows";

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
