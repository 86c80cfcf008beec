import type { CellValue } from "../../../../src/core/model";
import { asideOf, readRows } from "../support/readRows";

type Row = readonly CellValue[];
const HEADER: Row = ["Client", "Ville", "CA"];
const full = (name: string): Row => [name, "Lille", 300];
/** Three customers above each of the names that stand alone. */
const scattered = (...names: readonly string[]): readonly Row[] =>
  names.flatMap((name, i) => [full(`Morel ${i}`), full(`Roux ${i}`), full(`Petit ${i}`), [name, "", ""]]);
const aside = (...rows: readonly Row[]) => asideOf(readRows([HEADER, ...rows, full("Brunet"), full("Lam")]));

test.each<[string, readonly string[]]>([
  ["in different words", ["Groupe Morel", "Agence Nord", "Région Bretagne", "Département 44 Loisirs"]],
  ["of companies", ["Groupe Morel", "Groupe Roux"]],
  ["beside the day and the status of a heading", ["Secteur 7", "ZONE 51", "Les Prospects", "Lundi"]],
])("prospects known by their name alone are no headings: %s", (_what, names) => {
  const rows = scattered(...names);
  expect(aside(...rows)).toEqual({});
  expect(readRows([HEADER, ...rows, full("Lam")]).customers).toHaveLength(rows.length + 1);
});

test.each<[string, readonly Row[], number]>([
  ["one word comes again", scattered("Région Bretagne", "Région Centre", "Groupe Morel"), 2],
  ["the list begins with one", [["Groupe Nord"], ...scattered("Groupe Sud")], 2],
  [
    "the list begins with one in another word",
    [["Région Centre"], ...scattered("Secteur Sud", "Agence Nord")],
    2,
  ],
  ["they say who is no client", scattered("PROSPECTS", "CLIENTS INACTIFS", "Groupe Morel", "Agence Nord"), 2],
  ["one says who is no client", scattered("Groupe Morel", "Agence Nord", "PROSPECTS"), 1],
  ["with its article too", scattered("Les clients", "Les prospects", "Groupe Morel", "Agence Nord"), 2],
])("headings part the list where %s", (_what, rows, count) => {
  expect(aside(...rows)).toEqual({ subtotal: count });
});
