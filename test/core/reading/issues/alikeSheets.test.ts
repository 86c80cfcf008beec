import { readRows } from "../support/readRows";

const ROWS = [
  ["Client", "CA 2025"],
  ["Morel", 1200],
  ["Dupuis", 800],
  ["Garnier", 300],
];

function told(name: string, otherSheets: readonly string[]) {
  const { issues } = readRows(ROWS, { otherSheets }, { name });
  return issues.find(({ code }) => code === "alikeSheets");
}

test.each<[string, readonly string[], readonly string[]]>([
  ["Janvier", ["Février", "mars", "Notes"], ["Février", "mars"]],
  ["Févr. 2026", ["Janv. 2026", "Févr. 2025"], ["Janv. 2026", "Févr. 2025"]],
  ["CA 2025", ["CA 2024", "2024"], ["CA 2024"]],
  ["T1", ["T2", "T3", "T4"], ["T2", "T3", "T4"]],
  ["Dépt 59", ["Dépt 62"], ["Dépt 62"]],
])("beside « %s », %j: %j are told, for they are not read", (name, others, alike) => {
  expect(told(name, others)).toMatchObject({
    severity: "medium",
    count: alike.length,
    values: { sheet: name, sheets: alike.join(", ") },
  });
});

test.each<[string, readonly string[]]>([
  ["Feuil1", ["Feuil2", "Feuil3"]],
  ["Clients", ["Prospects", "Tarifs 2026"]],
  ["Clients 2026", ["Clients", "Objectifs 2026"]],
  ["Janvier", []],
])("beside « %s », %j are no others of its kind", (name, others) => {
  expect(told(name, others)).toBeUndefined();
});
