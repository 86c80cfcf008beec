/** A write that fails in an Excel without marks of sheets, tables to resize or undo groups leaves nothing behind. */
import { requirementMatrix } from "../../playground/host/requirements";
import { openPortfolio, type Opened } from "../excel/portfolio";
import { pictureOf } from "../support/hostState";
import { press } from "../support/press";

let open: Opened | null = null;
afterEach(() => open?.stop());

const WRITE = 3;

describe.each(["1.9", "1.11", "1.12"])("in Excel %s", (version) => {
  test.each([0.3, 0.5, 0.8, 1])("a write that fails at %s of its calls", async (part) => {
    const requirements = requirementMatrix(version);
    const it = (open = await openPortfolio(12, () => undefined, { requirements }));
    const before = pictureOf(it.host.workbook);
    // A code that is not tried again, so that what is seen is what the failed write left.
    it.host.faults.failPart(WRITE, part, "AccessDenied", false);
    expect((await press()).kind).toBe("shown");
    expect(pictureOf(it.host.workbook)).toEqual(before);
  });
});
