/** The real command on real files. */
import { execFile } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readXlsx } from "hucre/xlsx";
import { CommandRefused } from "../../../playground/cli/command";
import { parseCommand } from "../../../playground/cli/parseCommand";
import { runCommand } from "../../../playground/cli/runCommand";
import { refusalText } from "../../../src/app/refusalText";
import { pack, unpack } from "../xlsx/support/xlsxParts";
import { parseSheet, writeXlsx } from "./files";

const root = join(__dirname, "../../..");
const ROWS = [
  ["Export du 03/01/2026", "", "", ""],
  ["", "", "", ""],
  ["Code", "Client", "CA HT 2025", "Ville"],
  ["C001", "Boulangerie Morel", "50 000,00 €", "Lille"],
  ["C002", "Garage Lenoir", 30_000, "Lille"],
  ["C003", "=cmd", 10_000, "Douai"],
  ["C004", "Pharmacie Centrale", 5_000, "Arras"],
  ["C005", "Fleurs & Co", 3_000, "Lens"],
  ["C006", "Atelier Brunet", 2_000, "Lille"],
  ["", "Total", 100_000, ""],
] as const;

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "cli-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const path = (name: string): string => join(folder, name);

async function run(...args: readonly string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  const command = ["--import", "tsx", join(root, "playground/cli.ts"), ...args];
  return new Promise((resolve) => {
    execFile(process.execPath, command, { cwd: root, maxBuffer: 1 << 28 }, (error, stdout, stderr) => {
      resolve({ code: error ? Number(error.code ?? 1) : 0, stdout, stderr });
    });
  });
}

async function save(name: string, rows: readonly (readonly (string | number)[])[] = ROWS): Promise<string> {
  writeFileSync(path(name), await writeXlsx("Clients", rows));
  return path(name);
}

test("a messy workbook gets its classes, beside the input, which stays byte for byte", async () => {
  const input = await save("Mes clients.xlsx");
  const before = readFileSync(input);
  const { code, stdout, stderr } = await run(input, "--json", "--today", "2026-01-15");
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  const report = JSON.parse(stdout) as Record<string, never>; // -- the command's contract
  expect(report).toMatchObject({
    sheet: "Clients",
    headerRow: 3,
    grain: "clients",
    today: "2026-01-15",
    rowsRead: 7,
    rowsUsed: 6,
    setAside: { total: 1 },
    host: { syncs: 3 },
    output: path("Mes clients - segmenté.xlsx"),
  });
  const customers = report["customers"] as unknown as { row: number; abc: string; name: string }[]; // -- idem
  expect(customers.map(({ row, abc }) => [row, abc])).toEqual([
    [4, "A"],
    [5, "A"],
    [6, "B"],
    [7, "B"],
    [8, "C"],
    [9, "C"],
  ]);
  expect(readFileSync(input)).toEqual(before);
  expect(readdirSync(folder).toSorted()).toEqual(["Mes clients - segmenté.xlsx", "Mes clients.xlsx"]);

  const written = await parseSheet(readFileSync(path("Mes clients - segmenté.xlsx")), "Clients");
  const segment = written[2]?.indexOf("Segment") ?? -1;
  expect(written.slice(3, 9).map((row) => row[segment])).toEqual(["A", "A", "B", "B", "C", "C"]);
  expect(written.slice(0, 10).map((row) => row.slice(0, 4))).toEqual(
    ROWS.map((row) => row.map((cell) => cell)),
  );
}, 60_000);

test("a segmented file is segmented again without a second column or sheet", async () => {
  const first = path("un.xlsx");
  const second = path("deux.xlsx");
  expect((await run(await save("in.xlsx"), "--out", first)).code).toBe(0);
  const again = await run(first, "--out", second, "--sheet", "Clients", "--lang", "en");
  expect(again).toMatchObject({ code: 0, stderr: "" });
  expect(again.stdout).toContain("A: 2 (33%)");
  const [before, after] = await Promise.all([
    parseSheet(readFileSync(first), "Clients"),
    parseSheet(readFileSync(second), "Clients"),
  ]);
  expect(after[2]).toEqual(before[2]);
}, 60_000);

