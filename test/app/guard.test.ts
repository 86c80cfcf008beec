import { guardOf } from "../../src/app/compose";
import { readRows } from "../core/reading/support/readRows";

test("every column that was read is guarded, also those that make one field together", () => {
  const reading = readRows([
    ["Code", "Client", "Note", "CA 03/2026", "CA 04/2026", "CA 05/2026"],
    ["C1", "Morel", "à voir", 100, 200, 300],
    ["C2", "Brunet", "", 150, "", 50],
  ]);
  expect(guardOf({ reading })).toMatchObject({ columns: [1, 2, 4, 5, 6], identity: [1, 2] });
});
