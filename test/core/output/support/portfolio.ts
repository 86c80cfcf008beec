import type { FieldId } from "../../../../src/core/fields";
import type { CellValue, Customer, Grain, Reading, SheetData } from "../../../../src/core/model";
import { aCustomer } from "../../methods/portfolio";

/** One row of a made-up sheet; what is absent is unknown. */
export interface Row {
  readonly name: string;
  readonly revenue?: number;
  readonly potential?: number;
  readonly prospect?: boolean;
  readonly closed?: boolean;
  readonly orders?: number;
  readonly lastOrder?: number;
  readonly lastVisit?: number;
  readonly sector?: string;
  readonly zone?: string;
  readonly forced?: string;
  /** A total row, set aside. */
  readonly total?: boolean;
}

/** 31 December 2025. */
export const TODAY = 46_022;

const COLUMNS = [
  "name",
  "revenue",
  "potential",
  "orders",
  "lastOrder",
  "lastVisit",
  "sector",
  "zone",
] as const;
const HEADERS = [
  "Client",
  "CA",
  "Potentiel",
  "Commandes",
  "Dernière commande",
  "Dernière visite",
  "Secteur",
  "Zone",
];

/** A sheet with headers on row `headerRow`, and the reading of it. */
export interface Portfolio {
  readonly reading: Reading;
  readonly source: SheetData;
}

/** Lays rows out as a sheet and says what a reading of it finds. Rows of the same name are one customer. */
export function portfolio(
  rows: readonly Row[],
  {
    sheet = "Clients",
    headerRow = 1,
    grain = "clients" as Grain,
    beside = [] as readonly (readonly CellValue[])[],
  } = {},
): Portfolio {
  const cells = rows.map((row, i) => [...COLUMNS.map((field) => row[field] ?? ""), ...(beside[i + 1] ?? [])]);
  const above = Array.from({ length: headerRow - 1 }, () => []);
  const values = [...above, [...HEADERS, ...(beside[0] ?? [])], ...cells];
  const width = Math.max(...values.map((line) => line.length));
  const source: SheetData = {
    name: sheet,
    firstRow: 1,
    firstColumn: 1,
    values: values.map((line) => Array.from({ length: width }, (_, i) => line[i] ?? "")),
    formats: [],
    tables: [],
    selection: null,
    ownColumns: [],
    hasHiddenRows: false,
  };
  const customers = new Map<string, Customer>();
  rows.forEach((row, i) => {
    if (row.total === true) return;
    const at = headerRow + 1 + i;
    const known = customers.get(row.name);
    customers.set(
      row.name,
      known === undefined ? customerOf(row, at) : { ...known, rows: [...known.rows, at] },
    );
  });
  const setAside = rows.flatMap((row, i) =>
    row.total === true ? [{ row: headerRow + 1 + i, reason: "total" as const }] : [],
  );
  const used = COLUMNS.filter((field) => rows.some((row) => row[field] !== undefined));
  return {
    source,
    reading: {
      sheet,
      region: {
        firstRow: headerRow,
        firstColumn: 1,
        lastRow: headerRow + rows.length,
        lastColumn: COLUMNS.length,
      },
      headerRow,
      headerFrom: "found",
      grain,
      grainReason: { code: "clients", values: {} },
      today: TODAY,
      todayFrom: "given",
      columns: used.map((field) => matchOf(field)),
      otherColumns: [],
      rowsRead: rows.length,
      rowsUsed: rows.length - setAside.length,
      setAside,
      issues: [],
      customers: [...customers.values()],
      notes: {
        revenueUnit: "euro",
        potentialUnit: "euro",
        recencyFrom: "lastOrder",
        revenuePartial: false,
        previousPartial: false,
        revenueDoubtful: false,
      },
    },
  };
}

function matchOf(field: (typeof COLUMNS)[number] & FieldId): Reading["columns"][number] {
  const at = COLUMNS.indexOf(field);
  const header = HEADERS[at] ?? field;
  return { field, column: at + 1, header, confidence: 1, evidence: "header", samples: [] };
}

function customerOf(row: Row, at: number): Customer {
  const population = row.closed === true ? "closed" : row.prospect === true ? "prospect" : "client";
  return aCustomer({
    row: at,
    rows: [at],
    name: row.name,
    population,
    revenue: row.revenue ?? null,
    orders: row.orders ?? null,
    lastOrder: row.lastOrder ?? null,
    daysSinceOrder: row.lastOrder === undefined ? null : TODAY - row.lastOrder,
    lastVisit: row.lastVisit ?? null,
    zone: row.zone ?? null,
    sector: row.sector ?? null,
    potential: row.potential ?? null,
    forcedSegment: row.forced ?? null,
  });
}
