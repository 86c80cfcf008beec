import { isCrmExport } from "../../../../src/core/reading/columns/isCrmExport";
import { isReadOtherwise } from "../../../../src/core/reading/columns/isReadOtherwise";
import {
  looksLikeEmail,
  looksLikeLegalForm,
  looksLikeNaf,
  looksLikePhone,
  looksLikePostalCode,
  looksLikeSiren,
  looksLikeSiret,
} from "../../../../src/core/reading/columns/looksLike";
import { areNumberedNames } from "../../../../src/core/reading/columns/numberedNames";
import { profileColumn } from "../../../../src/core/reading/columns/profile";

const list = (texts: string): readonly string[] => texts.split(" | ");

describe.each<readonly [string, (text: string) => boolean, string, string]>([
  [
    "an e-mail address",
    looksLikeEmail,
    "a@b.fr |  anne.roy@port-lille.co.uk  | a+b@c.info",
    "a@b | a b@c.fr | @b.fr | a@.f | a@b.f | a@b.fr;c@d.fr | a@b.fr, c@d.fr | a@b@c.fr | a@b.fr. | chez a@b.fr",
  ],
  [
    "a telephone number",
    looksLikePhone,
    "03 20 00 00 00 | 03.20.00.00.00 | 03-20-00-00-00 | 03/20/00/00/00 | +33 (0)3 20 00 00 00 | (03) 20 00 00 00 | 320000000 | 123456789012345 | +352 12 34 56 78 9 | 03\u00a020\u202f00 00 00",
    "03 20 00 00 | 1234567890123456 | 03 20 00 00 0a | Tél 03 20 00 00 00 | -3200000000 | 73282932000074 | 03 20 00 00 00                 0",
  ],
  [
    "a SIRET",
    looksLikeSiret,
    "73282932000074 | 732 829 320 00074 | 732.829.320.00074 | 35600000012345",
    "73282932000075 | 7328293200007 | 732829320000741 | A3282932000074",
  ],
  [
    "a SIREN",
    looksLikeSiren,
    "732829320 | 732 829 320 | 732.829.320",
    "732829321 | 73282932 | 7328293200 | 73282932A",
  ],
  [
    "a postal code",
    looksLikePostalCode,
    "59000 | 1000 | F-59000 | F 59000 | f59000 | 2A004 | 2b200 | 59 000 | 59000.0 | 59000.00 | 59000 CEDEX | 59000 cedex 09",
    "590000 | 590 | 59000 Lille | Lille 59000 | 2C004 | D-59000 | 59000.5 | 59000CEDEX | 5 9000",
  ],
  [
    "an NAF code",
    looksLikeNaf,
    "5610A | 56.10A | 56 10A | 56.10 A | 56.1 | 56.10Z | C10.71C | 4711d",
    "561A | 56100A | 5610 | A5610 | 56.10AZ | 56.100Z | XC10.71C",
  ],
  [
    "what precedes a name",
    looksLikeLegalForm,
    "SARL | M | M. | Mm. | Mr | Mme | Mme. | Mmes |  Mlle  | Dr | Me | Monsieur | Madame | Docteur | Maître | Maitre",
    "Mme Durand | Docteur Roy | Cam | Comme | Maîtresse | Drap | Morel",
  ],
])("%s", (_, test_, yes, no) => {
  test.each(list(yes))("%j is one", (text) => {
    expect(test_(text)).toBe(true);
  });
  test.each(list(no))("%j is none", (text) => {
    expect(test_(text)).toBe(false);
  });
});

test("texts longer than any of them are not looked at", () => {
  expect(looksLikeEmail(`${"a".repeat(249)}@b.fr`)).toBe(true);
  expect(looksLikeEmail(`${"a".repeat(250)}@b.fr`)).toBe(false);
  expect(looksLikePostalCode(`59000 cedex${" ".repeat(28)}`)).toBe(true);
  expect(looksLikePostalCode(`59000 cedex${" ".repeat(29)}`)).toBe(false);
  expect(looksLikeNaf("5610A    ")).toBe(false);
});

describe("headers of a CRM export", () => {
  test.each([
    "Propriétaire du compte",
    "Account Owner",
    "Lead owner",
    "Company owner",
    "Record owner",
    "Nom du compte",
    "Account Name",
    "Date de la dernière activité",
    "Last activity date",
    "Record ID",
    "ID de fiche d'informations",
    "Phase du cycle de vie",
    "Lifecycle Stage",
    "Statut du lead",
    "Lead status",
    "Account ID",
    "ID compte",
  ])("one sure sign: %s", (header) => {
    expect(isCrmExport(["Ville", header])).toBe(true);
  });

  test.each([
    ...["Nombre d'employés", "Employés", "Industrie", "Industry", "Employees", "Rue de facturation"],
    ...["Ville de facturation", "Code postal de facturation", "Billing city", "Type de compte", "Site web"],
    ...[
      "Website",
      "Nom de domaine",
      "Account type",
      "Compte parent",
      "Rating",
      "Évaluation",
      "Source du lead",
    ],
    ...["Pays de facturation"],
  ])("two likely ones: %s", (header) => {
    expect(isCrmExport([header, "Ville"])).toBe(false);
    expect(isCrmExport([header, header === "Rating" ? "Website" : "Rating"])).toBe(true);
    expect(isCrmExport([`Autre ${header}`, "Rating"])).toBe(false);
  });

  test.each([
    "Nom du compte client",
    "Le compte owner",
    "Mon account name",
    "Statut du lead 2",
    "IDs de compte",
  ])("no sure sign: %s", (header) => {
    expect(isCrmExport(["Ville", header])).toBe(false);
  });

  test("no sign in a rep's own list", () => {
    expect(isCrmExport(["Client", "CA 2025", "Secteur", "Dernière visite"])).toBe(false);
  });
});

describe("words of status are names", () => {
  test.each<readonly [string, readonly string[], boolean]>([
    ["numbered", ["Client 1", "Client 2"], true],
    ["told apart by a letter", ["Prospect A", "Prospect B"], true],
    ["one, numbered", ["Client n° 12"], true],
    ["mostly numbered", ["Client 1", "Client 2", "Prospect", "Client 4"], true],
    ["all of one meaning", ["Client", "Client Dupont"], true],
    ["all different, more of them than meanings", ["Client", "Client Dupont", "Prospect"], true],
    ["of two meanings only", ["Client", "Prospect", "Client", "Prospect"], false],
    ["one word", ["Client", "Client"], false],
    ["half of them numbered", ["Client 1", "Client", "Prospect", "Prospect 2", "Client"], false],
  ])("%s: %j: %j", (_, cells, isNamed) => {
    expect(areNumberedNames(profileColumn(cells, []))).toBe(isNamed);
  });
});

describe("a column is read the other way", () => {
  const chosen = [
    { field: "revenue", header: "CA 2025" },
    { field: "lastOrder", header: "Date cde" },
  ] as const;

  test.each([
    ["revenue", "CA 2025", true],
    ["revenue", "ca  2025", true],
    ["amount", "CA 2025", true],
    ["orderDate", "Date cde", true],
    ["revenue", "CA 2024", false],
    ["orders", "CA 2025", false],
    ["lastVisit", "Date cde", false],
  ] as const)("%s under « %s »: %j", (field, header, isOther) => {
    expect(isReadOtherwise(chosen, field, header)).toBe(isOther);
  });
});
