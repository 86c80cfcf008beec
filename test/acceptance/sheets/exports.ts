/** Exports of accounting and ERP software: Dolibarr, EBP, Sage 100, a dealer's system. */
import { date, SIX, SIX_NAMES, sixFrom, type SheetCase } from "../sheetCase";

const dolibarr: SheetCase = {
  name: "Dolibarr: Client is a flag 0/1/2/3, Capital is not revenue",
  file: {
    sheets: [
      {
        name: "export_societe",
        rows: [
          [
            "Nom du tiers",
            "Code client",
            "Client",
            "Code postal",
            "Ville",
            "Id. prof. 3 (NAF-APE)",
            "Capital",
            "Chiffre d'affaires facturé",
            "Potentiel du prospect",
          ],
          ...SIX.map((revenue, i) => [
            SIX_NAMES[i] ?? "",
            `CU2501-000${i + 1}`,
            1,
            "59000",
            "Lille",
            "5610A",
            10_000,
            revenue,
            null,
          ]),
          ["Café des Arts", "CU2501-0007", 2, "59100", "Roubaix", "5630Z", 5_000, null, 12_000],
          ["Fournitures Dubois", "SU2501-0001", 0, "59200", "Tourcoing", "4649Z", 8_000, null, null],
          ["Bistrot Jean", "CU2501-0008", 3, "59300", "Valenciennes", "5610A", 2_000, null, 4_000],
        ],
      },
    ],
  },
  expected: {
    headerRow: 1,
    grain: "clients",
    columns: {
      name: "A",
      code: "B",
      status: "C",
      postalCode: "D",
      city: "E",
      sector: "F",
      revenue: "H",
      potential: "I",
    },
    rowsRead: 9,
    setAside: { notCustomer: 1 },
    classes: { ...sixFrom(2), 8: "potentialA", 10: "potentialA" },
    customers: {
      2: { population: "client", department: "59", sector: "CHR" },
      8: { population: "prospect", revenue: null },
      10: { population: "prospect" },
    },
  },
};

const ebp: SheetCase = {
  name: "EBP: amounts as text with narrow spaces, billing address",
  file: {
    sheets: [
      {
        name: "Clients",
        rows: [
          [
            "Code (tiers)",
            "Nom",
            "Adresse 1 (facturation)",
            "Code postal (facturation)",
            "Ville (facturation)",
            "Téléphone fixe (facturation)",
            "CA HT",
            "Date dernière facture",
          ],
          ...SIX.map((revenue, i) => [
            `C0000${i + 1}`,
            SIX_NAMES[i] ?? "",
            `${i + 2} rue du Port`,
            "44000",
            "Nantes",
            `02 61 91 00 0${i}`,
            `${String(revenue / 1000)}\u202f000,00\u00a0€`,
            `${String(10 + i)}/0${i + 1}/2026`,
          ]),
        ],
      },
    ],
  },
  args: ["--today", "2026-07-01"],
  expected: {
    headerRow: 1,
    grain: "clients",
    today: "2026-07-01",
    columns: { code: "A", name: "B", postalCode: "D", city: "E", phone: "F", revenue: "G", lastOrder: "H" },
    rowsRead: 6,
    issues: { textAmounts: true, textDates: true },
    classes: sixFrom(2),
    customers: {
      2: { revenue: 50_000, lastOrder: "2026-01-10" },
      7: { revenue: 2_000, lastOrder: "2026-06-15" },
    },
  },
};

const sage: SheetCase = {
  name: "Sage 100: technical headers, Solde and encours are not revenue",
  file: {
    sheets: [
      {
        name: "F_COMPTET",
        rows: [
          [
            "CT_Num",
            "INTITULE",
            "CT_CodePostal",
            "CT_Ape",
            "Solde",
            "Montant encours autorisé",
            "CA N",
            "CA N-1",
          ],
          ...SIX.map((revenue, i) => [
            `41100${i}`,
            SIX_NAMES[i] ?? "",
            1000 + i * 100,
            "4711F",
            1_000_000,
            250_000,
            revenue,
            1_000,
          ]),
        ],
      },
    ],
  },
  expected: {
    headerRow: 1,
    grain: "clients",
    columns: { code: "A", name: "B", postalCode: "C", sector: "D", revenue: "G", revenuePrevious: "H" },
    rowsRead: 6,
    classes: sixFrom(2),
    customers: { 2: { department: "01", sector: "Commerce", revenuePrevious: 1_000 } },
  },
};

const dealer: SheetCase = {
  name: "A dealer's system: snake_case headers and yes/no consents",
  file: {
    sheets: [
      {
        name: "extract",
        rows: [
          [
            "code_client",
            "SOCIETE",
            "code_postal",
            "departement",
            "filiale",
            "naf_code",
            "CA total",
            "Nb factures",
            "Panier moyen",
            "Date dernière facture",
            "consent_tel",
            "consent_email",
          ],
          ...SIX.map((revenue, i) => [
            1000 + i,
            SIX_NAMES[i] ?? "",
            "33000",
            "33",
            i % 2 ? "Sud" : "Nord",
            "56.10A",
            revenue,
            10,
            revenue / 10,
            date("2026-05-20"),
            "oui",
            "non",
          ]),
        ],
      },
    ],
  },
  args: ["--today", "2026-06-01"],
  expected: {
    headerRow: 1,
    grain: "clients",
    columns: {
      code: "A",
      name: "B",
      postalCode: "C",
      department: "D",
      zone: "E",
      sector: "F",
      revenue: "G",
      orders: "H",
      averageOrder: "I",
      lastOrder: "J",
    },
    rowsRead: 6,
    classes: sixFrom(2),
    customers: {
      2: { zone: "Nord", sector: "CHR", orders: 10, averageOrder: 5_000, lastOrder: "2026-05-20" },
      3: { zone: "Sud" },
    },
  },
};

export const EXPORTS = [dolibarr, ebp, sage, dealer];
