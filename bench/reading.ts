/** Speed of the reading against the least it can cost: one plain pass that parses each cell once. */
import type { CellValue, SheetData } from "../src/core/model";
import { DEFAULT_OPTIONS } from "../src/core/options";
import type { Places } from "../src/core/reading/places";
import { readSheet } from "../src/core/reading/readSheet";
import { readDateText } from "../src/core/reading/values/dates";
import { readNumberText } from "../src/core/reading/values/numbers";
import { tidyText } from "../src/core/reading/values/textColumn";
import { bestOfEach, type Measure } from "./measure";
import { randomSheet } from "./randomSheet";
import { NOWHERE } from "../src/geo/elsewhere";

const CLOCK = 46_200;

/** Measures the reading of a list of `rows` × 20 columns into customers. */
export function benchReading(rows: number): readonly Measure[] {
  const sheet = randomSheet(rows);
  const { plain, read } = bestOfEach(
    {
      plain: () => plainPass(sheet.values),
      read: () =>
        readSheet(sheet, {
          options: DEFAULT_OPTIONS,
          clock: CLOCK,
          today: null,
          places: NO_PLACES,
          remembered: {},
        }),
    },
    5,
  );
  return [
    { name: "plain pass over each cell", ms: plain, ratio: 1, target: null },
    { name: "reading into customers", ms: read, ratio: read / plain, target: 3 },
  ];
}

/** Each cell as a number, else a day, else tidy text, kept: nothing is decided and nothing is checked. */
function plainPass(values: SheetData["values"]): unknown {
  return values.map((row) => row.map(parseCell));
}

function parseCell(cell: CellValue): unknown {
  if (typeof cell !== "string") return cell;
  return readNumberText(cell) ?? readDateText(cell) ?? tidyText(cell);
}

const NO_PLACES: Places = { locate: () => NOWHERE, departmentName: () => null, regionOf: () => null };
