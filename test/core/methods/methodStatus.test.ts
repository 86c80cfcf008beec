import type { FieldId } from "../../../src/core/fields";
import { chosenCriteria } from "../../../src/core/methods/chosenCriteria";
import { methodStatus } from "../../../src/core/methods/methodStatus";
import { aReading } from "./portfolio";

test.each<[string, readonly FieldId[], readonly string[]]>([
  ["revenue alone", ["name", "revenue"], ["abc"]],
  ["dates and orders", ["revenue", "lastOrder", "orders"], ["abc", "rfm"]],
  ["a column of days", ["revenue", "daysSinceOrder", "orders"], ["abc", "rfm"]],
  ["dates without orders", ["revenue", "lastOrder"], ["abc"]],
  ["visits where there is no order date", ["revenue", "lastVisit", "orders"], ["abc", "rfm"]],
  ["a journal", ["name", "orderDate", "amount"], ["abc", "rfm"]],
  ["a place", ["revenue", "postalCode"], ["abc", "territory"]],
  ["a sector", ["revenue", "sector"], ["abc", "territory"]],
  ["potential and behaviour wait to be asked", ["revenue", "potential", "decisionStyle"], ["abc"]],
])("the one press on %s", (_name, fields, criteria) => {
  expect(chosenCriteria(aReading([], fields), "auto")).toEqual(criteria);
});

test.each<[string, readonly FieldId[]]>([
  ["abc", ["revenue", "amount", "potential"]],
  ["territory", ["zone", "postalCode", "department", "region", "city", "latitude", "sector"]],
  ["potential", ["potential", "shareOfWallet", "headcount", "companyTurnover", "revenuePrevious", "project"]],
  ["behaviour", ["decisionStyle", "decisionSpeed", "contactPreference", "autonomy", "decisionCycle"]],
])("any one column is enough for %s", (method, fields) => {
  const possible = (given: readonly FieldId[]) =>
    methodStatus(aReading([], given), []).find(({ criterion }) => criterion === method)?.possible;
  for (const field of fields) expect([field, possible([field])]).toEqual([field, true]);
  expect(possible(["name"])).toBe(false);
});

test("RFM needs a date, a count and an amount", () => {
  const possible = (...fields: readonly FieldId[]) => methodStatus(aReading([], fields), [])[1]?.possible;
  for (const date of ["lastOrder", "daysSinceOrder", "lastVisit"] as const) {
    for (const amount of ["revenue", "averageOrder", "amount"] as const) {
      expect(possible(date, "orders", amount)).toBe(true);
    }
  }
  expect(possible("lastOrder", "revenue")).toBe(false);
  expect(possible("lastOrder", "orders")).toBe(false);
  expect(chosenCriteria(aReading([], ["lastOrder", "orders"]), "auto")).toEqual(["abc"]);
});

test("what is asked is done where the sheet allows it, in the usual order", () => {
  const reading = aReading([], ["revenue", "lastVisit", "orders", "potential"]);
  expect(chosenCriteria(reading, ["behaviour", "potential", "rfm", "abc"])).toEqual([
    "abc",
    "rfm",
    "potential",
  ]);
});

test("a method that is not possible says what is missing", () => {
  const status = methodStatus(aReading([], ["revenue", "orders"]), ["abc"]);
  expect(status[0]).toEqual({ criterion: "abc", possible: true, chosen: true, missing: [] });
  expect(status[1]).toEqual({
    criterion: "rfm",
    possible: false,
    chosen: false,
    missing: [["lastOrder", "daysSinceOrder", "orderDate", "lastVisit"]],
  });
});
