/**
 * `npm run bench`: what the product costs, as ratios within one run. Prints the tables, writes them to
 * build/bench/bench.json, and into docs/performance.md unless the run is a short one (`--quick`).
 */
import { readFileSync, writeFileSync } from "node:fs";
import { arch, cpus, platform, totalmem } from "node:os";
import { firstPressSection } from "./firstPressSection";
import { measuresSections } from "./measuresSections";
import { memorySection } from "./memorySection";
import { benchMethods } from "./methods";
import { oddSheetsSection } from "./oddSheetsSection";
import { officeSection } from "./officeSection";
import { pressSections } from "./pressSection";
import { benchReading } from "./reading";
import { rivalsSection } from "./rivals/rivalsSection";
import { asMarkdown, asText, type Section } from "./section";
import { slicesSection } from "./slicesSection";

const PAGE = "docs/performance.md";
const MARKERS = ["<!-- measures: start -->", "<!-- measures: end -->"] as const;

const quick = process.argv.includes("--quick");
const most = quick ? 100_000 : 1_000_000;
const sizes = [500, 10_000, 100_000, 1_000_000].filter((size) => size <= most);
const pressed = [500, 10_000, ...(process.argv.includes("--press-100000") ? [100_000] : [])];

const parts: readonly (() => readonly Section[])[] = [
  () => [firstPressSection(quick ? 5 : 15)],
  () =>
    measuresSections(
      "The methods beside a sort",
      "Ratio: times the sort of three Float64Array columns of that length.",
      sizes,
      benchMethods,
    ),
  () => [rivalsSection(sizes)],
  () => [officeSection(quick ? 2000 : 10_000, quick ? 10_000 : 100_000)],
  () => [memorySection(most)],
  () =>
    measuresSections(
      "Reading beside a plain pass",
      "Ratio: times one plain pass over each cell of 20 columns.",
      quick ? [10_000, 25_000] : [10_000, 100_000],
      benchReading,
    ),
  () => [slicesSection(most)],
  () => [oddSheetsSection(5000, quick ? 15_000 : 50_000)],
  () => pressSections(quick ? [500] : pressed),
];

const sections: Section[] = [];
for (const part of parts) {
  for (const section of part()) {
    process.stdout.write(`${asText(section)}\n\n`);
    sections.push(section);
  }
}
const machine = {
  date: new Date().toISOString().slice(0, 10),
  node: process.version,
  system: `${platform()} ${arch()}`,
  processor: cpus()[0]?.model ?? "unknown",
  cores: cpus().length,
  memoryGB: Math.round(totalmem() / 2 ** 30),
} as const;
writeFileSync("build/bench/bench.json", `${JSON.stringify({ machine, quick, sections }, null, 2)}\n`);
if (!quick) writePage();

function writePage(): void {
  const page = readFileSync(PAGE, "utf8");
  const [before, after] = [page.indexOf(MARKERS[0]), page.indexOf(MARKERS[1])];
  if (before < 0 || after < before) throw new Error(`${PAGE} has lost its markers`);
  const { date, node, system, processor, cores, memoryGB } = machine;
  const where = `Measured on ${date} with Node ${node}, ${system}, ${processor}, ${cores} cores, ${memoryGB} GB.`;
  const tables = [where, ...sections.map(asMarkdown)].join("\n\n");
  writeFileSync(PAGE, `${page.slice(0, before)}${MARKERS[0]}\n\n${tables}\n\n${page.slice(after)}`);
}
