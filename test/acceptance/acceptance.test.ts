import { CRM } from "./sheets/crm";
import { EXPORTS } from "./sheets/exports";
import { HAND_KEPT } from "./sheets/handKept";
import { IDENTITIES } from "./sheets/identities";
import { JOURNALS } from "./sheets/journals";
import { PEOPLE } from "./sheets/people";
import { RHYTHMS } from "./sheets/rhythms";
import { SCORES } from "./sheets/scores";
import { VALUES } from "./sheets/values";
import { segmentCase } from "./segmentFile";

interface Report {
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

describe.each([
  ["accounting and ERP exports", EXPORTS],
  ["CRM exports", CRM],
  ["hand-kept sheets", HAND_KEPT],
  ["values of a column", VALUES],
  ["what a row stands for", JOURNALS],
  ["people, places and files", PEOPLE],
  ["who the customers are", IDENTITIES],
  ["when to see whom", RHYTHMS],
  ["scores", SCORES],
])("%s", (_family, cases) => {
  test.each(cases.map((sheetCase) => [sheetCase.name, sheetCase] as const))(
    "%s",
    async (_name, sheetCase) => {
      const { code, stdout, stderr, files } = await segmentCase(sheetCase);
      expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
      expect(files).toHaveLength(2); // the input and the segmented copy
      const report = JSON.parse(stdout) as Report; // -- the contract of the command line
      const { expected } = sheetCase;

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
    },
    60_000,
  );
});
