import { press } from "../support/press";
import { pictureOf } from "../support/hostState";
import { openPortfolio, type Opened } from "../excel/portfolio";

let open: Opened | null = null;
afterEach(() => open?.stop());

const PRESSES = 20;

test("twenty presses leave what one leaves: no second column, sheet, rule or name", async () => {
  const it = (open = await openPortfolio(12));
  const states: string[] = [];
  for (let i = 0; i < PRESSES; i++) {
    const outcome = await press();
    expect(outcome.kind).toBe("done");
    const { sheets, order, names } = pictureOf(it.host.workbook, () => true);
    const kept = Object.entries(sheets).map(([name, { cells, rules }]) => [name, cells, rules]);
    states.push(JSON.stringify([order, names, kept]));
  }
  // The first press had no former run to speak of; from the second on nothing changes any more.
  expect(new Set(states.slice(1)).size).toBe(1);
  const [first = "", second = ""] = states;
  const shape = (state: string) => {
    const [order, names, kept] = JSON.parse(state) as [string[], unknown, [string, object, unknown[]][]]; // -- made above
    return [order, names, kept.map(([name, , rules]) => [name, rules.length])];
  };
  expect(shape(second)).toEqual(shape(first));
}, 120_000);
