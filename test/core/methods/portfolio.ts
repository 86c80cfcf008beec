import type { Customer, Reading } from "../../../src/core/model";
import type { FieldId } from "../../../src/core/fields";
import { dayOf } from "../../../src/core/stats/day";

/** Thursday 8 January 2026: no holiday near. */
export const TODAY = dayOf(2026, 1, 8);

const UNKNOWN: Customer = {
  row: 2,
  rows: [2],
  code: null,
  name: null,
  population: "client",
  revenue: null,
  revenuePrevious: null,
  orders: null,
  averageOrder: null,
  lastOrder: null,
  daysSinceOrder: null,
  lastVisit: null,
  visitsDone: null,
  visitsPlanned: null,
  postalCode: null,
  city: null,
  mainTown: null,
  department: null,
  departmentName: null,
  region: null,
  abroad: null,
  latitude: null,
  longitude: null,
  zone: null,
  sector: null,
  headcount: null,
  companyTurnover: null,
  potential: null,
  potentialClass: null,
  shareOfWallet: null,
  project: null,
  behaviour: { style: null, speed: null, contact: null, autonomy: null, cycleDays: null, unannounced: null },
  rep: null,
  phone: null,
  email: null,
  quotesMade: null,
  quotesWon: null,
  forcedSegment: null,
};

/** A client of whom only what is given is known. */
export function aCustomer(known: Partial<Customer> = {}): Customer {
  return { ...UNKNOWN, ...known };
}

/** A reading of these customers, one row each from row 2, with the given columns. */
export function aReading(
  customers: readonly Customer[],
  fields: readonly FieldId[] = ["name", "revenue"],
  changes: Partial<Reading> = {},
): Reading {
  return {
    sheet: "Clients",
    region: { firstRow: 1, firstColumn: 1, lastRow: customers.length + 1, lastColumn: fields.length },
    headerRow: 1,
    headerFrom: "found",
    grain: "clients",
    grainReason: { code: "clients", values: {} },
    today: TODAY,
    todayFrom: "given",
    columns: fields.map((field, i) => ({
      field,
      column: i + 1,
      header: field,
      confidence: 1,
      evidence: "header",
      samples: [],
    })),
    otherColumns: [],
    rowsRead: customers.length,
    rowsUsed: customers.length,
    setAside: [],
    issues: [],
    customers: customers.map((one, i) => ({ ...one, row: i + 2, rows: [i + 2] })),
    notes: {
      revenueUnit: "euro",
      potentialUnit: "euro",
      recencyFrom: "lastOrder",
      revenuePartial: false,
      previousPartial: false,
      revenueDoubtful: false,
    },
    ...changes,
  };
}
