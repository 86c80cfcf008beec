import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { excelUses, setNumber } from "./apiSets";

const root = join(__dirname, "../..");
const folder = join(root, "src/excel");
const filesIn = (path: string): string[] =>
  readdirSync(path, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .map((name) => join(path, name));

const manifest = readFileSync(join(root, "manifest.xml"), "utf8");
const declared = /<Set Name="ExcelApi" MinVersion="([\d.]+)"/.exec(manifest)?.[1] ?? "";
const newer = filesIn(join(folder, "newer"));
const everywhere = excelUses(filesIn(folder).filter((file) => !newer.includes(file)));

test("the adapter uses no member above the set that the manifest declares", () => {
  expect(declared).toMatch(/^1\.\d+$/);
  const above = everywhere.filter(({ set }) => setNumber(set) > setNumber(declared));
  expect(above).toEqual([]);
});

test("the set that the manifest declares is really needed", () => {
  const highest = Math.max(...everywhere.map(({ set }) => setNumber(set)));
  expect(highest).toBe(setNumber(declared));
});

test.each(newer.map((file) => [file.slice(folder.length + 1), file]))(
  "%s asks first for exactly the set that it needs",
  (_name, file) => {
    const text = readFileSync(file, "utf8");
    const needs = /export const NEEDS = "([\d.]+)"/.exec(text)?.[1] ?? "";
    const highest = Math.max(...excelUses([file]).map(({ set }) => setNumber(set)));
    expect(highest).toBe(setNumber(needs));
    const exported = [...text.matchAll(/^export (?:async )?function /gm)].length;
    const asked = [...text.matchAll(/supports\(NEEDS\)/g)].length;
    expect(asked).toBeGreaterThanOrEqual(exported);
  },
);
