import type { CellValue } from "../../../../src/core/model";
import { DEFAULT_OPTIONS } from "../../../../src/core/options";
import { asideOf, day, readRows } from "../support/readRows";

type Row = readonly CellValue[];
const TODAY = day("2026-06-01");
const read = (rows: readonly Row[]) => readRows(rows, { today: TODAY });
const revenues = (rows: readonly Row[]) => read(rows).customers.map(({ revenue }) => revenue);

/** Two clients, three invoices each, and the words of one more column. */
const journal = (header: string, words: readonly CellValue[]): readonly Row[] => [
  ["Client", "Date", "Montant HT", header],
  ...words.map((word, i): Row => [i % 2 === 0 ? "Morel" : "Lenoir", TODAY - 40 + i, 10 ** (i >> 1), word]),
];

describe("a column of kinds tells credit notes", () => {
  const F = "Facture";
  test.each<[string, readonly CellValue[], readonly number[]]>([
    ["no credit note", [F, F, F, F, F, "Acompte"], [111, 111]],
    ["one", [F, F, "Avoir", F, F, F], [91, 111]],
    ["spaces around it", [F, F, " avoir ", F, F, F], [91, 111]],
    ["other words for it", [F, F, F, F, "Credit note", "Remboursement"], [-89, -89]],
    ["one, and nothing beside the others", ["", "", "Avoir", "", "", ""], [91, 111]],
    ["a row of which nothing is told", ["", F, "Avoir", F, 12, F], [91, 111]],
    [
      "everything is one: the column tells nothing",
      ["Avoir", "Avoir", "Avoir", "Avoir", "Avoir", "Avoir"],
      [111, 111],
    ],
    ["two words for one: the same", ["Avoir", "Retour", "Avoir", "Retour", "Avoir", "Retour"], [111, 111]],
  ])("%s", (_what, words, expected) => {
    expect(revenues(journal("Type", words))).toEqual(expected);
  });

  test("an amount that is negative already stays so", () => {
    const rows = journal("Type", [F, F, "Avoir", F, F, F]);
    expect(revenues(rows.map((row, i) => (i === 3 ? ["Morel", TODAY - 38, -10, "Avoir"] : row)))).toEqual([
      91, 111,
    ]);
  });

  test("a text of its own a row is no kind", () => {
    const notes = (count: number): readonly Row[] => [
      ["Client", "Date", "Montant HT", "Mention"],
      ...Array.from({ length: count }, (_, i): Row => [
        i % 2 === 0 ? "Morel" : "Lenoir",
        TODAY - 40 + i,
        10,
        i === 0 ? "voir avoir" : `vu ${i}`,
      ]),
    ];
    expect(revenues(notes(12))).toEqual([40, 60]);
    expect(revenues(notes(14))).toEqual([70, 70]);
  });
});

describe("quotes among orders", () => {
  const F = "Facture";
  test.each<[string, string, readonly CellValue[], number]>([
    ["a quote among invoices", "Type", [F, F, "Devis", F, F, F], 1],
    ["its other names", "Nature", ["Devis", F, "Offre de prix", F, "Proforma", F], 3],
    ["beside credit notes", "Type de pièce", [F, "Avoir", F, F, "devis ", F], 1],
    [
      "a draft among invoices",
      "État",
      ["Payée", "Payée", "Brouillon (à valider)", "Payée", "Draft", "Payée"],
      2,
    ],
    ["a journal of drafts alone is taken as it is", "État", Array<string>(6).fill("Brouillon"), 0],
    ["a journal of quotes alone is taken as it is", "Type", Array<string>(6).fill("Devis"), 0],
    ["one, and nothing beside the others", "Type", ["", "", "Devis", "", "", ""], 1],
    ["a state of few", "État", ["", "Devis envoyé", "", "", "Brouillon", ""], 2],
    ["as many as nothing: a journal of quotes", "Type", ["", "Devis", "", "Devis", "", "Devis"], 0],
    ["a word that is no document tells nothing", "Type", ["Devis", "Web", "Web", "Salon", "Web", "Web"], 0],
  ])("%s", (_what, header, words, quotes) => {
    const reading = read(journal(header, words));
    expect(asideOf(reading)).toEqual(quotes === 0 ? {} : { quote: quotes });
    const told = reading.issues.find(({ code }) => code === "quoteRows");
    expect(told?.count ?? 0).toBe(quotes);
  });

  test.each<[string, Row, number]>([
    ["among sent ones", ["Payée", "", "Devis", ""], 2],
    ["alone with nothing beside the others", ["", "", "Devis", "", "", ""], 2],
    ["a journal of quotes", ["Devis", "", "Devis", ""], 0],
  ])("the lines below the first of an order are quotes as it is: %s", (_what, states, quotes) => {
    const line = (state: CellValue, i: number): Row => [`C${i >> 1}`, "Morel", TODAY - 40, 10, state];
    const reading = read([["N° commande", "Client", "Date", "Montant HT", "Statut"], ...states.map(line)]);
    expect(asideOf(reading)).toEqual(quotes === 0 ? {} : { quote: quotes });
  });

  test("what was quoted is no revenue and no order", () => {
    const [morel] = read(journal("Type", [F, F, "Devis", F, F, F])).customers;
    expect(morel).toMatchObject({ name: "Morel", revenue: 101, orders: 2 });
  });
});

