/** Colour rules in an Excel where a rule's id is its place in the collection: rules must be removed last one first. */
import { restoreSheet } from "../../src/app/restore";
import { openPortfolio, ruleCount, type Opened } from "../excel/portfolio";
import { press } from "../support/press";

let open: Opened | null = null;
afterEach(() => open?.stop());

/** What the rep's own rules test, the winning one first. */
async function theirs({ Excel }: Opened): Promise<readonly string[]> {
  return Excel.run(async (context) => {
    const rules = context.workbook.worksheets.getItem("Clients").getRange().conditionalFormats;
    rules.load("items/customOrNullObject/rule/formula");
    await context.sync();
    return rules.items
      .map(({ customOrNullObject }) => customOrNullObject.rule.formula)
      .filter((one) => /100[0-9]/.test(one));
  });
}

function addTheirs(sheet: Excel.Worksheet, address: string, formula: string): void {
  sheet.getRange(address).conditionalFormats.add("Custom").custom.rule.formula = formula;
}

async function opened(): Promise<Opened> {
  const prepare = (sheet: Excel.Worksheet): void => {
    addTheirs(sheet, "A2:M13", "=$C2>1001");
    addTheirs(sheet, "CZ2:CZ13", "=$C2>1002"); // too far from our columns to be asked about
  };
  open = await openPortfolio(12, prepare, { numbersRules: true });
  return open;
}

test("presses and Restaurer take away our rules, and those of nobody else", async () => {
  const it = await opened();
  expect((await press()).kind).toBe("done");
  const count = await ruleCount(it, "Clients");
  // What the rep adds comes first, and all that is ours moves by one.
  await it.Excel.run(async (context) => {
    addTheirs(context.workbook.worksheets.getItem("Clients"), "CZ2:CZ13", "=$C2>1003");
    await context.sync();
  });
  expect((await press()).kind).toBe("done");
  expect(await ruleCount(it, "Clients")).toBe(count + 1);
  expect([...(await theirs(it))].sort()).toEqual(["=$C2>1001", "=$C2>1002", "=$C2>1003"]);
  expect(await restoreSheet("Clients", "press")).toEqual({ ok: true, value: null });
  expect(await ruleCount(it, "Clients")).toBe(count + 1);
  expect(await restoreSheet("Clients", "all")).toEqual({ ok: true, value: null });
  expect([...(await theirs(it))].sort()).toEqual(["=$C2>1001", "=$C2>1002", "=$C2>1003"]);
  expect(await ruleCount(it, "Clients")).toBe(3);
}, 60_000);

test("a press that fails half way leaves the rules of the former one, and theirs", async () => {
  const it = await opened();
  expect((await press()).kind).toBe("done");
  const count = await ruleCount(it, "Clients");
  it.host.faults.failPart(3, 0.9, "MergedRangeConflict", false);
  expect((await press()).kind).toBe("shown");
  it.host.faults.clear();
  expect(await ruleCount(it, "Clients")).toBe(count);
  expect([...(await theirs(it))].sort()).toEqual(["=$C2>1001", "=$C2>1002"]);
}, 60_000);
