import { phoneOf } from "../../../../src/core/reading/customers/contactDetails";

test.each<[string | null, string | null]>([
  ["361910001", "0361910001"],
  ["0361910001", "0361910001"],
  ["061910001", "061910001"],
  ["36191000", "36191000"],
  ["3619100012", "3619100012"],
  ["+33361910001", "+33361910001"],
  ["361910001 p. 2", "361910001 p. 2"],
  ["36191000a", "36191000a"],
  [null, null],
])("the telephone number %j is dialled as %j", (text, dialled) => {
  expect(phoneOf(text)).toBe(dialled);
});
