import { DEFAULT_OPTIONS } from "../../../../src/core/options";
import type { ReadingContext } from "../../../../src/core/reading/readingContext";
import { columnsOf, readRows } from "../support/readRows";

const NAMES = ["Garage Leroy", "Boulangerie Dupont", "Le Zinc", "Morel"];
const REPS = ["Anne Petit", "Anne Petit", "Bob Roy", "Bob Roy"];

/** Four rows of some columns and a revenue. */
const read = (columns: Readonly<Record<string, readonly string[]>>, context: Partial<ReadingContext> = {}) =>
  readRows(
    [
      [...Object.keys(columns), "CA HT"],
      ...NAMES.map((_, i) => [...Object.values(columns).map((cells) => cells[i] ?? ""), 100 - i]),
    ],
    context,
  );

test("« Nom commercial » is the name of the customers where no other column is", () => {
  const reading = read({ "Code client": ["C1", "C2", "C3", "C4"], "Nom commercial": NAMES });
  expect(columnsOf(reading)).toMatchObject({ code: "A", name: "B" });
  expect(reading.customers.map(({ name, rep }) => [name, rep])).toEqual(NAMES.map((name) => [name, null]));
  expect(columnsOf(read({ "Nom commercial": NAMES, Commercial: REPS }))).toMatchObject({
    name: "A",
    rep: "B",
  });
});

test.each<[string, Readonly<Record<string, readonly string[]>>]>([
  ["another column names the customers", { Client: NAMES, "Nom commercial": REPS }],
  ["its names come back", { "Code client": ["C1", "C2", "C3", "C4"], "Nom commercial": REPS }],
  ["it says « du »", { "Code client": ["C1", "C2", "C3", "C4"], "Nom du commercial": NAMES }],
])("it is the rep's where %s", (_why, columns) => {
  expect(columnsOf(read(columns))).toMatchObject({ rep: "B" });
});

test("the rep's word goes first", () => {
  const columns = { "Code client": ["C1", "C2", "C3", "C4"], "Nom commercial": NAMES };
  const asRep = { ...DEFAULT_OPTIONS, columns: { rep: "Nom commercial" } };
  expect(columnsOf(read(columns, { options: asRep }))).toMatchObject({ rep: "B" });
  expect(columnsOf(read(columns, { remembered: { name: null } })).name).toBeUndefined();
});
