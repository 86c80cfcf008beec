import type { FieldId } from "../../../../src/core/fields";
import type { CellValue } from "../../../../src/core/model";
import { contentFit } from "../../../../src/core/reading/columns/contentFit";
import { profileColumn } from "../../../../src/core/reading/columns/profile";
import { testPlaces } from "../support/testPlaces";

type Cells = readonly CellValue[];

/** How well cells suit a field: 0 refuses, 1 agrees. */
const fit = (field: FieldId, cells: Cells): number => contentFit(field, profileColumn(cells, []), testPlaces);

const NAMES: Cells = ["Morel", "Lenoir", "Bar du Port", "Café des Halles", "Dubois SARL"];
const EUROS: Cells = [1250.5, 980, 15_000, 0, 77.25];
const DAYS: Cells = ["12/03/2026", "01/02/2026", "15/12/2025", "03/01/2026", "31/12/2025"];
const SERIALS: Cells = [46_000, 45_900, 45_800, 45_700, 45_600];
const FLAGS: Cells = [0, 1, 1, 0, 1];
const COUNTS: Cells = [3, 12, 7, 3, 40];
const EMAILS: Cells = ["a@b.fr", "c@d.fr", "e@f.com", "g@h.org", "i@j.fr"];
const TOWNS: Cells = ["Lille", "Brest", "Lyon", "Lille", "Brest"];
const POSTAL: Cells = ["59000", "29200", "69001", "59000", "29200"];
const MIXED_DAYS: Cells = [...DAYS.slice(0, 3), "?", "inconnu client"];

describe("an empty column neither agrees nor refuses", () => {
  test.each<FieldId>(["name", "revenue", "lastOrder", "city", "orderId"])("%s", (field) => {
    expect([fit(field, []), fit(field, ["", " "]), fit(field, ["n/a"])]).toEqual([0.4, 0.4, 0.4]);
  });
});

