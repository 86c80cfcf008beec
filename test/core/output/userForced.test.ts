import type { CellValue } from "../../../src/core/model";
import type { OwnColumn } from "../../../src/core/output/edits";
import { isCountable, userForcedColumn, withOwnForced } from "../../../src/core/output/columns/userForced";
import type { AbcLabel } from "../../../src/core/labels";
import { finish } from "../../../src/core/steps";
import { sheet as words } from "../../../src/i18n/fr/sheet";
import { portfolio, type Portfolio } from "./support/portfolio";

const USER = 9;
const OURS = 10;
const own: OwnColumn = { key: "forcedSegment", header: "Segment forcé (2)", column: OURS };
const other: OwnColumn = { key: "segment", header: "Segment", column: OURS + 1 };

/**
 * Alpha on two rows, Bêta and a closed account, with what the user's column and ours say from the first row below the
 * header on. Only the user's is read.
 */
function made(user: readonly CellValue[], ours: readonly CellValue[] = []): Portfolio {
  const beside = ["", "", "", ""].map((_, i): readonly CellValue[] => [user[i] ?? "", ours[i] ?? ""]);
  const alpha = { name: "Alpha", revenue: 900 };
  const { source, reading } = portfolio(
    [alpha, alpha, { name: "Bêta", revenue: 20 }, { name: "X", closed: true }],
    {
      grain: "clientTotalsRepeated",
      beside: [["Segment forcé", own.header], ...beside],
    },
  );
  const match = { header: "Segment forcé", confidence: 1, evidence: "header", samples: [] } as const;
  const columns = [...reading.columns, { ...match, field: "forcedSegment" as const, column: USER }];
  return { source, reading: { ...reading, columns } };
}

test.each<readonly [string, readonly OwnColumn[], number | null]>([
  ["nothing is known of", [], USER],
  ["stands beside ours", [own, other], USER],
  ["is ours", [other, { ...own, column: USER }], null],
])("a column of forced segments that %s", (_which, known, column) => {
  expect(userForcedColumn(made([]).reading, known)).toBe(column);
});

test("a sheet without such a column has none", () => {
  expect(userForcedColumn(portfolio([{ name: "Alpha", revenue: 9 }]).reading, [own])).toBeNull();
});

describe("formulas may count on the user's column", () => {
  const countable = (
    user: readonly CellValue[],
    labels: readonly (AbcLabel | null)[] = ["A", "C", null],
  ): boolean => {
    const { source, reading } = made(user);
    const customers = reading.customers.map((customer, i) => ({ customer, abc: labels[i] ?? null }));
    return finish(isCountable({ customers }, source, words, USER));
  };

  test.each<readonly [string, readonly CellValue[], boolean]>([
    ["when it is blank", [], true],
    ["when each cell says the segment in force, whatever its case", ["A", "a", "c"], true],
    ["when some cells are blank", ["", "A", ""], true],
    ["not when a cell says it otherwise", ["Classe A", "A", "C"], false],
    ["not when the second row of a client says another", ["A", "B", "C"], false],
    ["not when the last client's says another", ["A", "A", "B"], false],
    ["not when a cell is a number", ["A", "A", 3], false],
    ["whatever stands beside a closed account", ["A", "A", "C", "B"], true],
  ])("%s", (_when, user, answer) => {
    expect(countable(user)).toBe(answer);
  });

  test("by the words of the sheet", () => {
    expect(countable(["A potentiel", "a POTENTIEL", "À compléter"], ["potentialA", "toComplete"])).toBe(true);
    expect(countable(["potentialA", "A", ""], ["potentialA", "toComplete"])).toBe(false);
  });
});

describe("what stands in our column counts where the user's says nothing", () => {
  const forced = (portfolioOf: Portfolio, known: readonly OwnColumn[]): readonly (string | null)[] =>
    withOwnForced(portfolioOf.reading, portfolioOf.source, known).customers.map(
      ({ forcedSegment }) => forcedSegment,
    );

  /** The same, Bêta forced by the user's own column. */
  function betaForced(of: Portfolio): Portfolio {
    const customers = of.reading.customers.map((one) =>
      one.name === "Bêta" ? { ...one, forcedSegment: "A" } : one,
    );
    return { ...of, reading: { ...of.reading, customers } };
  }

  test("on any row of the customer, without the spaces around it", () => {
    expect(forced(made([], ["", " B ", ""]), [other, own])).toEqual(["B", null, null]);
    expect(forced(made([], ["C", "B", "A"]), [other, own])).toEqual(["C", "A", null]);
  });

  test("the user's own wins", () => {
    expect(forced(betaForced(made(["", "", "A"], ["B", "", "C"])), [own])).toEqual(["B", "A", null]);
  });

  test.each<readonly [string, readonly OwnColumn[]]>([
    ["we have no such column", [other]],
    ["the one that is read is ours", [{ ...own, column: USER }]],
  ])("the reading stays as it is where %s", (_where, known) => {
    const { reading, source } = made([], ["B", "B", "B"]);
    expect(withOwnForced(reading, source, known)).toBe(reading);
  });

  test("the rest of a customer and of the reading stays", () => {
    const { reading, source } = made([], ["B", "", ""]);
    const [alpha, beta] = reading.customers;
    const changed = withOwnForced(reading, source, [own]);
    expect(changed).toEqual({
      ...reading,
      customers: [{ ...alpha, forcedSegment: "B" }, ...reading.customers.slice(1)],
    });
    expect(changed.customers[1]).toBe(beta);
  });
});
