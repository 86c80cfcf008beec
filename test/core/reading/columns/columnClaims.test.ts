import type { FieldId } from "../../../../src/core/fields";
import type { CellValue, OtherReading } from "../../../../src/core/model";
import { assign, assignColumns, type Assignment } from "../../../../src/core/reading/columns/assignColumns";
import { claimsOf } from "../../../../src/core/reading/columns/claims";
import { columnDecisions } from "../../../../src/core/reading/columns/columnDecisions";
import { compareTwins, type ColumnInput } from "../../../../src/core/reading/columns/columnInput";
import { assignByContent } from "../../../../src/core/reading/columns/contentClaims";
import { userColumns, type UserColumns } from "../../../../src/core/reading/columns/userColumns";
import { finish } from "../../../../src/core/steps";
import { columnOf } from "../support/columnOf";
import { readRows, columnsOf } from "../support/readRows";
import { tableOf } from "../support/tableOf";
import { testPlaces } from "../support/testPlaces";

type Cells = readonly CellValue[];

const NOBODY: UserColumns = { chosen: new Map(), none: new Set(), unknown: null };
const NAMES: Cells = ["Morel", "Lenoir", "Bar du Port", "Café Dubois", "Garage Lam"];
const taken = ({ byField }: Assignment) =>
  [...byField].map(([field, { column, confidence, evidence }]) => [
    field,
    column.header,
    confidence,
    evidence,
  ]);

describe("claims of columns to fields", () => {
  const claims = (...columns: readonly ColumnInput[]) =>
    finish(claimsOf(columns, testPlaces)).map(({ field, column, score }) => [
      field,
      column.header,
      Math.round(score * 100),
    ]);

  test("weigh the words of the header by what stands below, the surest first", () => {
    expect(claims(columnOf("Ville", NAMES), columnOf("Lieu", NAMES))).toEqual([
      ["city", "Ville", 100],
      ["city", "Lieu", 60],
    ]);
    expect(claims(columnOf("Ville", [1, 2, 3]))).toEqual([]); // a tenth of 1 is too little
    expect(claims(columnOf("Panier moyen", NAMES))).toEqual([]);
    expect(claims(columnOf("Panier moyen", []))).toEqual([["averageOrder", "Panier moyen", 40]]);
  });

  test("prefer where a rep drives to where bills go", () => {
    const headers = ["Ville de facturation", "Ville", "Ville de livraison"];
    expect(claims(...headers.map((header, i) => columnOf(header, NAMES, i)))).toEqual([
      ["city", "Ville", 100],
      ["city", "Ville de livraison", 98],
      ["city", "Ville de facturation", 92],
    ]);
    expect(claims(columnOf("Ville de livraison", ["12/03/2026"]))).toEqual([]);
  });

  test("come in an order of their own when equal: by column, then by field", () => {
    const found = claims(columnOf("Statut", ["client", "livrée", "prospect", "annulée"]));
    expect(found.map(([field]) => field)).toEqual(["status", "orderStatus"]);
    const [one, two] = [columnOf("Ville", ["Lille"], 0), columnOf("Commune", ["Brest", "Lyon"], 1)];
    expect(claims(one, two).map(([, header]) => header)).toEqual(["Commune", "Ville"]);
    expect(claims(two, one).map(([, header]) => header)).toEqual(["Commune", "Ville"]);
  });
});

describe("of two columns alike, the first is", () => {
  test.each<readonly [string, ColumnInput, ColumnInput]>([
    ["the fuller", columnOf("z", [1, 1], 1), columnOf("a", [5], 0)],
    ["the more varied", columnOf("z", [1, 2], 1), columnOf("a", [5, 5], 0)],
    ["the larger", columnOf("z", [3, 4], 1), columnOf("a", [1, 2], 0)],
    ["the one whose header comes first", columnOf("a", [1, 2], 1), columnOf("z", [2, 1], 0)],
    ["the one whose texts come first", columnOf("a", ["d", "b"], 1), columnOf("a", ["c", "e"], 0)],
    ["the one further left", columnOf("a", ["b"], 0), columnOf("a", ["b"], 1)],
  ])("%s", (_, first, second) => {
    expect(compareTwins(first, second)).toBeLessThan(0);
    expect(compareTwins(second, first)).toBeGreaterThan(0);
  });
});

