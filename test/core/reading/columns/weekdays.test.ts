import { columnsOf, readRows } from "../support/readRows";

test.each([
  ["Fermé le", ["lundi", "mardi", "lundi", "dimanche et lundi"]],
  ["Fermé", ["Lundi matin", "Mercredi", "lundi", "samedi, dimanche"]],
])("« %s » that holds days of the week (%j) closes no account", (header, days) => {
  const rows = [...days, ...days, ...days].map((closed, i) => [`Client ${i}`, closed, 10 + i]);
  const reading = readRows([["Client", header, "CA"], ...rows]);
  expect(columnsOf(reading)).toEqual({ name: "A", revenue: "C" });
  expect(reading.issues.map(({ code }) => code)).not.toContain("unknownStatus");
  expect(reading.customers.every(({ population }) => population === "client")).toBe(true);
});
