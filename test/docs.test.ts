/** What the documents name must exist, so that they cannot rot. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { scripts } from "../package.json";

const PAGES = [
  "README.md",
  "ARCHITECTURE.md",
  "GLOSSARY.md",
  "CHANGELOG.md",
  ...readdirSync("docs").map((name) => `docs/${name}`),
];
/** Links and files that npm itself or a run makes. */
const MADE = ["build/", "dist/"];

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

/** A test named in a table of reliability.md as `file` « name »: the file holds that name, word for word. */
test("reliability.md names tests that exist", () => {
  const text = readFileSync("docs/reliability.md", "utf8");
  const named = [...text.matchAll(/`(test\/[\w./-]+\.tsx?)` “([^”]+)”/g)];
  expect(named.length).toBeGreaterThan(40);
  const missing = named.filter(([, file = "", name = ""]) => !readFileSync(file, "utf8").includes(name));
  expect(missing.map(([, file, name]) => `${file}: ${name}`)).toEqual([]);
});