describe("cancelled orders", () => {
  test.each(["Statut commande", "Statut", "État"])("are set aside by « %s »", (header) => {
    const reading = read(journal(header, ["Livrée", "Livrée", " Annulée ", "annulée", "Livrée", 3]));
    expect(asideOf(reading)).toEqual({ cancelled: 2 });
    expect(reading.customers.map(({ revenue, orders }) => [revenue, orders])).toEqual([
      [101, 2],
      [101, 2],
    ]);
  });

  test("are not told by a column of another kind", () => {
    expect(asideOf(read(journal("Commentaire", ["a", "b", "annulée", "c", "d", "e"])))).toEqual({});
  });
});

test.each([
  ["2020-01-15", 100, false],
  ["2024-06-08", 100, false],
  ["2024-06-09", 100, true],
  ["2025-06-02", null, true],
] as const)(
  "the oldest line of %s: the 12 months before are worth %j, in part: %j",
  (oldest, previous, partial) => {
    const reading = read([
      ["Client", "Date", "Montant HT"],
      ["Morel", oldest < "2025-06-01" ? day("2025-05-20") : TODAY - 4, 100],
      ["Morel", TODAY - 3, 10],
      ["Lenoir", day(oldest), 5],
      ["Lenoir", TODAY - 1, 6],
    ]);
    expect(reading.customers[0]?.revenuePrevious).toBe(previous);
    const told = reading.issues.map(({ code }) => code).filter((code) => code === "shortPreviousYear");
    expect(told).toEqual(partial ? ["shortPreviousYear"] : []);
    expect(reading.notes.previousPartial).toBe(partial);
  },
);

test("a client whose orders have no amount has an unknown revenue, and stays a client with its orders", () => {
  const { customers } = read([
    ["Client", "Date", "Montant HT"],
    ["Morel", TODAY - 800, 100],
    ["Morel", TODAY - 3, "n/d"],
    ["Lenoir", TODAY - 2, 5],
    ["Lenoir", TODAY - 1, ""],
    ["Petit", TODAY - 700, 5],
  ]);
  expect(
    customers.map(({ name, population, revenue, averageOrder, orders }) => [
      name,
      population,
      revenue,
      averageOrder,
      orders,
    ]),
  ).toEqual([
    ["Morel", "client", null, null, 1],
    ["Lenoir", "client", 5, 2.5, 2],
    ["Petit", "client", 0, null, 0],
  ]);
});

