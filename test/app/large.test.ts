import { compose } from "../../src/app/compose";
import { placesOnce } from "../../src/app/places";
import type { CellValue, SheetData } from "../../src/core/model";
import { DEFAULT_OPTIONS } from "../../src/core/options";
import type { Edit } from "../../src/core/output/edits";
import { NO_PLAN_EDITS } from "../../src/core/output/plan/planEdits";
import { readSheet } from "../../src/core/reading/readSheet";
import { segment } from "../../src/core/segmentation";
import { finish } from "../../src/core/steps";
import { inWritingOrder, planBlocks } from "../../src/excel/writing/blocks";
import { BLOCK_BYTES, bytesOf } from "../../src/excel/grid/bytes";
import { EMPTY_MEMORY } from "../../src/excel/memory/memory";
import { firstBlockRows, nextBlockRows } from "../../src/excel/reading/readBlocks";
import { createWorkbook } from "../../playground/host/createWorkbook";
import { startEngine } from "../../playground/host/engine/startEngine";
import { startNodeHost, type NodeHost } from "../../playground/host/entrances/node";
import { createHost } from "../../playground/host/host";
import { listen, type Message } from "../excel/traffic";
import { press, REQUEST } from "../support/press";

startEngine();

const HEADERS = [
  "Code client", "Client", "Statut", "CA 2025", "CA 2024", "Nb commandes", "Dernière commande", "Dernière visite", "Code postal", "Ville", "Secteur", "Commercial",
] as const; // prettier-ignore
const TOWNS = ["Lille", "Nantes", "Lyon", "Paris"] as const;
const TRADES = ["Restaurant", "Garage", "Boulangerie", "Industrie"] as const;

const customer = (i: number): CellValue[] => [
  `C${100_000 + i}`,
  `Établissements Dupont ${i}`,
  i % 7 === 0 ? "Prospect" : "Client",
  (i * 7919) % 100_000,
  (i * 104_729) % 100_000,
  i % 20,
  45_600 + (i % 500),
  45_800 + (i % 300),
  59_000 + (i % 400),
  TOWNS[i % 4] ?? "",
  TRADES[i % 4] ?? "",
  "Durand",
];

interface Large extends NodeHost {
  readonly messages: Message[];
}

let open: Large | null = null;
afterEach(() => open?.stop());

async function opened(rows: number): Promise<Large> {
  const { host, messages } = listen(createHost(createWorkbook("Portefeuille", "Clients")));
  const node = startNodeHost(host);
  await node.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Clients");
    const range = sheet.getRange("A1").getResizedRange(rows, HEADERS.length - 1);
    range.values = [[...HEADERS], ...Array.from({ length: rows }, (_, i) => customer(i))];
    await context.sync();
  });
  messages.length = 0;
  return (open = { ...node, messages });
}

function sheetOf(rows: number): SheetData {
  return {
    name: "Clients",
    firstRow: 1,
    firstColumn: 1,
    values: [[...HEADERS], ...Array.from({ length: rows }, (_, i) => customer(i))],
    formats: [],
    tables: [],
    selection: null,
    ownColumns: [],
    hasHiddenRows: false,
  };
}

/** What a first press on this sheet would write. */
async function editsOf(data: SheetData): Promise<readonly Edit[]> {
  const { clock, today } = REQUEST;
  const places = await placesOnce();
  const context = { options: DEFAULT_OPTIONS, clock, today, places, remembered: {} };
  const reading = readSheet(data, context);
  if (!reading.ok) throw new Error(reading.refusal.code);
  const segmentation = segment(reading.value, {
    options: DEFAULT_OPTIONS,
    criteria: "auto",
    saved: null,
    recomputeThresholds: false,
    previous: null,
  });
  const snapshot = {
    data,
    sheetId: "{1}",
    unwritable: null,
    sheets: [{ id: "{1}", name: data.name }],
    others: [],
    ownSheets: [],
    recalled: { memory: EMPTY_MEMORY, stored: null, damaged: [] },
    filters: [],
    rules: new Map(),
  };
  const rest = {
    known: [],
    past: [],
    typed: new Map(),
    planEdits: NO_PLAN_EDITS,
    criteria: null,
    language: "fr",
  } as const;
  const composed = compose({ snapshot, segmentation, ...rest });
  if (!composed.ok) throw new Error(composed.refusal.code);
  return composed.value.request.edits;
}

const syncs = (messages: readonly Message[]): number => messages.filter(({ isSync }) => isSync).length;
const heaviest = (messages: readonly Message[]): number =>
  messages.reduce((most, { bytesOut, bytesIn }) => Math.max(most, bytesOut, bytesIn), 0);

/** What the requests name on the customers' own sheet. */
const onClients = (messages: readonly Message[]) => ({
  paths: messages.reduce((sum, { onSource }) => sum + onSource, 0),
  formatted: messages.flatMap(({ formatted }) => formatted),
});

test("500 customers: three round trips, each below a block, first press and second", async () => {
  const { messages } = await opened(500);
  expect((await press()).kind).toBe("done");
  expect(syncs(messages)).toBe(3);
  messages.length = 0;
  expect((await press()).kind).toBe("done");
  expect(syncs(messages)).toBe(3);
  // How our own sheets look is asked with it: the longer they are, the less of it cell by cell.
  expect(heaviest(messages)).toBeLessThan(BLOCK_BYTES);
}, 120_000);

test("thousands of customers: messages under 4 MB, few calls on the sheet whatever its length", async () => {
  const { messages } = await opened(6000);
  expect((await press()).kind).toBe("done");
  expect(heaviest(messages)).toBeLessThan(4_000_000);
  expect(syncs(messages)).toBeLessThanOrEqual(6);
  const { paths, formatted } = onClients(messages);
  expect(formatted.length).toBeLessThanOrEqual(10);
  expect(paths).toBeLessThanOrEqual(200);
}, 240_000);

test("100,000 customers: what is read and written crosses in 12 round trips, each under 4 MB", async () => {
  const data = sheetOf(100_000);
  const area = { firstRow: 1, firstColumn: 1, lastRow: data.values.length, lastColumn: HEADERS.length };
  let reads = 0;
  for (let row = 0, size = firstBlockRows(area); row < data.values.length; reads += 1) {
    const values = data.values.slice(row, row + size);
    expect(bytesOf(values)).toBeLessThan(4_000_000);
    row += size;
    size = nextBlockRows({ values, formats: [] });
  }
  const edits = inWritingOrder(await editsOf(data));
  // A later press is told what our columns held; a first one, that they were blank.
  for (const isFirst of [true, false]) {
    const blocks = finish(planBlocks(edits, BLOCK_BYTES, () => isFirst));
    for (const block of blocks) expect(bytesOf(block)).toBeLessThan(4_000_000);
    const surface = 1;
    expect(surface + reads + blocks.length).toBeLessThanOrEqual(12);
  }
}, 120_000);

test("a run that is cancelled while it computes writes nothing; the next press succeeds", async () => {
  const { messages } = await opened(3000);
  const abort = new AbortController();
  const stages: string[] = [];
  const outcome = await press(
    {},
    {
      onStage: (stage) => {
        stages.push(stage);
        // The click arrives while the computing runs, not between two stages.
        if (stage === "recognising") setTimeout(() => abort.abort(), 0);
      },
      signal: abort.signal,
    },
  );
  expect(outcome.kind).toBe("cancelled");
  expect(stages).not.toContain("writing");
  expect(messages.flatMap(({ writes }) => writes)).toEqual([]);
  expect((await press()).kind).toBe("done");
}, 240_000);
