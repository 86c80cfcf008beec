import type { CellValue } from "../../../../src/core/model";
import { asideOf, readRows } from "../support/readRows";

const LIST: readonly (readonly CellValue[])[] = [
  ["Client", "Ville", "CA HT"],
  ["Boulangerie Petit", "Lille", 1200],
  ["Garage Morel", "Lens", 800],
  ["Café du Port", "Dunkerque", 300],
];

const after = (...rows: readonly (readonly CellValue[])[]) => asideOf(readRows([...LIST, ...rows]));

test.each([
  "Total",
  "Totaux",
  "TOTAL GENERAL",
  "Total gén.",
  "Résultat global",
  "Résultat total",
  "Totaux généraux",
  "Grand total",
  "Somme",
  "Sum",
  "Général",
  "Total TTC",
  "Total CA",
  "Total clients",
  "Total client",
  "Total France",
  "Total annuel",
  "Total global",
  "Total facturé",
  "Total facture",
  "Total secteur",
  "Total zone",
  "Total agence",
  "Total général HT",
])("%s below a list is its total, whatever the amount", (label) => {
  if (label === "Total facturé") expect(after([label, "", 2300])).toEqual({ total: 1 });
  else expect(after([label, "", 999])).toEqual({ total: 1 });
});

test.each([
  "Sous-total",
  "Sous-totaux",
  "S/Total",
  "Ss total",
  "Subtotal",
  "Sub-total",
  "Total partiel",
  "Report",
  "À reporter",
])("%s is a subtotal, whatever the amount", (label) => {
  expect(after([label, "", 999], ["Pharmacie Roy", "Arras", 50])).toEqual({ subtotal: 1 });
});

test.each([
  "Moyenne",
  "Moyennes",
  "Average",
  "Médiane",
  "Nombre",
  "Nombre de clients",
  "Nombre total",
  "Nb",
  "Nb de clients",
  "Nb lignes",
  "Count",
  "Max",
  "Maximum",
  "Min",
  "Minimum",
  "Écart-type",
  "Pourcentage",
  "Part",
])("%s below a list comments it; among the customers it is one", (label) => {
  const figure = label === "Max" ? 1200 : 767;
  expect(after([label, "", figure])).toEqual({ footer: 1 });
  expect(after([label, "", figure], ["Pharmacie Roy", "Arras", 50])).toEqual({});
});

test.each([
  "Total Énergies",
  "Totalgaz",
  "Somme Distribution",
  "Summum",
  "Subtile",
  "Reporters sans frontières",
  "Max Mara",
  "Général Motors",
  "Part-Dieu Optique",
])("%s is a customer, alone with its town or with its amount", (name) => {
  expect(after([name, "Lyon", 999])).toEqual({});
  expect(after([name, "", 999], ["Pharmacie Roy", "Arras", 50])).toEqual({});
});

test.each([
  "Export du 12/03/2026",
  "Exporté le 12/03/2026",
  "Extrait du CRM",
  "Extraction SAP",
  "Édité le 3 mars",
  "Édition de mars",
  "Généré par Sage",
  "Source : Dolibarr",
  "Page 1",
  "Imprimé le 3 mars",
  "Mise à jour : mars",
  "Mis à jour en mars",
  "MAJ mars",
  "Date d'export : 3 mars",
  "Date de mise à jour",
  "Nombre de lignes : 3",
  "Nb de clients : 3",
  "Total de 3 clients",
  "Copyright Sage",
  "© Sage",
  "Confidentiel",
  "Document interne",
  "Filtre : actifs",
  "Filtres appliqués",
  "Légende",
  "Note : hors taxes",
  "NB : hors taxes",
  "N.B. hors taxes",
  "Attention, provisoire",
  "Remarque",
  "Période 2025",
  "Printed by Sage",
  "Generated on 3 March",
  "Exported on 3 March",
  "Reporting commercial",
  "Fin de liste",
  "Données Sage",
  "Les données de mars",
  "Ce fichier est provisoire",
  "Ce document est interne",
  "Tous droits réservés",
  "3 clients",
  "1 ligne",
  "3 enregistrements",
  "3 résultats",
  "3 fiches",
  "* hors taxes",
])("the note %j below a list is no customer", (note) => {
  expect(after([note, "", ""])).toMatchObject({ footer: 1 });
});

