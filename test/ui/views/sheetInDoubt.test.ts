import { sheetInDoubt } from "../../../src/ui/views/sheetInDoubt";
import { seenRows } from "../../../src/ui/views/columnRows";

test.each([
  ["no header", { code: "noHeader", values: { sheet: "Clients" } }, { row: null, isGiven: false }],
  [
    "a header that the rep chose",
    { code: "noAmount", values: { sheet: "Clients", headerRow: 4, headerFrom: "given" } },
    { row: 4, isGiven: true, isTable: false },
  ],
  [
    "the header of an Excel table",
    { code: "noCustomers", values: { sheet: "Clients", headerRow: 1, headerFrom: "table" } },
    { isTable: true },
  ],
])("a sheet refused for %s may be read otherwise", (_what, refusal, expected) => {
  expect(sheetInDoubt(refusal)).toMatchObject({ sheet: "Clients", ...expected });
});

test("a sheet refused for another reason is not in doubt", () => {
  expect(sheetInDoubt({ code: "protectedSheet", values: { sheet: "Clients" } })).toBeNull();
});

test("columns that were not recognised come first", () => {
  const rows = seenRows([
    { column: 1, header: "Client", samples: ["Morel"], field: "name" },
    { column: 2, header: "Bilan", samples: ["", "5200"], field: null },
  ]);
  expect(rows.map(({ header, sample }) => [header, sample])).toEqual([
    ["Bilan", "5200"],
    ["Client", "Morel"],
  ]);
});
