import { formulaShape, ownRules } from "../../../src/excel/writing/colorRules";

const remembered = [{ formula: '=$F2="A"' }];

test.each([
  ["unchanged", '=$F2="A"', true],
  ["moved by a column inserted before it", '=$G2="A"', true],
  ["moved by rows inserted above", '=$F12="A"', true],
  ["of the user, on another word", '=$F2="B"', false],
  ["of the user, on an address in quotes", '=$F2="A1"', false],
  ["of the user, with another test", '=$F2>"A"', false],
])("a rule %s", (_which, formula, ours) => {
  expect(ownRules([{ id: "1", formula, isBare: false }], remembered)).toHaveLength(ours ? 1 : 0);
});

test("references do not count, text does", () => {
  expect(formulaShape('=AND($F2="P1",NOT(G3))')).toBe(formulaShape('AND($AB20="P1", NOT(H4))'));
  expect(formulaShape('=$F2="A"')).not.toBe(formulaShape('=$F2="a"'));
});

test.each([
  ["begun and without a formula yet", "=FALSE", true, true],
  ["of the user, on all cells, with a colour", "=TRUE", false, false],
  ["of the user, on a cell, without a colour", "=$A1>0", true, false],
  ["of the user, without colour or address", "=MOD(ROW(),2)=0", true, false],
])("a rule %s, after a write that was cut short", (_which, formula, isBare, ours) => {
  expect(ownRules([{ id: "1", formula, isBare }], remembered)).toHaveLength(ours ? 1 : 0);
  const whole = [...remembered.map((rule) => ({ ...rule, id: "2", isBare: false }))];
  expect(ownRules([{ id: "1", formula, isBare }, ...whole], remembered)).toHaveLength(1);
});
