import { readRows } from "../support/readRows";

/** Revenues under « CA k€ » as they are read, the amounts shown by `format`. */
function revenues(format: string, header = "CA k€"): readonly (number | null)[] {
  const rows = [
    ["Client", header],
    ["Morel", 36220],
    ["Lenoir", 4244],
  ];
  const formats = rows.map((_, row) => ["General", row === 0 ? "General" : format]);
  return readRows(rows, {}, { formats }).customers.map(({ revenue }) => revenue);
}

test.each(['#,##0.0,"k€"', "0,", '#,##0,\\ "k€"', "0.0,;-0.0,"])(
  "amounts that the format %s divides by a thousand are euros already",
  (format) => {
    expect(revenues(format)).toEqual([36220, 4244]);
    expect(revenues(format, "CA")).toEqual([36220, 4244]);
  },
);

test.each(["General", "#,##0", "#,##0.00", '#,##0 "k€"'])(
  "amounts in thousands under the format %s are",
  (format) => {
    expect(revenues(format)).toEqual([36_220_000, 4_244_000]);
  },
);
