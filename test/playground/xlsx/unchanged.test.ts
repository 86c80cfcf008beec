import { open, save } from "./support/edit";
import { RICH_PARTS, richWorkbook } from "./support/richWorkbook";

test("a workbook saved as it was opened keeps every part letter by letter", () => {
  const { parts } = save(open(richWorkbook()));
  expect(Object.keys(parts).sort()).toEqual(Object.keys(RICH_PARTS).sort());
  for (const [path, text] of Object.entries(RICH_PARTS))
    expect({ path, text: parts[path] }).toEqual({ path, text });
});

test("reading and typing nothing leaves no undo step behind", () => {
  expect(open(richWorkbook()).workbook.engine.canUndo()).toBe(false);
});
