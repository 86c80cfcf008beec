import fc from "fast-check";
import communes from "../../src/geo/data/communes.json";
import { looseTownKey, townKey, townKeys } from "../../src/geo/townKey";

test.each([
  ["St-Étienne", "saint etienne"],
  ["STE FOY LES LYON", "sainte foy les lyon"],
  ["Villeneuve-lez-Avignon", "villeneuve les avignon"],
  ["Neuilly s/Seine", "neuilly sur seine"],
  ["Chalon s Saône", "chalon sur saone"],
  ["Aulnay s/s Bois", "aulnay sous bois"],
  ["HAVRE (LE)", "le havre"],
  ["L'Haÿ-les-Roses", "l hay les roses"],
  ["Marcq-en-Barœul", "marcq en baroeul"],
])("%j has the key %j", (name, key) => {
  expect(townKey(name)).toBe(key);
});

test.each([
  ["Le Havre", "Havre"],
  ["Chalon-sur-Saône", "CHALON/SAONE"],
  ["La Roche-sur-Yon", "Roche s/ Yon"],
])("%j and %j meet on the loose key", (one, other) => {
  expect(looseTownKey(townKey(one))).toBe(looseTownKey(townKey(other)));
});

test("a key is its own key", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom(..."abSTeé -'/") }),
      (name) => townKey(`x ${name} x`) === townKey(townKey(`x ${name} x`)),
    ),
  );
});

test("the keys of many names are the key of each, for every commune and for any text", () => {
  const names = Object.values(communes).flatMap((packed) => packed.names.split("|"));
  expect(names.length).toBeGreaterThan(30_000);
  expect(townKeys(names)).toEqual(names.map(townKey));
  fc.assert(
    fc.property(
      fc.array(fc.string({ unit: fc.constantFrom(..."abSTLlez é-'/") }), { minLength: 1 }),
      (some) => expect(townKeys(some)).toEqual(some.map(townKey)),
    ),
  );
});
