import { press } from "../support/press";
import { openPortfolio, valuesOf, type Opened } from "../excel/portfolio";

let open: Opened | null = null;
afterEach(() => open?.stop());

test("an Excel that refuses a call gets the result without charts or page layout, and it is said", async () => {
  open = await openPortfolio(20);
  const { faults, workbook } = open.host;
  // The two syncs of the reading, then the write: an action far into it is refused as an unknown member would be.
  faults.failAction(3, { at: 400, code: "ApiNotFound", message: "PageLayout.orientation" });
  const outcome = await press();
  expect(outcome).toMatchObject({ kind: "done", written: { plain: true } });
  const [headers = []] = await valuesOf(open, "Clients", "A1:Z1");
  expect(headers).toContain("Segment");
  expect(workbook.extras.sheets.flatMap(({ charts }) => charts)).toEqual([]);
}, 60_000);