test("a plan that the user renamed and edited is filled again in its place, the edit kept", async () => {
  const first = path("un.xlsx");
  const second = path("deux.xlsx");
  await runCommand(parseCommand([await save("in.xlsx"), "--out", first]));
  const edit = (text: string): string =>
    text
      .replace('name="Plan d\'actions"', 'name="Mon plan"')
      .replaceAll("'Plan d''actions'!", "'Mon plan'!")
      .replace("Suivi VIP, offres sur mesure", "Déjeuner au printemps");
  const parts = Object.entries(unpack(readFileSync(first)));
  const edited = parts.map(([name, text]) => [name, name.startsWith("xl/") ? edit(text) : text] as const);
  writeFileSync(first, pack(Object.fromEntries(edited)));
  await runCommand(parseCommand([first, "--out", second]));
  const { sheets } = await readXlsx(readFileSync(second));
  expect(sheets.map(({ name }) => name)).toEqual([
    "Clients",
    "Mon plan",
    "Tableau de bord",
    "Segmentation (mémoire)",
  ]);
  expect(sheets[1]?.rows.flat()).toContain("Déjeuner au printemps");
}, 60_000);

test("a CSV file and the sample are inputs like any other", async () => {
  writeFileSync(path("clients.csv"), "Client;CA 2025\nMorel;1 200,50\nLenoir;300\n");
  const csv = await run(path("clients.csv"), "--json");
  expect(JSON.parse(csv.stdout)).toMatchObject({ sheet: "clients", rowsUsed: 2 });
  expect(readdirSync(folder)).toContain("clients - segmenté.xlsx");
  await runCommand(parseCommand(["sample"]), folder);
  expect(readdirSync(folder)).toContain("sample - segmenté.xlsx");
}, 60_000);

test("an input that cannot be used: exit 2, one sentence that helps, nothing written", async () => {
  const input = await save("a.xlsx");
  const { code, stdout, stderr } = await run(input, "--sheet", "Autre");
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  expect(stderr).toMatch(/Clients/);
  expect(stderr.trim().split("\n")).toHaveLength(1);
  expect(readdirSync(folder)).toEqual(["a.xlsx"]);
}, 60_000);

test.each([
  ["a file that is not there", () => ["absent.xlsx"], /introuvable/],
  [
    "a damaged file",
    () => (writeFileSync(path("a.xlsx"), "PK\u0003\u0004 no"), ["a.xlsx"]),
    /ne s’ouvre pas/,
  ],
  ["an unknown sheet", async () => [await save("a.xlsx"), "--sheet", "Autre"], /Clients/],
  [
    "a sheet without amounts",
    async () => [
      await save("a.xlsx", [
        ["Client", "Ville"],
        ["Morel", "Lille"],
        ["Lenoir", "Douai"],
      ]),
      "--lang",
      "en",
    ],
    /amount column/,
  ],
  ["a sheet without rows", async () => [await save("a.xlsx", [["Client", "CA"]])], /client/i],
  ["the input as output", async () => [await save("a.xlsx"), "--out", path("a.xlsx")], /--out/],
  [
    "a link to the input as output",
    async () => {
      const input = await save("a.xlsx");
      symlinkSync(input, path("b.xlsx"));
      return [input, "--out", path("b.xlsx")];
    },
    /--out/,
  ],
  [
    "an unknown option",
    async () => {
      writeFileSync(path("o.json"), '{"abc": {"limit": 0.8}}');
      return [await save("a.xlsx"), "--options", path("o.json")];
    },
    /abc\.limit/,
  ],
  ["a folder that does not exist", async () => [await save("a.xlsx"), "--out", path("none/o.xlsx")], /--out/],
] as const)("%s is refused, nothing written", async (_what, prepare, sentence) => {
  const args = await prepare();
  const before = readdirSync(folder);
  const command = parseCommand(
    args.map((arg) => (arg === "absent.xlsx" || arg === "a.xlsx" ? path(arg) : arg)),
  );
  const refused = await runCommand(command).catch((error: unknown) => error);
  if (!(refused instanceof CommandRefused)) throw new Error(`not refused: ${String(refused)}`);
  expect(refusalText(command.language, refused.refusal)).toMatch(sentence);
  expect(readdirSync(folder)).toEqual(before);
});

test("--help says how the command is called", async () => {
  const { code, stdout, stderr } = await run("--help");
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  for (const option of ["--out", "--sheet", "--today", "--lang", "--criteria", "--options", "--json"])
    expect(stdout).toContain(option);
});
