import { readXlsx } from "hucre/xlsx";
import { buildFile } from "./buildFile";
import { segmentFile } from "./segmentFile";
import { SIX, SIX_NAMES } from "./sheetCase";

test.each([
  ["Volume 2025", false],
  ["CA 2025", true],
])(
  "under « %s » amounts written beside the data and in our sheets are euros: %p",
  async (header, areEuros) => {
    const rows = [["Client", "CP", header], ...SIX.map((volume, i) => [SIX_NAMES[i] ?? "", "59000", volume])];
    const { bytes, fileName } = await buildFile({ file: { sheets: [{ name: "Clients", rows }] } });
    const { output, stdout } = await segmentFile(fileName, bytes, []);
    const { sheets } = await readXlsx(output ?? new Uint8Array(), { readStyles: true });
    expect(sheets.length).toBeGreaterThan(2);
    expect(stdout.includes("€")).toBe(areEuros);
    const unfold = (_key: string, value: unknown) => (value instanceof Map ? [...value] : value);
    expect(JSON.stringify(sheets, unfold).includes("€")).toBe(areEuros);
  },
  60_000,
);
