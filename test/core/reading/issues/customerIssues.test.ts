import type { Issue } from "../../../../src/core/model";
import { customers, told, TODAY, type Row } from "../support/told";

const issue = (
  code: string,
  severity: Issue["severity"],
  cells: readonly string[],
  more: object,
): object => ({
  code,
  severity,
  count: cells.length,
  cells,
  revenueAtStake: null,
  ...more,
});

const STATUS = { field: "status", header: "Statut", column: "C" };
const statuses = (...words: Row) =>
  customers(["CA", "Statut"], ...words.map((word, i) => [i === 5 ? "" : 10 * (i + 1), word]));

test("words that are no status are told once each, blank cells apart", () => {
  const rows = statuses("Bleu", "  Vert  ", "Bleu", "", "Client", "Fournisseur bis");
  expect(told("unknownStatus", rows)).toEqual([
    issue("unknownStatus", "medium", ["C2", "C3", "C4"], { values: { ...STATUS, words: "Bleu, Vert" } }),
  ]);
  expect(told("blankStatus", rows)).toEqual([issue("blankStatus", "low", ["C5"], { values: STATUS })]);
});

test("of many unknown words the first five by the alphabet are named, each of forty letters at most", () => {
  const long = "Zone très éloignée de tout ce qui est connu";
  const known = Array.from({ length: 9 }, () => "Client");
  const [found] = told("unknownStatus", statuses(...known, "Gris", "Vert", "Bleu", "Rouge", "Noir", "Jaune"));
  expect(found?.values.words).toBe("Bleu, Gris, Jaune, Noir, Rouge");
  expect(told("unknownStatus", statuses(long, "Client"))[0]?.values.words).toBe(long.slice(0, 40));
});

test("prospects who buy are told with what they buy, in a list of clients", () => {
  const rows = statuses("Client", "Prospect", "Prospect / client", "Fermé", "Actif", "Prospect");
  expect(told("prospectWithRevenue", rows)).toEqual([
    issue("prospectWithRevenue", "medium", ["C3"], { revenueAtStake: 20, values: STATUS }),
  ]);
  const shared = [
    ["Client", "Commercial", "CA", "Statut"],
    ["Morel", "Durand", 10, "Prospect"],
    ["Morel", "Petit", 6, "Prospect"],
    ["Lenoir", "Durand", 4, "Client"],
    ["Lenoir", "Petit", 1, "Client"],
  ];
  expect(told("prospectWithRevenue", shared)).toEqual([]);
});

test("without a status nothing is told of it", () => {
  for (const code of ["unknownStatus", "blankStatus", "prospectWithRevenue", "secondStatus"] as const)
    expect(told(code, customers(["CA"], [1], [2]))).toEqual([]);
});

test("shares of wallet that are none", () => {
  const cells = ["0", "120 %", "abc", "", "30 %", 1, "#N/A"];
  const rows = customers(["CA", "Part de portefeuille"], ...cells.map((cell, i) => [i, cell]));
  expect(told("badShareOfWallet", rows)).toEqual([
    issue("badShareOfWallet", "medium", ["C2", "C3", "C4"], {
      values: { field: "shareOfWallet", header: "Part de portefeuille", column: "C" },
    }),
  ]);
});

const POTENTIAL = { values: { field: "potential", header: "Potentiel", column: "C" } };
test("a potential that is no money is told by how many cells hold it", () => {
  const rows = customers(["CA", "Potentiel"], [1, "★"], [2, "★★"], [3, ""], [4, "★★★"]);
  expect(told("potentialNotMoney", rows)).toEqual([
    { ...issue("potentialNotMoney", "low", [], POTENTIAL), count: 3 },
  ]);
  expect(told("unreadablePotential", rows)).toEqual([]);
});

test("a potential that cannot be read is told, a class in words is not", () => {
  const rows = customers(["CA", "Potentiel"], [1, 5000], [2, "beaucoup"], [3, "fort"], [4, 6000], [5, ""]);
  expect(told("unreadablePotential", rows)).toEqual([
    issue("unreadablePotential", "medium", ["C3"], POTENTIAL),
  ]);
  expect(told("potentialNotMoney", rows)).toEqual([]);
});

test("names with stray spaces may be corrected; e-mails that are none are told", () => {
  const rows = [
    ["Société", "CA", "E-mail"],
    ["  Morel", 1, "a@exemple.fr"],
    ["Brunet", 2, "pas d'adresse"],
    ["Le  Roy", 3, ""],
    ["Zinc ", 4, "n/a"],
    [59, 5, "b@exemple"],
    ["", 6, "c"],
    ["Boyer", 7, "b@exemple.fr"],
    ["Dupont", 8, "c@exemple.fr"],
    ["Petit", 9, "d@exemple.fr"],
  ];
  expect(told("untrimmedNames", rows)).toEqual([
    issue("untrimmedNames", "low", ["A2", "A4", "A5"], {
      values: { field: "name", header: "Société", column: "A" },
      correction: "trimNames",
    }),
  ]);
  expect(told("badEmail", rows)).toEqual([
    issue("badEmail", "low", ["C3", "C6"], { values: { field: "email", header: "E-mail", column: "C" } }),
  ]);
});

test("a name under a merged cell is not untidy", () => {
  const rows = [
    ["Client", "Date", "Montant HT"],
    ["Morel", TODAY - 9, 1],
    ["", TODAY - 8, 2],
    ["Brunet", TODAY - 7, 3],
    ["  ", TODAY - 6, 4],
  ];
  expect(told("untrimmedNames", rows)).toEqual([]);
});

test("the words of rows set aside are not named", () => {
  const rows = [...statuses("Client", "Bleu"), ["", 4, "Vert"]];
  expect(told("unknownStatus", rows)[0]?.values.words).toBe("Bleu");
});

test("a second column of status is told once for the sheet", () => {
  const rows = customers(["CA", "Prospect / Client", "Bloqué"], [1, 1, 0], [2, 1, 1], [3, 2, 0]);
  expect(told("secondStatus", rows)).toEqual([
    {
      ...issue("secondStatus", "low", [], {
        values: { field: "status", header: "Prospect / Client", column: "C", other: "Bloqué" },
      }),
      count: 1,
    },
  ]);
});

test("rows set aside have no issue of their own", () => {
  const rows = [...statuses("Client", "Client"), ["Total", 30, "Bleu"], ["", 4, "Vert"]];
  expect(told("unknownStatus", rows)).toEqual([]);
});
