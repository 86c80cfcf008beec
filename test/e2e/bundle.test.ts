/** What ships is what is declared: the libraries, and no way of ours to make markup or code out of text. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const root = join(__dirname, "../..");
const read = (path: string): string => readFileSync(join(root, path), "utf8");
const json = (path: string): Readonly<Record<string, unknown>> =>
  JSON.parse(read(path)) as Readonly<Record<string, unknown>>; // -- files of the project itself

const declared = Object.keys(json("package.json").dependencies as Readonly<Record<string, string>>);

test("the bundle holds every declared library, and nothing that is not one's or one's own need", () => {
  const bundled = JSON.parse(read("build/libraries.json")) as readonly string[];
  expect(bundled).toEqual(expect.arrayContaining(declared));
  const locked = json("package-lock.json").packages as Readonly<Record<string, { readonly dev?: boolean }>>;
  const foreign = bundled.filter((name) => {
    const lock = locked[`node_modules/${name}`];
    return lock === undefined || lock.dev === true;
  });
  expect(foreign).toEqual([]);
});

test("no text becomes markup or code in what ships, but inside React", () => {
  const files = readdirSync(join(root, "dist")).filter((name) => name.endsWith(".js"));
  const holding = (sink: RegExp): readonly string[] =>
    files.filter((name) => sink.test(read(`dist/${name}`)));
  expect(
    holding(
      /\beval\(|new Function\(|\bdocument\.write|insertAdjacentHTML|outerHTML|createContextualFragment/,
    ),
  ).toEqual([]);
  const [first, ...others] = holding(/innerHTML/);
  expect(first).toMatch(/^taskpane\./);
  expect(others).toEqual([]);
  // React's own writes: the attribute that we never use, in HTML and in SVG, and an empty script element.
  expect(read(`dist/${first ?? ""}`).match(/\.innerHTML\s*=/g)).toHaveLength(3);
});
