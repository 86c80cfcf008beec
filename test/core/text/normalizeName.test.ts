import { normalizeName } from "../../../src/core/text/normalizeName";

test.each([
  ["SARL Dupont & Fils", "Dupont et fils", "dupont fils"],
  ["S.A.R.L. DUPONT", "Dupont", "dupont"],
  ["Sté Générale de Peinture", "Générale de peinture SAS", "generale de peinture"],
  ["STE DUPONT", "Société Dupont", "dupont"],
  ["Garage Sté Morel", "Garage Morel", "garage morel"],
  ["Garage Ste Marie", "Garage Sainte Marie", "garage sainte marie"],
  ["Stéphane Celesté", "STEPHANE CELESTE", "stephane celeste"],
  ["Établissements Morel", "ETS MOREL", "morel"],
  ["Pharmacie St-Jean", "PHARMACIE SAINT JEAN", "pharmacie saint jean"],
  ["Boulangerie Ste Anne", "Boulangerie Sainte-Anne EURL", "boulangerie sainte anne"],
  ["E.I. Martin", "Martin (EI)", "martin"],
])("%j and %j are the same name", (one, other, normalised) => {
  expect(normalizeName(one)).toBe(normalised);
  expect(normalizeName(other)).toBe(normalised);
});

test("initials that are no legal form stay apart", () => {
  expect(normalizeName("A.B. Conseil")).toBe("a b conseil");
});

test.each([
  ["SAS", "sas"],
  ["Sté", "societe"],
  ["  ", ""],
  ["\uD800", ""],
])("%j normalises to %j", (name, expected) => {
  expect(normalizeName(name)).toBe(expected);
});