test.each<[string, readonly (readonly CellValue[])[], Record<string, number>]>([
  [
    "two notes",
    [
      ["Export du 3 mars", "", ""],
      ["Source : Sage", "", ""],
    ],
    { footer: 2 },
  ],
  ["a note and its date", [["Export du", 46_000, ""]], { footer: 1 }],
  [
    "a note below a total",
    [
      ["Total", "", 2300],
      ["Source : Sage", "", ""],
    ],
    { total: 1, footer: 1 },
  ],
  [
    "a sentence below a blank row",
    [
      ["", "", ""],
      ["Ces montants ne sont pas définitifs", "", ""],
    ],
    { blank: 1, footer: 1 },
  ],
  [
    "a sentence above a note",
    [
      ["Ces montants ne sont pas définitifs", "", ""],
      ["Source : Sage", "", ""],
    ],
    { footer: 2 },
  ],
  ["a sentence right below is a long name", [["Les Amis de la Boulangerie Petit", "", ""]], {}],
  [
    "a short name below a blank row",
    [
      ["", "", ""],
      ["Pharmacie Roy", "", ""],
    ],
    { blank: 1 },
  ],
  [
    "a note above a customer is one",
    [
      ["Source", "", ""],
      ["Pharmacie Roy", "Arras", 50],
    ],
    {},
  ],
  [
    "the foot of a page above a customer",
    [
      ["Page 1/2", "", ""],
      ["Pharmacie Roy", "Arras", 50],
    ],
    { footer: 1 },
  ],
  [
    "Page 2 sur 3",
    [
      ["Page 2 sur 3", "", ""],
      ["Pharmacie Roy", "Arras", 50],
    ],
    { footer: 1 },
  ],
  [
    "a page that is a name",
    [
      ["Page Blanche", "", ""],
      ["Pharmacie Roy", "Arras", 50],
    ],
    {},
  ],
  [
    "a page with a town",
    [
      ["Page 1", "Lille", ""],
      ["Pharmacie Roy", "Arras", 50],
    ],
    {},
  ],
  [
    "a number alone is no note",
    [
      ["Pharmacie Roy", "Arras", 50],
      [12, "", ""],
    ],
    {},
  ],
])("below a list: %s", (_name, rows, expected) => {
  expect(after(...rows)).toEqual(expected);
});

const more: readonly (readonly CellValue[])[] = [
  ["Pharmacie Roy", "Arras", 50],
  ["Optique Nord", "Douai", 150],
];

test.each<[string, readonly (readonly CellValue[])[], Record<string, number>]>([
  ["without a label, the sum", [["", "", 2300]], { total: 1 }],
  ["without a label, no sum", [["", "", 2299]], { noIdentity: 1 }],
  ["without a label, a cent away", [["", "", 2300.01]], { total: 1 }],
  ["without a label, two cents away", [["", "", 2300.02]], { noIdentity: 1 }],
  ["without a label, the sum of a part", [["", "", 2300], ...more, ["", "", 200]], { subtotal: 2 }],
  ["the sum of all below a subtotal", [["", "", 2300], ...more, ["", "", 2500]], { subtotal: 1, total: 1 }],
  [
    "the sum of two customers and of one subtotal",
    [
      ["", "", 2300],
      ["", "", 2300],
    ],
    { total: 2 },
  ],
  ["a total of a name, the sum", [["Total Durand", "", 2300]], { total: 1 }],
  ["a total of a name, no sum", [["Total Durand", "", 2299]], {}],
  ["a total beside a text, the sum", [["Total", "Nord", 2300]], { total: 1 }],
  ["a total beside a text, no sum", [["Total", "Nord", 2299]], {}],
  ["a total beside an amount in words", [["Total", "2 300 €", 2300]], { total: 1 }],
])("a row of figures: %s", (_name, rows, expected) => {
  expect(after(...rows)).toEqual(expected);
});

const CODED: readonly (readonly CellValue[])[] = LIST.map(([client = "", ...cells], i) => [
  i === 0 ? "Code" : `C${i}`,
  client,
  ...cells,
]);

test.each<[readonly CellValue[], Record<string, number>]>([
  [["Total", "", "", 999], { total: 1 }],
  [["", "Total", "", 999], { total: 1 }],
  [["Sous-total", "", "", 999], { subtotal: 1 }],
  [["Moyenne", "", "", 767], { footer: 1 }],
  [["", "Moyenne", "", 767], { footer: 1 }],
  [["C9", "Total", "", 999], {}],
  [["C9", "Moyenne", "", 767], {}],
  [["C9", "Pharmacie Roy", "", 2300], {}],
  [["C9", "", "", 2300], {}],
  [["", "Pharmacie Roy", "", 2300], {}],
  [["", "", "", 2300], { total: 1 }],
  [["", "", "Arras", 2300], { total: 1 }],
  [["", "", "Arras", 2299], { noIdentity: 1 }],
])("the last row %j of a list with codes: %j", (row, expected) => {
  expect(asideOf(readRows([...CODED, row]))).toEqual(expected);
});

test.each(["CA HT", "CA N-1", "Potentiel", "Montant HT"])("a sum of « %s » is no customer", (header) => {
  const rows = [["Client", "Ville", header], ...LIST.slice(1), ["", "", 2300]];
  expect(asideOf(readRows(rows))).toEqual({ total: 1 });
});
