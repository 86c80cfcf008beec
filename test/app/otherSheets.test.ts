import { openPortfolio, type Opened } from "../excel/portfolio";
import { refusalText } from "../../src/app/refusalText";
import { press } from "../support/press";

jest.setTimeout(30_000);

let open: Opened | null = null;
afterEach(() => open?.stop());

/** A workbook with the clients and a sheet before them, with these rows. */
async function opened(rows: readonly string[][]): Promise<void> {
  open = await openPortfolio(6, (_, { workbook }) => {
    const notice = workbook.worksheets.add("Notice");
    if (rows.length > 0) notice.getRange(`A1:B${rows.length}`).values = rows.map((row) => [...row]);
    workbook.worksheets.add("Calculs").visibility = "Hidden";
  });
}

async function told(): Promise<string> {
  const outcome = await press({ sheet: "Notice" });
  if (outcome.kind !== "refused") throw new Error(outcome.kind);
  return refusalText("fr", outcome.refusal);
}

test.each([
  ["nothing", []],
  ["sentences", [["Ce classeur sert au suivi des clients.", ""], ["Mode d’emploi : voir plus bas.", ""]]],
  ["customers without amounts", [["Client", "Ville"], ["Dupont", "Lille"], ["Martin", "Nantes"]]],
])("pressed on a sheet with %s, the rep is told which other sheets there are", async (_what, rows) => {
  await opened(rows);
  expect(await told()).toContain("Le classeur a d’autres feuilles\u202f: Clients.");
}); // prettier-ignore

test("our own sheets are none of them", async () => {
  await opened([]);
  expect((await press()).kind).toBe("done");
  expect(await told()).toContain("Le classeur a d’autres feuilles\u202f: Clients.");
});
