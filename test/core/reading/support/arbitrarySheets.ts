import fc from "fast-check";
import type { CellValue } from "../../../../src/core/model";

type Rows = readonly (readonly CellValue[])[];

const HOSTILE = [
  "__proto__",
  "constructor",
  "toString",
  "hasOwnProperty",
  "\uD800",
  "\uDFFF\uD800x",
  "#N/A",
  "#DIV/0!",
  "=1+1",
  "-".repeat(300),
  "İıßﬁ",
  "e\u0301\u0301\u0301",
  "\u202E",
  "\u0000",
  "1,2,3,4",
  "1.2.3.4",
  "(((",
  "9".repeat(400),
  "1e999",
  "-0",
  "00/00/0000",
  "99/99/9999",
  "31/02/2025",
  "12 k€",
  "TOTAL",
  "Sous-total",
  "Export du",
  "59000",
  "2A004",
  "oui",
  "★★★",
  "x".repeat(32767),
  "a b ".repeat(8000),
];

/** Anything that a cell may hold. */
const anyCell: fc.Arbitrary<CellValue> = fc.oneof(
  { weight: 3, arbitrary: fc.constant("") },
  { weight: 3, arbitrary: fc.constantFrom(...HOSTILE) },
  { weight: 2, arbitrary: fc.string({ unit: "binary", maxLength: 12 }) },
  { weight: 2, arbitrary: fc.double({ noNaN: true, noDefaultInfinity: true }) },
  { weight: 2, arbitrary: fc.integer({ min: -5, max: 60000 }) },
  { weight: 1, arbitrary: fc.boolean() },
);

const HEADERS = [
  "Client",
  "Code client",
  "Raison sociale",
  "CA",
  "CA 12 mois",
  "CA N-1",
  "Montant HT",
  "Date",
  "Dernière commande",
  "N° facture",
  "Code postal",
  "Ville",
  "Secteur",
  "Statut",
  "Potentiel",
  "Effectif",
  "Part client",
  "Commercial",
  "Dernière visite",
  "Zone",
  "Total",
  "Nb commandes",
  "Total commande",
  "CA par région",
  "Région",
  "",
  "Adresse",
];

/** Sheets of anything, half of them under headers that are recognised. */
export const anySheet: fc.Arbitrary<readonly (readonly CellValue[])[]> = fc
  .tuple(
    fc.boolean(),
    fc.array(fc.constantFrom(...HEADERS), { minLength: 1, maxLength: 8 }),
    fc.integer({ min: 0, max: 3 }),
  )
  .chain(([headed, headers, above]) =>
    fc
      .tuple(
        fc.array(fc.array(anyCell, { maxLength: 9 }), { minLength: above, maxLength: above }),
        fc.array(fc.array(anyCell, { maxLength: 9 }), { maxLength: 14 }),
      )
      .map(([before, rows]) => (headed ? [...before, headers, ...rows] : [...before, ...rows])),
  );

const word = fc.constantFrom(
  "Morel",
  "Lenoir",
  "Brunet",
  "Arnaud",
  "Boyer",
  "Café du Port",
  "Hôtel d'Or",
  "Zinc",
  "Atelier",
);
const maybe = <T extends CellValue>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | ""> =>
  fc.oneof({ weight: 4, arbitrary }, { weight: 1, arbitrary: fc.constant<"">("") });