describe("the deals of a CRM: those won are orders, lost and open ones are set aside", () => {
  const deals = (headers: Row, stages: readonly CellValue[]): readonly Row[] => [
    headers,
    ...stages.map((stage, i): Row => [`Société ${i + 1}`, stage, 100 * (i + 1), TODAY - 10 * (i + 1)]),
  ];
  const ENGLISH = ["Account Name", "Stage", "Amount", "Close Date"];
  const HUBSPOT = ["Entreprise associée", "Phase de la transaction", "Montant", "Date de fermeture"];
  const FRENCH = ["Nom du compte", "Étape", "Montant", "Date de clôture"];
  test.each<
    [string, Row, readonly CellValue[], readonly (number | null)[], Readonly<Record<string, number>>]
  >([
    [
      "in English",
      ENGLISH,
      ["Closed Won", "Closed Lost", "Negotiation", "Closed Won"],
      [100, 400],
      { cancelled: 1, quote: 1 },
    ],
    [
      "in French",
      FRENCH,
      ["Gagnée", "Perdue", "Qualification", "Fermée gagnée"],
      [100, 400],
      { cancelled: 1, quote: 1 },
    ],
    [
      "of HubSpot",
      HUBSPOT,
      ["Contrat signé", "Rendez-vous planifié", "Fermée perdue", "Fermée gagnée"],
      [100, 400],
      { cancelled: 1, quote: 1 },
    ],
    ["invoiced ones", FRENCH, ["Gagné", "Facturé", "Proposition", ""], [100, 200, 400], { quote: 1 }],
    [
      "under « Statut »",
      ["Nom du compte", "Statut", "Montant", "Date de clôture"],
      ["Gagnée", "Perdue", "Qualification", "Gagnée"],
      [100, 400],
      { cancelled: 1, quote: 1 },
    ],
    [
      "open ones that an account may be too",
      ["Nom du compte", "Statut", "Montant", "Gagné le"],
      ["Gagné", "En cours", "Ouvert", "Perdu", "Annulé", "Gagné"],
      [100, 600],
      { cancelled: 2, quote: 2 },
    ],
    ["all of them won", ENGLISH, ["Closed Won", "Closed Won"], [100, 200], {}],
  ])("%s", (_what, headers, stages, expected, aside) => {
    const reading = read(deals(headers, stages));
    expect(reading.customers.map(({ revenue }) => revenue)).toEqual(expected);
    expect(reading.customers.every(({ population }) => population === "client")).toBe(true);
    expect(reading.customers[0]?.lastOrder).toBe(TODAY - 10);
    expect(asideOf(reading)).toEqual(aside);
  });

  test.each<[string, string, readonly string[]]>([
    [
      "what is said of the accounts",
      "Statut client",
      ["Client gagné", "Actif", "Actif", "Client perdu", "Actif", "Actif"],
    ],
    [
      "what is said of orders beside a signed one",
      "Statut",
      ["Signée", "Validée", "Confirmée", "Livrée", "Expédiée", "Payée"],
    ],
  ])("no order is lost to %s", (_what, header, words) => {
    const reading = read(journal(header, words));
    expect(asideOf(reading)).toEqual({});
    expect(reading.customers.map(({ revenue }) => revenue)).toEqual([111, 111]);
  });

  test("the stages are where the rep says that they are", () => {
    const rows = deals(
      ["Nom du compte", "Statut client", "Montant", "Date de clôture"],
      ["Gagnée", "Perdue", "Qualification", "Gagnée"],
    );
    const options = { ...DEFAULT_OPTIONS, columns: { status: "Statut client" } };
    expect(asideOf(readRows(rows, { today: TODAY, options }))).toEqual({ cancelled: 1, quote: 1 });
  });

  test("a list of accounts keeps its own status", () => {
    const rows: readonly Row[] = [
      ["Client", "Statut", "CA 2026", "Dernière commande"],
      ["Morel", "Client perdu", 10, TODAY - 400],
      ["Lenoir", "Client", 20, TODAY - 4],
    ];
    expect(read(rows).customers).toHaveLength(2);
  });
});

test("without dates, what came before the 12 months is unknown, not 0", () => {
  const [morel] = read([
    ["N° facture", "Client", "Montant HT"],
    ["F1", "Morel", 100],
    ["F2", "Morel", 10],
    ["F3", "Lenoir", 5],
    ["F4", "Lenoir", 6],
  ]).customers;
  expect(morel).toMatchObject({ revenue: 110, revenuePrevious: null, orders: 2, lastOrder: null });
});

test("where most lines have no amount and none a number, those without one are no orders", () => {
  const log = (blanks: number) => {
    const visits = Array.from({ length: blanks }, (_, i): Row => ["Morel", TODAY - 1 - i, ""]);
    const orders = ["Morel", "Lenoir", "Lenoir"].map((name, i): Row => [name, TODAY - 20 - i, 60]);
    const [morel] = read([["Client", "Date", "Montant HT"], ...orders, ...visits]).customers;
    return [morel?.revenue, morel?.orders, morel?.averageOrder, TODAY - (morel?.lastOrder ?? 0)];
  };
  expect(log(4)).toEqual([60, 1, 60, 20]);
  expect(log(3)).toEqual([60, 4, 15, 1]);
});