describe("what stands below decides between what a header may be", () => {
  test.each<readonly [FieldId, readonly (readonly [string, Cells, number])[]]>([
    [
      "revenue",
      [
        ["amounts", EUROS, 1],
        ["amounts among words", [100, 200, "voir dossier", "en attente", "à revoir"], 1],
        ["few amounts", [100, "voir dossier", "en attente", "à revoir"], 0],
        ["days", DAYS, 0],
        ["half of them days", ["12/03/2026", 100], 1],
        ["yes and no", [true, true, false, 100], 0],
        ["half yes and no", [true, 100], 1],
        ["names", NAMES, 0],
      ],
    ],
    [
      "orders",
      [
        ["counts", COUNTS, 1],
        ["amounts with cents", EUROS, 0.3],
        ["counts and one average", [3, 4, 5, 6, 2.5], 1],
        ["numbers that only identify", [1001, 1002, 1003, 1004], 0.3],
        ["three large counts", [1001, 1002, 1003], 1],
        ["large counts that repeat", [1001, 1001, 1003, 1004], 1],
        ["different counts from 999 on", [999, 1002, 1003, 1004], 1],
        ["names", NAMES, 0],
      ],
    ],
    [
      "lastOrder",
      [
        ["days", DAYS, 1],
        ["days as numbers", SERIALS, 1],
        ["four of ten days", [...DAYS.slice(0, 4), "a", "b", "c", "d", "e", "f"], 1],
        ["three of ten days", [...DAYS.slice(0, 3), "a", "b", "c", "d", "e", "f", "g"], 0],
        ["two words", ["demain", "bientôt"], 0.2],
        ["two of five before today", ["hier", "il y a 3 mois", "a", "b", "c"], 1],
        ["two of five days of the year", ["25/03", "3-avr", "a", "b", "c"], 1],
        ["three words", ["hier", "bientôt", "demain"], 0],
        ["a length of time", ["3 mois", "2 mois"], 0],
        ["a number", [12, "bientôt"], 0],
        ["names", NAMES, 0],
      ],
    ],
    [
      "name",
      [
        ["names", NAMES, 1],
        ["flags", FLAGS, 0],
        ["numbers", COUNTS, 0],
        ["a few names among numbers", [1, 2, 3, "Morel", "Lenoir", "Bar"], 1],
        ["e-mails", EMAILS, 0],
        ["days", DAYS, 0],
        ["yes or no", ["oui", "non", "oui", "non"], 0],
        ["statuses", ["client", "prospect", "client", "actif"], 0],
        ["numbered clients", ["Client 1", "Client 2", "Client 3"], 1],
        ["codes", ["C001", "C002", "C003"], 0.5],
        ["one name four times", Array<string>(4).fill("Leclerc"), 0.5],
        ["seven in ten codes", ["C1", "C2", "C3", "C4", "C5", "C6", "C7", "Bar", "Café", "Port"], 1],
        ["names with numbers in them", ["Bar 21", "Hôtel 7", "Café 3"], 1],
      ],
    ],
    [
      "code",
      [
        ["codes", ["C001", "C002", "X17"], 1],
        ["numbers", [101, 102, 103], 1],
        ["words without blanks", ["MOREL", "LENOIR", "DUBOIS"], 0.9],
        ["names", NAMES, 0.6],
        ["flags that repeat", FLAGS, 0.32],
        ["flags that do not", [0, 1, 2, 3], 0.9],
        ["amounts with cents", EUROS, 0],
        ["days", DAYS, 0],
        ["booleans", [true, 101], 0],
        ["e-mails", EMAILS, 0],
        ["texts of thirty signs with a number", [`${"x".repeat(28)}12`, `${"y".repeat(28)}12`], 0.9],
        ["texts of twenty-nine", [`${"x".repeat(27)}12`, `${"y".repeat(27)}12`], 1],
      ],
    ],
    [
      "status",
      [
        ["flags", FLAGS, 1],
        ["booleans", [true, false], 1],
        ["statuses", ["client", "prospect", "client"], 1],
        ["yes and no", ["oui", "non"], 1],
        ["segments", ["Champion", "Endormi", "À risque", "Fidèle"], 0],
        ["states of documents", ["Facture", "Avoir", "Facture", "Devis"], 0],
        ["days", DAYS, 0],
        ["amounts with cents", EUROS, 0],
        ["a few words that come back", ["Froid", "Chaud", "Froid", "Chaud"], 0.5],
        ["words that do not", ["Froid", "Chaud", "Tiède", "Glacé"], 0],
        ["trades that come back", ["Restaurant", "Hôtel", "Restaurant", "Hôtel"], 0],
        ["names", NAMES, 0],
      ],
    ],
    [
      "sector",
      [
        ["trades", ["Restaurant", "Boulangerie", "Hôtel"], 1],
        ["NAF codes", ["5610A", "10.71C", "4711D"], 1],
        ["NAF codes, some without their letter", ["56.10A", "47.11", 25.62], 1],
        ["days", DAYS, 0],
        ["amounts with cents", EUROS, 0],
        ["states of documents", ["Facture", "Avoir", "Facture"], 0],
        ["ways of contact", ["téléphone", "e-mail", "visite"], 0.3],
        ["statuses", ["client", "prospect", "client"], 0.3],
        ["legal forms and titles", ["SARL", "SAS", "M.", "Mme", "S.A.", "Maître"], 0],
        ["a class of one letter", ["A", "B", "C", "A+", "b"], 0.3],
        ["towns", TOWNS, 0.2],
        ["numbers", COUNTS, 0.2],
        ["words of its own", ["Gamme bleue", "Gamme rouge", "Gamme verte"], 0.85],
      ],
    ],
    [
      "zone",
      [
        ["numbers", COUNTS, 1],
        ["towns", TOWNS, 1],
        ["words of its own", ["Tournée bleue", "Tournée rouge"], 0.8],
        ["trades", ["Restaurant", "Boulangerie", "Hôtel"], 0.3],
        ["days", DAYS, 0],
        ["amounts with cents", EUROS, 0],
      ],
    ],
    [
      "potential",
      [
        ["amounts", EUROS, 1],
        ["levels", ["fort", "moyen", "faible"], 1],
        ["stars", ["***", "**", "*"], 1],
        ["names", NAMES, 0],
      ],
    ],
    [
      "postalCode",
      [
        ["postal codes", POSTAL, 1],
        ["codes with their town", ["59000 Lille", "29200 Brest", "69001 Lyon"], 0.8],
        ["towns", TOWNS, 0],
        ["days", DAYS, 0],
        ["amounts with cents", EUROS, 0],
        ["addresses of forty signs", [`12 ${"x".repeat(37)}`, `14 ${"y".repeat(37)}`], 0.8],
        ["longer addresses", [`12 ${"x".repeat(38)}`, `14 ${"y".repeat(38)}`], 0],
      ],
    ],
    [
      "orderId",
      [
        ["numbers that only identify", [1001, 1002, 1003, 1004], 1],
        ["numbered texts", ["F-1", "F-2", "F-2"], 1],
        ["small numbers that repeat often", [1, 2, 1, 2, 1], 0.3],
        ["small numbers that repeat twice", [1, 2, 1, 2], 1],
        ["large numbers that repeat often", [1000, 2000, 1000, 2000, 1000], 1],
        ["names", NAMES, 0],
        ["days", DAYS, 0],
        ["amounts with cents", EUROS, 0],
        ["booleans", [true, 1001], 0],
      ],
    ],
    [
      "daysSinceOrder",
      [
        ["numbers", COUNTS, 1],
        ["lengths of time", ["3 mois", "2 semaines"], 0.8],
        ["days", DAYS, 0],
        ["names", NAMES, 0],
      ],
    ],
    [
      "visitsPlanned",
      [
        ["numbers", COUNTS, 1],
        ["days", DAYS, 1],
        ["rhythms", ["mensuel", "hebdomadaire"], 1],
        ["names", NAMES, 0.2],
      ],
    ],
    ["city", [["towns", TOWNS, 1], ["e-mails", EMAILS, 0], ["numbers", COUNTS, 0.1], ["days", DAYS, 0.1]]], // prettier-ignore
    [
      "department",
      [
        ["numbers", [59, 29, 69], 1],
        ["names", ["Nord", "Finistère"], 1],
        ["numbers of six digits", [59, 100_000], 0],
        ["numbers of five digits", [59, 99_999], 1],
        ["days", DAYS, 0],
        ["amounts with cents", EUROS, 0],
      ],
    ],
    [
      "region",
      [
        ["names", ["Bretagne", "Hauts-de-France"], 1],
        ["points of the compass", ["Nord", "Sud-Ouest", "South east"], 0.4],
        ["fewer of them than half", ["Nord", "Bretagne", "Alsace"], 1],
        ["words that begin like them", ["Nordique", "Sud-Ouestien"], 1],
        ["numbers", [53, 32], 0.6],
        ["amounts with cents", EUROS, 0],
        ["days", DAYS, 0],
      ],
    ],
    ["country", [["names", ["France", "Belgique"], 1], ["numbers", COUNTS, 0.2]]], // prettier-ignore
    [
      "headcount",
      [
        ["numbers", COUNTS, 1],
        ["bands", ["10 à 19 salariés", "20 à 49 salariés"], 1],
        ["days", DAYS, 0],
        ["names", NAMES, 0],
      ],
    ],
    [
      "shareOfWallet",
      [
        ["shares", [0.2, 0.5, 0.8], 1],
        ["days", DAYS, 0],
        ["names", NAMES, 0],
      ],
    ],
    ["project", [["anything", NAMES, 1], ["numbers", COUNTS, 1]]], // prettier-ignore
    ["decisionStyle", [["styles", ["visuel", "analytique"], 1], ["speeds", ["rapide", "prudent"], 1], ["names", NAMES, 0.4]]], // prettier-ignore
    ["decisionSpeed", [["speeds", ["rapide", "prudent"], 1], ["styles", ["visuel", "analytique"], 0.4]]], // prettier-ignore
    ["contactPreference", [["ways", ["téléphone", "e-mail"], 1], ["names", NAMES, 0.35]]], // prettier-ignore
    ["autonomy", [["degrees", ["autonome", "guidé"], 1], ["names", NAMES, 0.5]]], // prettier-ignore
    ["decisionCycle", [["lengths of time", ["3 mois", "15 jours"], 1], ["numbers", COUNTS, 1], ["days", DAYS, 0], ["names", NAMES, 0]]], // prettier-ignore
    [
      "phone",
      [
        ["numbers", ["03 20 00 00 00", "06.12.34.56.78"], 1],
        ["numbers that lost their zero", [320_000_000, 612_345_678], 1],
        ["eight digits", ["12345678"], 1],
        ["seven digits", ["1234567"], 0.35],
        ["twelve digits", ["123456789012"], 1],
        ["names", NAMES, 0.35],
      ],
    ],
    ["email", [["e-mails", EMAILS, 1], ["names", NAMES, 0.2]]], // prettier-ignore
    ["rep", [["names", NAMES, 1], ["codes", COUNTS, 1], ["days", DAYS, 0], ["amounts with cents", EUROS, 0]]], // prettier-ignore
    [
      "latitude",
      [
        ["degrees", [48.85, -21.1], 1],
        ["the poles", [90, -90], 1],
        ["beyond one", [90.5, 12], 0],
        ["beyond the other", [-90.5, 12], 0],
        ["names", NAMES, 0],
      ],
    ],
    [
      "longitude",
      [
        ["degrees", [2.35, 55.5], 1],
        ["the other side of the world", [180, -180], 1],
        ["beyond it", [180.5, 12], 0],
        ["and west of it", [-180.5, 12], 0],
        ["names", NAMES, 0],
      ],
    ],
    ["forcedSegment", [["anything", NAMES, 1]]],
    ["orderStatus", [["states of orders", ["livrée", "annulée"], 1], ["names", NAMES, 0]]], // prettier-ignore
  ])("%s", (field, cases) => {
    for (const [what, cells, expected] of cases) expect([what, fit(field, cells)]).toEqual([what, expected]);
  });

  test("more than half of the cells are days, half are not", () => {
    for (const field of ["name", "code", "status", "sector", "zone", "postalCode", "rep"] as const) {
      expect([field, fit(field, MIXED_DAYS)]).toEqual([field, 0]);
      if (field !== "status") expect(fit(field, ["12/03/2026", "C 12"])).toBeGreaterThan(0);
    }
  });
});