describe("each column serves one field, each field takes its surest column", () => {
  const [city, town, mail] = [columnOf("Ville", NAMES), columnOf("Lieu", NAMES, 1), columnOf("Email", ["a@b.fr"], 2)]; // prettier-ignore

  test("amounts apart, which are chosen together", () => {
    const columns = [town, city, mail, columnOf("CA", [1, 2], 3), columnOf("CA N-1", [1, 2], 4)];
    expect(taken(assignColumns(finish(claimsOf(columns, testPlaces)), NOBODY))).toEqual([
      ["city", "Ville", 1, "both"],
      ["email", "Email", 1, "both"],
    ]);
  });

  test("the customer's own turnover competes with no amount, unless its name may be the revenue's", () => {
    const of = (header: string) =>
      taken(assignColumns(finish(claimsOf([columnOf(header, [10, 20])], testPlaces)), NOBODY)).map(
        ([field]) => field,
      );
    expect(of("Recettes annuelles")).toEqual(["companyTurnover"]);
    expect(of("Annual revenue")).toEqual([]);
  });

  test("the user's word goes before, and « none » is kept", () => {
    const chosen = new Map([["city", { column: town, evidence: "remembered" as const }]] as const);
    const user = { ...NOBODY, chosen, none: new Set<FieldId>(["email"]) };
    expect(taken(assignColumns(finish(claimsOf([city, town, mail], testPlaces)), user))).toEqual([
      ["city", "Lieu", 1, "remembered"],
    ]);
  });

  test("the evidence is the header's alone where the content is blank or suits half", () => {
    const all = (...columns: readonly ColumnInput[]) =>
      taken(assignColumns(finish(claimsOf(columns, testPlaces)), NOBODY));
    expect(all(columnOf("Ville", []))).toEqual([["city", "Ville", 0.4, "header"]]);
    expect(all(columnOf("Nb visites", [1001, 1002, 1003, 1004]))).toEqual([
      ["visitsDone", "Nb visites", 0.3, "header"],
    ]);
    expect(all(columnOf("Code client", ["MOREL", "LENOIR", "DUBOIS"]))).toEqual([
      ["code", "Code client", 0.9, "both"],
    ]);
  });

  test("a field or a column that is taken stays as it is", () => {
    const assignment = assignColumns(finish(claimsOf([city], testPlaces)), NOBODY);
    const before = taken(assignment);
    const claim = { column: town, field: "city", strength: 1, fit: 1, score: 1 } as const;
    assign(assignment, claim, NOBODY);
    assign(assignment, { ...claim, column: city, field: "zone" }, NOBODY);
    assign(assignment, { ...claim, field: "zone" }, { ...NOBODY, none: new Set(["zone"]) });
    assign(assignment, null, NOBODY);
    expect(taken(assignment)).toEqual(before);
    assign(assignment, { ...claim, field: "zone", score: 1.234 }, NOBODY);
    expect(taken(assignment).at(-1)).toEqual(["zone", "Lieu", 1, "both"]);
    assign(assignment, { ...claim, field: "rep", column: mail, score: -1 }, NOBODY);
    expect(taken(assignment).at(-1)).toEqual(["rep", "Email", 0, "both"]);
  });
});

