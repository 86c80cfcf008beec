/** What the documents name must exist, so that they cannot rot. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import ts from "typescript";
import { dependencies, devDependencies, scripts } from "../package.json";

const PAGES = [
  "README.md",
  "ARCHITECTURE.md",
  "GLOSSARY.md",
  "CHANGELOG.md",
  ...readdirSync("docs").map((name) => `docs/${name}`),
];
/** Links and files that npm itself or a run makes. */
const MADE = ["build/", "dist/"];
/** In quotation marks, and no name of a test: how reliability.md says that it names one. */
const NOT_TESTS = new Set(["name"]);

function found(text: string, pattern: RegExp): readonly string[] {
  return [...text.matchAll(pattern)].map(([, name = ""]) => name);
}

describe.each(PAGES)("%s", (page) => {
  const text = readFileSync(page, "utf8");

  test("names files that exist", () => {
    const files = found(text, /`((?:src|test|bench|scripts|playground|assets|docs)\/[\w./-]+\.\w+)`/g);
    expect(files.filter((file) => !existsSync(file))).toEqual([]);
  });

  test("names npm scripts that exist", () => {
    const names = found(text, /npm run ([\w:-]+)/g);
    expect(names.filter((name) => !Object.hasOwn(scripts, name))).toEqual([]);
  });

  test("links to files that exist", () => {
    const links = found(text, /\]\((?!https?:|#|mailto:)([^)#\s]+)/g);
    const missing = links.filter((link) => !existsSync(join(dirname(page), link)));
    expect(missing.filter((link) => !MADE.some((folder) => link.startsWith(folder)))).toEqual([]);
  });
});

/** Every literal of a source file: the names of its tests among them, whole. */
function literalsOf(file: string): ReadonlySet<string> {
  const found = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node)) found.add(node.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest));
  return found;
}

/** Tests named in a table of reliability.md as `file` “name”, or `file` “name” and “name”. */
test("reliability.md names tests that exist, word for word", () => {
  const text = readFileSync("docs/reliability.md", "utf8");
  const named = [...text.matchAll(/`(test\/[\w./-]+\.tsx?)`((?:(?:,| and)? “[^”]+”)+)/g)].flatMap(
    ([, file = "", names = ""]) => found(names, /“([^”]+)”/g).map((name) => ({ file, name })),
  );
  expect(named).toHaveLength(found(text, /“([^”]+)”/g).filter((name) => !NOT_TESTS.has(name)).length);
  expect(named.length).toBeGreaterThan(40);
  expect(named.filter(({ file, name }) => !literalsOf(file).has(name))).toEqual([]);
});

test("ARCHITECTURE.md has a line for each library that ships or that the playground needs, and no other", () => {
  const table = readFileSync("ARCHITECTURE.md", "utf8").split("## Libraries")[1] ?? "";
  const lines = found(table, /^\| ([^|]*`[^|]*)\|/gm).flatMap((cell) => found(cell, /`([^`]+)`/g));
  const sources = readdirSync("playground", { recursive: true, encoding: "utf8" }).filter((name) =>
    /\.tsx?$/.test(name),
  );
  const imported = sources.flatMap((name) =>
    found(
      readFileSync(join("playground", name), "utf8"),
      /\bfrom "((?!node:)(?:@[\w-]+\/)?[\w-]+)(?:\/[\w./-]+)?";/g,
    ),
  );
  expect(imported.length).toBeGreaterThan(0);
  const needed = new Set([...Object.keys(dependencies), ...imported]);
  expect([...needed].filter((name) => !lines.includes(name))).toEqual([]);
  expect(lines.filter((name) => !(name in { ...dependencies, ...devDependencies }))).toEqual([]);
});
