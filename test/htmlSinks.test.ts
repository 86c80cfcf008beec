/** Text of a cell is only ever shown as text: the lint rule finds every way of making markup or code of it. */
import { spawnSync } from "node:child_process";
import { join } from "node:path";

const ROOT = join(__dirname, "..");
const ESLINT = join(ROOT, "node_modules", "eslint", "bin", "eslint.js");

/** One way a line. */
const SINKS = [
  "export const a = (text: string) => <p dangerouslySetInnerHTML={{ __html: text }} />;",
  "export const b = (text: string) => ({ dangerouslySetInnerHTML: { __html: text } });",
  "export const c = (one: Element, text: string) => void (one.innerHTML = text);",
  'export const d = (one: Element, text: string) => void (one["outerHTML"] = text);',
  "export const e = (one: HTMLIFrameElement, text: string) => void (one.srcdoc = text);",
  'export const f = (one: Element, text: string) => one.insertAdjacentHTML("beforeend", text);',
  "export const g = (range: Range, text: string) => range.createContextualFragment(text);",
  "export const h = (text: string) => document.write(text);",
  "export const i = (text: string): unknown => eval(text);",
  "export const j = (text: string): unknown => new Function(text);",
];
const SAFE = "export const z = (text: string) => <p title={text}>{text}</p>;";

test("markup or code made of a text is refused, however it is written", () => {
  const { stdout } = spawnSync(
    process.execPath,
    [ESLINT, "--stdin", "--stdin-filename", "src/ui/parts/Sample.tsx", "--format", "json"],
    { cwd: ROOT, input: [...SINKS, SAFE].join("\n"), encoding: "utf8" },
  );
  // -- the report of the linter
  const [report] = JSON.parse(stdout) as { messages: { line: number; severity: number }[] }[];
  const refused = (report?.messages ?? []).filter(({ severity }) => severity === 2).map(({ line }) => line);
  expect([...new Set(refused)]).toEqual(SINKS.map((_, i) => i + 1));
}, 30_000);