describe("a column whose header says nothing is told by its content", () => {
  const told = (columns: readonly ColumnInput[], user = NOBODY, before: readonly ColumnInput[] = []) => {
    const assignment = assignColumns(finish(claimsOf(before, testPlaces)), user);
    assignByContent(assignment, [...before, ...columns], testPlaces, user);
    return taken(assignment).map(
      ([field, header, confidence, evidence]) => `${field} ${header} ${confidence} ${evidence}`,
    );
  };
  const many = (cells: Cells): Cells => [...cells, ...cells, ...cells];
  const CLIENT = columnOf("Client", NAMES, 9);

  test.each<readonly [string, Cells, string]>([
    ["e-mails", ["a@b.fr", "c@d.fr", "e@f.fr", "g@h.fr", "?x"], "email"],
    ["telephones", ["03 20 00 00 00", "+33 6 12 34 56 78", "06 00 00 00 01"], "phone"],
    ["postal codes", ["59000", "29200", "69001", "01000", "44000"], "postalCode"],
    ["postal codes as numbers", [59000, 29200, 69001, 44000, 75011, 59000], "postalCode"],
    ["NAF codes", ["5610A", "10.71C", "4711D"], "sector"],
    ["trades that come back", many(["Restaurant", "Boulangerie"]), "sector"],
    ["statuses", many(["client", "prospect"]), "status"],
    ["towns", many(["Lille", "Brest", "Lyon"]), "city"],
  ])("%s", (_, cells, field) => {
    expect(told([columnOf("Xyz", cells)], NOBODY, [CLIENT])).toContain(`${field} Xyz 0.6 content`);
    expect(told([columnOf("Remarque", ["1 rue Foch 59000 Lille"])], NOBODY, [CLIENT])).toHaveLength(1);
    const none = { ...NOBODY, none: new Set<FieldId>([field as FieldId]) }; // -- a field by the table
    expect(told([columnOf("Xyz", cells)], none, [CLIENT])).not.toContain(`${field} Xyz 0.6 content`);
  });

  test.each<readonly [string, Cells]>([
    ["one town all along", many(["Lille"])],
    ["fewer than four of five e-mails", ["a@b.fr", "c@d.fr", "e@f.fr", "Bar"]],
    ["numbers of nine digits without zero or plus", [320000000, 612345678, 712345678]],
    ["trades that do not come back", ["Restaurant Morel", "Boulangerie Lam", "Hôtel du Parc"]],
    ["numbers of five digits that are days", [46_000, 45_900, 45_800]],
    ["numbers of five digits from 99000 on", [59_000, 29_200, 99_500, 69_001, 44_000, 75_011]],
    ["amounts of five digits with cents", [59_000.5, 29_200, 69_001, 44_000, 75_011]],
    ["numbers of five digits that are no postal codes", ["12345", "34567", "56789", "23456"]],
    ["postal codes that all lost a digit", ["5900", "2920", "6900", "4400"]],
    ["postal codes for four rows of five", ["59000", "29200", "69001", "44000", "Lyon"]],
    ["closed accounts", many(["fermé", "inactif"])],
    ["nothing, or years", ["", "", ...many([2024, 2025]), ...many(["2024", "2025"])]],
  ])("not %s", (_, cells) => {
    expect(told([columnOf("Xyz", cells)], NOBODY, [CLIENT])).toHaveLength(1);
  });

  test("an address tells the postal code where no column of its own does", () => {
    const address = columnOf("Adresse", ["1 rue Foch 59000 Lille", "ZI Est, 29200 Brest", "Le Bois"]);
    expect(told([address], NOBODY, [CLIENT])).toContain("postalCode Adresse 0.6 content");
    expect(told([address], { ...NOBODY, none: new Set(["postalCode"]) }, [CLIENT])).toHaveLength(1);
    for (const own of [columnOf("Ville", ["Lille", "Brest"]), columnOf("CP", ["59000", "29200"])])
      expect(told([address], NOBODY, [CLIENT, own])).toHaveLength(2);
    expect(told([columnOf("Remarque", ["1 rue Foch 59000 Lille"])], NOBODY, [CLIENT])).toHaveLength(1);
    expect(told([columnOf("Adresse", ["1 rue Foch", "BP 12345"])], NOBODY, [CLIENT])).toHaveLength(1);
  });

  test("SIRET and SIREN are codes where no name is known", () => {
    const siret = columnOf("Xyz", ["73282932000074", "732829320", "73282932000074"]);
    expect(told([siret])).toEqual(["code Xyz 0.6 content"]);
    expect(told([siret], NOBODY, [CLIENT])).toEqual(["name Client 0.92 both"]);
  });

  test("names are words that mostly differ, where neither name nor code is known", () => {
    const codes = columnOf("Xyz", ["C1", "C2", "C3", "C4", "C5"], 0);
    expect(told([columnOf("Xyz", ["Rond", "Carré", "Rond", "Carré"])])).toEqual([]);
    expect(told([columnOf("Xyz", [...NAMES, 12])])).toEqual(["name Xyz 0.4 content"]);
    expect(told([columnOf("Xyz", [...NAMES, "12/03/2026"])])).toEqual([]);
    expect(told([columnOf("Xyz", [...NAMES.slice(0, 4), 12])])).toEqual([]);
    expect(told([codes, columnOf("Zyx", NAMES, 1)])).toEqual(["name Zyx 0.4 content"]);
    expect(told([columnOf("Xyz", NAMES)], NOBODY, [columnOf("Code client", ["C1", "C2"])])).toHaveLength(1);
    expect(told([columnOf("Xyz", NAMES)], { ...NOBODY, none: new Set(["name"]) })).toEqual([]);
    expect(told([columnOf("Xyz", ["a@b.fr", "c@d.fr"], 0), columnOf("Zyx", NAMES, 1)])).toEqual([
      "email Xyz 0.6 content",
      "name Zyx 0.4 content",
    ]);
  });

  test("of two alike, the fuller", () => {
    const [short, full] = [columnOf("Xyz", ["a@b.fr"], 0), columnOf("Zyx", ["c@d.fr", "e@f.fr"], 1)];
    expect(told([short, full], NOBODY, [CLIENT])).toContain("email Zyx 0.6 content");
  });
});

