/** Excel fails while the sheet is read; workbooks with a table or a filter while it is written. */
import { READ_FAULTS, WRITE_CODES, WRITE_IN_TURN, WRITE_TWICE } from "./faultCases";
import { tryFaults } from "./tryFaults";

tryFaults("plain", READ_FAULTS);

// The faults of the plain workbook, one in eight each.
const some = (rest: number) =>
  [...WRITE_CODES, ...WRITE_IN_TURN, ...WRITE_TWICE].filter((_, i) => i % 8 === rest);
describe("a table", () => tryFaults("table", some(0), { inTurn: true }));
describe("a filter", () => tryFaults("filtered", some(4), { inTurn: true }));
