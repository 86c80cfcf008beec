import { customerKeys } from "../../../../src/core/reading/customers/customerKeys";
import { nameKeys, postalKey } from "../../../../src/core/reading/customers/nameKeys";
import { finish } from "../../../../src/core/steps";
import { tableOf, type Columns } from "../support/tableOf";

const NONE = () => false;

/** One sign a row: rows of one customer carry one letter, in the order in which customers appear; a point has none. */
function shown(columns: Columns, excluded: (at: number) => boolean = NONE) {
  const { ids, customers } = finish(customerKeys(tableOf(columns), excluded));
  const order = [...new Set([...ids].filter((id) => id >= 0))];
  expect([...order].sort((a, b) => a - b)).toEqual(Array.from({ length: customers }, (_, i) => i));
  return [...ids].map((id) => (id < 0 ? "." : "abcdefgh"[order.indexOf(id)])).join("");
}

test.each<[string, Columns, string]>([
  ["codes", { code: ["Code", "C1", "C2", "C1"] }, "aba"],
  ["codes in other letters", { code: ["Code", "c1", "C1", "C1 "] }, "aaa"],
  ["codes before names", { code: ["Code", "C1", "C2"], name: ["Client", "Morel", "Morel"] }, "ab"],
  ["one code of two names", { code: ["Code", "C1", "C1"], name: ["Client", "Morel", "Brunet"] }, "aa"],
  ["rows without a code", { code: ["Code", "C1", "", "C2"] }, "a.b"],
  ["names", { name: ["Client", "Morel", "Brunet", "SARL MOREL", ""] }, "aba."],
  [
    "names in several towns",
    { name: ["Client", "Morel", "Morel", "Morel"], postalCode: ["CP", "59000", "29200", "59000"] },
    "aba",
  ],
  [
    "a name without postal code, in one town",
    { name: ["Client", "Morel", "Morel"], postalCode: ["CP", "59000", ""] },
    "aa",
  ],
  [
    "a name without postal code, in two towns",
    { name: ["Client", "Morel", "Morel", "Morel"], postalCode: ["CP", "59000", "", "29200"] },
    "abc",
  ],
  [
    "two names without postal code, in two towns",
    { name: ["Client", "Morel", "Morel", "Morel", "Morel"], postalCode: ["CP", "", "59000", "", "29200"] },
    "abac",
  ],
  [
    "a row without a code, with the name of one that has",
    { code: ["Code", "C1", "", "C2"], name: ["Client", "Morel", "Morel", "Brunet"] },
    "aab",
  ],
  [
    "a row without a code above the one that has",
    { code: ["Code", "", "C1"], name: ["Client", "Morel", "Morel"] },
    "aa",
  ],
  [
    "a row without a code, with the name of two codes",
    { code: ["Code", "C1", "C2", ""], name: ["Client", "Morel", "Morel", "Morel"] },
    "abc",
  ],
  [
    "two rows of one code, and one without",
    { code: ["Code", "C1", "C1", ""], name: ["Client", "Morel", "Morel", "Morel"] },
    "aaa",
  ],
  [
    "a row without a code in another town",
    {
      code: ["Code", "C1", "", "", ""],
      name: ["Client", "Morel", "Morel", "Brunet", "Brunet"],
      postalCode: ["CP", "59000", "29200", "59000", "59000"],
    },
    "abcc",
  ],
  ["neither code nor name", { code: ["Code", "C1", "", ""], name: ["Client", "", "", "Morel"] }, "a.b"],
  ["e-mails alone", { email: ["E-mail", "a@exemple.fr", "b@exemple.fr", "A@exemple.fr", ""] }, "aba."],
  [
    "e-mails beside names",
    {
      name: ["Client", "Morel", "Morel", ""],
      email: ["E-mail", "a@exemple.fr", "b@exemple.fr", "c@exemple.fr"],
    },
    "aa.",
  ],
  [
    "e-mails beside codes",
    { code: ["Code", "C1", ""], email: ["E-mail", "a@exemple.fr", "b@exemple.fr"] },
    "a.",
  ],
])("customers by %s", (_what, columns, expected) => {
  expect(shown(columns)).toBe(expected);
});

test("rows set aside are nobody's and name nobody", () => {
  const columns: Columns = {
    code: ["Code", "C1", "C2", ""],
    name: ["Client", "Morel", "Morel", "Morel"],
    postalCode: ["CP", "59000", "29200", "59000"],
  };
  expect(shown(columns, (at) => at === 1)).toBe("a.a");
  expect(shown(columns, (at) => at === 2)).toBe("ab.");
  expect(shown({ name: ["Client", "Morel", "Morel"] }, () => true)).toBe("..");
});

test("the only town of a name is the one of its rows that are read", () => {
  const columns: Columns = {
    name: ["Client", "Morel", "Morel", "Morel"],
    postalCode: ["CP", "59000", "29200", ""],
  };
  expect(finish(nameKeys(tableOf(columns), (at) => at === 1))).toEqual(["morel|59000", "", "morel|59000"]);
  expect(finish(nameKeys(tableOf(columns), NONE))).toEqual(["morel|59000", "morel|29200", "morel|"]);
  expect(finish(nameKeys(tableOf({ code: ["Code", "C1"] }), NONE))).toEqual([""]);
});

test.each([
  ["59000", "59000"],
  ["1000", "01000"],
  ["01000", "01000"],
  ["1000.0", "01000"],
  ["59000.00", "59000"],
  ["59 000", "59000"],
  ["F-59000", "F59000"],
  ["D-59000", "D59000"],
  ["59000 Lille", "59000"],
  ["12345 route de Brest, 29200 Brest", "29200"],
  ["SW1A 1AA", "SW1A1AA"],
  ["590", "590"],
  ["590001", "590001"],
  ["A1000", "A1000"],
  [null, ""],
])("the postal code %j compares as %j", (text, key) => {
  expect(postalKey(text)).toBe(key);
});