describe("columns named by the user", () => {
  const columns = [
    columnOf("CA 2025", [1], 0),
    { ...columnOf("CA", [1], 1), forms: ["CA", "CA HT"] },
    columnOf("ca", [1], 2),
  ];
  const named = (options: object, remembered: object = {}, firstColumn = 1) => {
    const found = userColumns(columns, options, remembered, firstColumn);
    return (
      found.unknown ??
      [...found.chosen].map(([field, { column, evidence }]) => [field, column.position, evidence])
    );
  };

  test.each<readonly [string, readonly unknown[]]>([
    ["CA", [["revenue", 1, "user"]]],
    ["ca", [["revenue", 2, "user"]]],
    ["CA HT", [["revenue", 1, "user"]]],
    ["ca ht", [["revenue", 1, "user"]]],
    ["c", [["revenue", 2, "user"]]],
    [" B ", [["revenue", 1, "user"]]],
  ])("%j by header as written, else folded, else by letter", (name, found) => {
    expect(named({ revenue: name })).toEqual(found);
  });

  test("letters count from the first column of the sheet", () => {
    expect(named({ revenue: "B" }, {}, 2)).toEqual([["revenue", 0, "user"]]);
    expect(named({ revenue: "A" }, {}, 2)).toEqual({ field: "revenue", header: "A" });
    expect(named({ revenue: "!!" })).toEqual({ field: "revenue", header: "!!" });
  });

  test("go before those remembered, which never share a column with them", () => {
    const remembered = { revenue: { header: "CA", column: 2 }, amount: { header: "CA 2025", column: 9 } };
    expect(named({ revenue: "CA 2025" }, remembered)).toEqual([["revenue", 0, "user"]]);
    expect(named({}, remembered)).toEqual([
      ["revenue", 1, "remembered"],
      ["amount", 0, "remembered"],
    ]);
  });

  test("remembered, are found by header, in their place first", () => {
    expect(named({}, { revenue: { header: "CA", column: 3 } })).toEqual([["revenue", 2, "remembered"]]);
    expect(named({}, { revenue: { header: "CA", column: 9 } })).toEqual([["revenue", 1, "remembered"]]);
    expect(named({}, { revenue: { header: "CA", column: 2 }, amount: { header: "CA", column: 2 } })).toEqual([
      ["revenue", 1, "remembered"],
      ["amount", 2, "remembered"],
    ]);
    expect(named({}, { revenue: { header: "Parti", column: 1 }, orders: undefined })).toEqual([]);
    const { none } = userColumns(columns, { orders: "CA" }, { orders: null, city: null }, 1);
    expect([...none]).toEqual(["city"]);
  });
});

describe("what had to be decided to read a column", () => {
  const decided = (
    field: FieldId,
    header: string,
    cells: Cells,
    otherReadings: readonly OtherReading[] = [],
  ) => columnDecisions(tableOf({ [field]: [header, ...cells] }, {}, { otherReadings }), field);

  test("its unit, where it is not the euro", () => {
    expect(decided("revenue", "CA (k€)", [10, 20])).toEqual([{ kind: "unit", euros: 1000 }]);
    expect(decided("revenue", "CA (€)", [10, 20])).toEqual([]);
    expect(decided("headcount", "Effectif (milliers)", [10, 20])).toEqual([]);
  });

  test("whether shares are of one or of a hundred", () => {
    expect(decided("shareOfWallet", "Part de marché", [20, 50])).toEqual([
      { kind: "shareScale", whole: 100 },
    ]);
    expect(decided("orders", "Nb commandes", [20, 50])).toEqual([]);
  });

  test("the order of days, and how amounts are marked, where cells leave it open", () => {
    expect(decided("lastOrder", "Dernière commande", ["03/04/2026", "05/06/2026"])).toHaveLength(1);
    expect(decided("revenue", "CA", ["1.250", "3.400"])).toHaveLength(1);
    expect(decided("name", "Client", ["Morel"])).toEqual([]);
    expect(decided("orders", "Nb", [])).toEqual([]);
  });
});

test("a long sheet is looked at evenly, so that its end counts too", () => {
  const rows = Array.from({ length: 1600 }, (_, i) => [`Client ${i}`, 10, i < 1550 ? "" : "a@b.fr"]);
  expect(columnsOf(readRows([["Client", "CA", "Xyz"], ...rows]))).toMatchObject({ email: "C" });
});
