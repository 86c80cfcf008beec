/** How the time of a press grows with the rows of sheets of an odd shape. */
import { inFreshProcess } from "./fresh/inFreshProcess";
import { growth } from "./growth";
import { verdict, type Section } from "./section";

const MOST = 1.3; // 2 is a square; below 100 ms the least disturbance moves an exponent

/** At two sizes, each in a process of its own. */
export function oddSheetsSection(small: number, large: number): Section {
  const [few, many] = [small, large].map(
    (size) =>
      // -- our own program writes this
      (inFreshProcess("odd", [size], ["--expose-gc", "--max-old-space-size=4096"]) ?? []) as readonly {
        readonly shape: string;
        readonly ms: number;
      }[],
  );
  return {
    title: "Sheets of an odd shape: growth exponent of a press",
    note: "Reading, computing and composing, without the workbook. A square would show as 2.",
    headings: ["sheet", "rows", "ms", "rows", "ms", "exponent", "wanted", ""],
    rows: (few ?? []).map(({ shape, ms }) => {
      const other = many?.find((one) => one.shape === shape)?.ms ?? null;
      const exponent = other === null ? null : growth({ size: small, ms }, { size: large, ms: other });
      return [shape, small, ms, large, other, exponent, `≤ ${MOST}`, verdict(exponent, { atMost: MOST })];
    }),
  };
}
