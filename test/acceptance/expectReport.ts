import type { SheetCase } from "./sheetCase";

/** What is judged of the command's JSON. */
export interface Report {
  readonly sheet: string;
  readonly headerRow: number;
  readonly grain: string;
  readonly today: string;
  readonly columns: Readonly<Record<string, { readonly column: string }>>;
  readonly rowsRead: number;
  readonly rowsUsed: number;
  readonly setAside: Readonly<Record<string, number>>;
  readonly issues: readonly { readonly code: string; readonly cells: readonly string[] }[];
  readonly customers: readonly { readonly row: number; readonly abc: string | null }[];
}

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

/** Holds a report against what was reasoned by hand. */
export function expectReport(report: Report, expected: SheetCase["expected"]): void {
  if (expected.sheet) expect(report.sheet).toBe(expected.sheet);
  expect({ headerRow: report.headerRow, grain: report.grain }).toEqual({
    headerRow: expected.headerRow,
    grain: expected.grain,
  });
  if (expected.today) expect(report.today).toBe(expected.today);

  const letters = Object.fromEntries(
    Object.entries(report.columns).map(([field, { column }]) => [field, column]),
  );
  expect(letters).toMatchObject(expected.columns);
  for (const field of expected.without ?? []) expect(letters).not.toHaveProperty(field);

  const setAside = Object.fromEntries(Object.entries(report.setAside).filter(([, count]) => count > 0));
  expect(setAside).toEqual(expected.setAside ?? {});
  expect(report.rowsRead).toBe(expected.rowsRead);
  expect(report.rowsRead).toBe(report.rowsUsed + sum(Object.values(report.setAside)));

  for (const [issue, cells] of Object.entries(expected.issues ?? {})) {
    const found = report.issues.find(({ code: told }) => told === issue);
    expect(report.issues.map(({ code: told }) => told)).toContain(issue);
    if (cells !== true) expect(found?.cells).toEqual(cells);
  }

  const byRow = new Map(report.customers.map((customer) => [customer.row, customer]));
  const classes = Object.fromEntries(
    Object.keys(expected.classes).map((row) => [row, byRow.get(Number(row))?.abc]),
  );
  expect(classes).toEqual(expected.classes);
  for (const [row, facts] of Object.entries(expected.customers ?? {}))
    expect(byRow.get(Number(row))).toMatchObject(facts);
}
