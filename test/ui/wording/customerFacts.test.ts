import { fr } from "../../../src/i18n/fr";
import { localNumbers } from "../../../src/i18n/localNumbers";
import { customerFacts } from "../../../src/ui/wording/customerFacts";
import { aCustomer } from "../../core/methods/portfolio";

const LOCALE = { language: "fr", words: fr, numbers: localNumbers("fr") } as const;

test.each([
  ["euro", "167\u202f900\u202f€"],
  ["other", "167\u202f900"], // boxes or stars
] as const)("a potential in %s is written as %s", (unit, expected) => {
  const facts = new Map(customerFacts(LOCALE, aCustomer({ potential: 167_900 }), unit));
  expect(facts.get(fr.fields.potential)).toBe(expected);
});

test("what the sheet does not tell is null, an unknown revenue of a client is said", () => {
  const facts = customerFacts(LOCALE, aCustomer({ revenue: null }), "euro");
  const told = facts.filter(([, value]) => value !== null);
  expect(told).toEqual([[fr.segments.customer.revenue, fr.segments.customer.unknown]]);
});
