import { BASE, readColumns } from "../support/readColumns";
import { columnsOf } from "../support/readRows";

test.each([
  ["Dernière visite", ["hier", "en mars", "vu", "hier", "lundi dernier", "bientôt"], "dates"],
  ["Effectif", ["petit", "moyen", "petit", "gros", "petit", "gros"], "numbers"],
])("%s that holds something else is left aside and told", (header, cells, kind) => {
  const reading = readColumns({ ...BASE, [header]: cells });
  expect(reading.columns.map((column) => column.header)).not.toContain(header);
  expect(reading.issues.find(({ code }) => code === "unreadableColumn")).toMatchObject({
    severity: "medium",
    count: 6,
    cells: ["C1"],
    values: { header, column: "C", kind },
  });
});

test.each([
  ["three dates in words", ["hier", "en mars", "lundi dernier"], 1],
  ["two dates in words", ["hier", "en mars", null], 0],
  ["three dates", [46_000, 46_001, 46_002], 0],
])("%s of a last visit", (_what, cells, times) => {
  const reading = readColumns({ ...BASE, "Dernière visite": cells });
  expect(reading.issues.filter(({ code }) => code === "unreadableColumn")).toHaveLength(times);
});

test("a column whose title only hints at something may hold words", () => {
  const words = ["hier", "en mars", "vu", "hier", "lundi dernier", "bientôt"];
  for (const title of ["Dernier contact", "Commandes", "Fréquence"])
    expect(readColumns({ ...BASE, [title]: words }).issues.map(({ code }) => code)).not.toContain(
      "unreadableColumn",
    );
});

test("a column that the rep does not want is not told as unreadable, nor one that reads as something else", () => {
  const told = (reading: ReturnType<typeof readColumns>) =>
    reading.issues.some(({ code }) => code === "unreadableColumn");
  const dates = ["01/03/2026", "02/03/2026", "05/03/2026", "04/03/2026", "09/03/2026", "06/03/2026"];
  expect(told(readColumns({ ...BASE, "Dernière visite": dates }, { remembered: { lastVisit: null } }))).toBe(
    false,
  );
  expect(told(readColumns({ ...BASE, "Dernière visite": dates, Vu: ["x", "x", "x", "x", "x", "x"] }))).toBe(
    false,
  );
});

test("serial numbers as text are days under a header that says so, and postal codes elsewhere", () => {
  const serials = ["46012", "46100", "46200"];
  const names = ["Morel", "Lenoir", "Petit"];
  const dated = readColumns({ "Nom client": names, "Dernière commande": serials, CA: [3, 2, 1] });
  expect(columnsOf(dated)).toMatchObject({ lastOrder: "B" });
  const placed = readColumns({ "Nom client": names, CP: serials, CA: [3, 2, 1] });
  expect(columnsOf(placed)).toMatchObject({ postalCode: "B" });
});
