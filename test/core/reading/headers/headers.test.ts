import type { FieldId } from "../../../../src/core/fields";
import type { CellValue } from "../../../../src/core/model";
import { matchHeader } from "../../../../src/core/reading/headers/matchHeader";
import { headersOf } from "../support/realHeaders";
import type { REAL_HEADERS } from "../support/realHeaders";
import { CODES, CONTENTS, DATES, EUROS, NAMES } from "../support/sampleContents";
import { columnsOf, readRows } from "../support/readRows";

type Group = keyof typeof REAL_HEADERS;
type Cells = readonly (CellValue | null)[];

/** A list whose first column is under test, beside a name and an amount where they do not compete with it. */
function readBeside(header: string, cells: Cells, others: readonly (readonly [string, Cells])[]) {
  const columns = [[header, cells] as const, ...others];
  return readRows([
    columns.map(([title]) => title),
    ...cells.map((_, i) => columns.map(([, column]) => column[i] ?? null)),
  ]);
}

const NAME = ["Raison sociale", NAMES] as const;
const CODE = ["Code client", CODES] as const;
const MONEY = ["CA 12 mois", EUROS] as const;

const BESIDE: Partial<Record<Group, readonly (readonly [string, Cells])[]>> = {
  name: [CODE, MONEY],
  code: [NAME, MONEY],
  revenue: [NAME],
  revenuePrevious: [NAME, MONEY],
};

const FIELDS = [
  "name",
  "code",
  "revenue",
  "revenuePrevious",
  "orders",
  "averageOrder",
  "lastOrder",
  "daysSinceOrder",
  "lastVisit",
  "visitsDone",
  "visitsPlanned",
  "postalCode",
  "city",
  "department",
  "zone",
  "sector",
  "status",
  "potential",
  "headcount",
  "shareOfWallet",
  "email",
  "phone",
  "contactPreference",
  "decisionStyle",
  "autonomy",
  "decisionCycle",
  "rep",
  "region",
] as const satisfies readonly (FieldId & Group)[];

/** Two years ago is not the year before: left alone. */
const NOT_TAKEN = new Set(["CA N-2"]);

describe.each(FIELDS)("%s", (field) => {
  test.each(headersOf(field).filter((header) => !NOT_TAKEN.has(header)))(
    "is recognised under « %s »",
    (header) => {
      const reading = readBeside(header, CONTENTS[field] ?? [], BESIDE[field] ?? [NAME, MONEY]);
      expect(columnsOf(reading)[field]).toBe("A");
    },
  );
});

test.each(headersOf("partialRevenue"))("« %s » alone is a partial revenue", (header) => {
  const reading = readBeside(header, EUROS, [NAME]);
  expect(columnsOf(reading).revenue).toBe("A");
  expect(reading.issues.map(({ code }) => code)).toEqual(
    expect.arrayContaining([header.startsWith("NB") ? "volumeTaken" : "partialYear"]),
  );
});

const OTHER_CONTENTS: Readonly<Record<string, Cells>> = {
  Statut: ["Champion", "Fidèle", "À risque", "Champion", "Endormi", "Fidèle"],
  Contact: ["Anne Roy", "Luc Bon", "Zoé Lam", "Ida Kern", "Max Art", "Léo Fau"],
};

test.each(headersOf("notAField").filter((header) => !/annuel/.test(header)))(
  "« %s » is left alone",
  (header) => {
    const isText = /contact|adresse|rue|voie|adr|interloc|décideur|fonction|action/i.test(header);
    const cells = OTHER_CONTENTS[header] ?? (isText ? OTHER_CONTENTS.Contact : EUROS) ?? EUROS;
    const reading = readBeside(header, cells, [NAME, MONEY]);
    expect(reading.columns.find(({ column }) => column === 1)).toBeUndefined();
    expect(reading.otherColumns.map(({ column }) => column)).toContain(1);
  },
);

describe.each(["orderId", "orderDate", "amount"] as const)("in a journal, %s", (field) => {
  test.each(headersOf(field))("is recognised under « %s »", (header) => {
    const clients = ["C1", "C1", "C1", "C2", "C2", "C2"];
    const titles = {
      orderId: "N° facture",
      orderDate: "Date facture",
      amount: "Montant HT",
      [field]: header,
    };
    const rows = clients.map((code, i) => [code, `F${i}`, DATES[i] ?? null, EUROS[i] ?? null]);
    const reading = readRows([["Code client", titles.orderId, titles.orderDate, titles.amount], ...rows]);
    expect(columnsOf(reading)).toEqual({ code: "A", orderId: "B", orderDate: "C", amount: "D" });
    expect(reading.grain).toBe("orders");
  });
});

test.each([
  ["Customer code", "code"],
  ["Zip", "postalCode"],
  ["Town", "city"],
  ["Sales rep", "rep"],
  ["Employees", "headcount"],
  ["Average order value", "averageOrder"],
  ["Last visit date", "lastVisit"],
  ["Recency (days)", "daysSinceOrder"],
  ["Estimated potential", "potential"],
  ["Wallet share", "shareOfWallet"],
  ["Territory", "zone"],
  ["Order count", "orders"],
  ["Phone number", "phone"],
] as const)("English: « %s » is %s", (header, field) => {
  expect(columnsOf(readBeside(header, CONTENTS[field] ?? [], [NAME, MONEY]))[field]).toBe("A");
});

test.each([
  ["code  POSTAL", "postalCode"],
  ["\uFEFFCode postal", "postalCode"],
  ["Tel\u00A0:", "phone"],
  ["DEPARTEMNT", "department"],
  ["Telehpone", "phone"],
  ["Derniere\nvisite", "lastVisit"],
  ["Nb. Cdes", "orders"],
  ["NBR COMMANDES", "orders"],
  ["N°client", "code"],
  ["DerniÃ¨re commande", "lastOrder"],
  ["Eff.", "headcount"],
  ["Date_derniere_commande", "lastOrder"],
  ["dateDerniereCommande", "lastOrder"],
  ["PANIER MOYEN EN €", "averageOrder"],
] as const)("spelt « %s », it is still %s", (header, field) => {
  expect(columnsOf(readBeside(header, CONTENTS[field] ?? [], [NAME, MONEY]))[field]).toBe("A");
});

test.each([
  "Nom ou raison sociale telle qu’inscrite au registre du commerce et des sociétés",
  "Dénomination du client (code postal et ville en colonnes suivantes)",
  "Raison sociale, suivie de la ville et du code postal entre parenthèses",
])("« %s » names the customer, whatever else it mentions", (header) => {
  const [best] = matchHeader(header).candidates;
  expect(best).toMatchObject({ field: "name" });
  expect(best?.strength).toBeGreaterThanOrEqual(0.85);
  expect(
    columnsOf(
      readRows([
        [header, "CP", "CA"],
        ["Morel", "59000", 10],
        ["Lenoir", "29200", 20],
      ]),
    ),
  ).toMatchObject({ name: "A", postalCode: "B", revenue: "C" });
});