/** Columns of a plausible client list: header and cells. */
const COLUMNS: Readonly<Record<string, fc.Arbitrary<CellValue>>> = {
  "Code client": fc.integer({ min: 1, max: 400 }).map((n) => `C${n}`),
  "Raison sociale": fc.tuple(word, fc.integer({ min: 1, max: 60 })).map(([name, n]) => `${name} ${n}`),
  "Code postal": maybe(fc.constantFrom<CellValue>("59000", "69003", 1000, "29200", "75011", "ABC")),
  Ville: maybe(fc.constantFrom("Lille", "Lyon", "Brest", "Nantes", "Nulle-Part")),
  "CA 12 mois": maybe(
    fc.oneof<fc.Arbitrary<CellValue>[]>(
      fc.integer({ min: -500, max: 90000 }),
      fc.integer({ min: 0, max: 900 }).map((n) => `${n} 250,50 €`),
      fc.constantFrom("1.234", "-", "#N/A"),
    ),
  ),
  "CA N-1": maybe(fc.integer({ min: 0, max: 90000 })),
  "Nb commandes": maybe(fc.integer({ min: 0, max: 40 })),
  "Dernière commande": maybe(
    fc.oneof<fc.Arbitrary<CellValue>[]>(
      fc.integer({ min: 45000, max: 46200 }),
      fc.constantFrom("03/04/2026", "31/12/2025", "jamais", "déc. 2025"),
    ),
  ),
  Potentiel: maybe(fc.integer({ min: 0, max: 200000 })),
  Statut: maybe(fc.constantFrom("Client", "Prospect", "Fermé", "À voir")),
  Secteur: maybe(fc.constantFrom("Restaurant", "restaurant", "Garage", "Ferme-auberge")),
  Commercial: maybe(fc.constantFrom("Durand", "Petit")),
  "Part client": maybe(fc.constantFrom<CellValue>("30 %", 0.2, 0.8, "150 %")),
};

/** A plausible client list: its header row, then its rows. */
export const plausibleList: fc.Arbitrary<readonly (readonly CellValue[])[]> = fc
  .array(fc.tuple(...Object.values(COLUMNS)), { minLength: 4, maxLength: 40 })
  .map((rows) => [Object.keys(COLUMNS), ...rows]);

/** Whether an order makes a customer: one that was not cancelled, and not after the tests' today (46174). */
const isOrder = (day: number, status: string): boolean => status !== "Annulée" && day <= 46174;

/** A plausible order journal; one of cancelled or future orders only has no customer, and is refused. */
export const plausibleJournal: fc.Arbitrary<readonly (readonly CellValue[])[]> = fc
  .array(
    fc.tuple(
      fc.integer({ min: 1, max: 60 }).map((n) => `F${n}`),
      fc.integer({ min: 1, max: 6 }).map((n) => `C${n}`),
      fc.integer({ min: 45300, max: 46250 }),
      fc.integer({ min: -9000, max: 90000 }).map((cents) => cents / 100),
      fc.constantFrom("Validée", "Livrée", "Annulée"),
    ),
    { minLength: 12, maxLength: 60 },
  )
  .filter((rows) => rows.some(([, , day, , status]) => isOrder(day, status)))
  .map((rows) => [["N° facture", "Code client", "Date facture", "Montant HT", "État"], ...rows]);

/** A journal whose lines carry their order's total: one to four lines an order. */
export const journalOfTotals: fc.Arbitrary<readonly (readonly CellValue[])[]> = fc
  .array(
    fc.record({
      client: fc.integer({ min: 1, max: 5 }),
      day: fc.integer({ min: 45300, max: 46250 }),
      cents: fc.integer({ min: 1, max: 90000 }),
      status: fc.constantFrom("Validée", "Livrée", "Annulée"),
      products: fc.uniqueArray(fc.constantFrom("Vis", "Clou", "Colle", "Bois", "Fil"), {
        minLength: 1,
        maxLength: 4,
      }),
    }),
    { minLength: 6, maxLength: 25 },
  )
  .filter((orders) => orders.some(({ status, day }) => isOrder(day, status)))
  .map((orders) => [
    ["N° commande", "Code client", "Date commande", "Article", "Total commande", "État"],
    ...orders.flatMap(({ client, day, cents, status, products }, i) =>
      products.map((product) => [`F${i}`, `C${client}`, day, product, cents / 100, status]),
    ),
  ]);

/** A list, and the same list with a summary of it in the columns that follow at once. */
export const besideSummary: fc.Arbitrary<readonly [Rows, Rows]> = plausibleList
  .filter((rows) => rows.length > 8)
  .chain((rows) =>
    fc.integer({ min: 1, max: 3 }).map((lines): readonly [Rows, Rows] => {
      const summary = [
        ["Total par commercial", "Part"],
        ...Array.from({ length: lines }, (_, i) => [1000 * (i + 1), 0.1 * (i + 1)]),
      ];
      return [rows, rows.map((row, i) => [...row, ...(summary[i] ?? ["", ""])])];
    }),
  );
