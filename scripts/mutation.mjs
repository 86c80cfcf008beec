/**
 * How many small faults the core's unit tests notice: `npm run mutation [-- FOLDER…]`, e.g. `-- stats reading/values`;
 * `--again` measures only what is new and what no test noticed the last time.
 * Slow (hours for the whole core): run folder by folder. Results and accepted survivors: docs/mutation.md.
 */
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import { Stryker } from "@stryker-mutator/core";

const root = fileURLToPath(new URL("..", import.meta.url));
process.chdir(root);
/** A name that ends in `/.` stands for the files right in the folder. */
const FOLDERS = [
  ...[".", "stats", "text", "planning", "explain", "assembly", "methods"],
  ...["sheet", "columns", "plan", "dashboard", "quality", "customers", "."].map((part) => `output/${part}`),
  ...["values", "rows", "region", "grain", "customers", "columns", "issues", "headers", "."].map(
    (part) => `reading/${part}`,
  ),
];
/** What a folder's mutants are judged by, where it is not the tests of the same name. */
const SEGMENTING = ["methods", "assembly", "explain", "segmentation.test.ts"].map(
  (name) => `test/core/${name}`,
);
const TESTS = {
  ".": [...SEGMENTING, ...["steps", "once", "options"].map((name) => `test/core/${name}.test.ts`)],
  assembly: SEGMENTING,
  explain: ["test/core/explain", "test/i18n/explanations.test.ts"],
  methods: SEGMENTING,
  "reading/headers": ofReading("headers moreHeaders headerWords headerSpellings headerTraits ownHeaders"),
  "reading/issues": [
    "test/core/reading/issues",
    ...ofReading(`
      customers cutAmounts groupLabels groupStatus halfYearColumns journalStates lineProduct monthColumns
      monthDates monthsBeside nameRemarks numberedVisits otherReading payments personNames quarterColumns
      revenueParts unreadableColumns`),
  ],
  "reading/grain": ofReading(`
    closingDays detectGrain documents grain grainOf groupStats halfYearColumns journalFacts journalIdentity
    journalLines journalStates lineAmounts lineProduct monthColumns monthDates numberedVisits orderNumbers
    orderTotals payments quarterColumns readSheet repeatsOrderTotals settleFields visitJournals`),
  "reading/columns": ofReading(`
    amountColumns amountsOfYears bookedLines businessYears closingDays columnClaims columnProfile contactDetails
    contentFit countsOfYears cutAmounts groupLabels halfYearColumns journalIdentity journalStates lineProduct
    looksLike looseDates monthColumns monthDates monthsBeside nameAndTown numberedNames numberedVisits
    orderNumbers otherReading personNames placeShare quarterColumns revenueParts revenueSpans scaledAmounts
    sites statusReader tradeName traps typedTable unitsAbove userColumns visitJournals volumesSold`),
  "reading/customers": ofReading(`
    behaviourReader buildCustomers closingDays customerGroups customerKeys customers groupStatus journalIdentity
    nameRemarks personNames pick placeReader population potentialReader recencyFrom sites statusReader traps
    walletShares`),
  "reading/rows": ofReading(`
    countedTotals documents footerRows groupHeadings groupLabels groupStatus issues/rowIssues nameRemarks region
    rowForms rows sumsBelow`),
  "reading/region": ofReading(`
    blocks countedTotals findRegion givenHeader gluedLists gluedTables grid groupHeadings headerLines region
    scoreHeaderRow titleAbove unitsAbove`),
  "reading/.": ofReading(`
    corrections describeReading grain monthColumns otherReading readSheet referenceDate sector sectors
    traps`),
};

/** Test files of reading by name, each with its folder; of one name that stands in two folders, both. */
function ofReading(names) {
  return names
    .trim()
    .split(/\s+/)
    .flatMap((name) => readingTests().filter((path) => path.endsWith(`/${name}.test.ts`)));
}

function readingTests() {
  return readdirSync("test/core/reading", { recursive: true })
    .filter((name) => name.endsWith(".test.ts"))
    .map((name) => `test/core/reading/${name}`);
}

/** Test files that cost seconds for each fault that they do not notice, and the folders that they are about. */
const LONG = {
  "laws.test.ts": [],
  "steps.test.ts": [],
  "timeZones.test.ts": [],
  "longSheets.test.ts": [],
  "headers.test.ts": [],
  "moreHeaders.test.ts": [],
};

/** Tables of `reading` that are in no list yet: they judge all its folders. */
const LISTED = new Set(Object.values(TESTS).flat());
const UNLISTED = readingTests().filter(
  (path) => !LISTED.has(path) && LONG[basename(path)] === undefined && !/\/(values|issues)\//.test(path),
);

function testFiles(path, folder) {
  if (path.endsWith(".ts")) return [path];
  return readdirSync(path, { recursive: true })
    .filter((name) => name.endsWith(".test.ts") && (LONG[basename(name)] ?? [folder]).includes(folder))
    .map((name) => `${path}/${name}`)
    .sort();
}

const asked = process.argv.slice(2);
/** Asks only for what has changed since the last measure of the folder, and for what no test noticed then. */
const isAgain = asked.includes("--again");

async function measure(folder) {
  const [top = folder] = folder.split("/");
  const own = TESTS[folder] ?? TESTS[top] ?? [`test/core/${top}`];
  const tests = top === "reading" && folder in TESTS ? [...own, ...UNLISTED] : own;
  const name = folder === "." ? "core" : folder.replaceAll("/", "-");
  const [report, last] = [`build/mutation/${name}.json`, `build/mutation/${name}.last.json`];
  if (isAgain && existsSync(report)) writeFileSync(last, JSON.stringify(noticedOf(readJson(report))));
  await new Stryker({
    incremental: isAgain,
    incrementalFile: last,
    mutate: [
      `src/core/${folder.replace(/\.$/, "*.ts")}${folder.endsWith(".") ? "" : "/**/*.ts"}`,
      "!**/*.d.ts",
    ],
    testRunner: "inProcess",
    inProcess: { files: tests.flatMap((path) => testFiles(path, folder)) },
    plugins: ["./scripts/mutationRunner.mjs"],
    coverageAnalysis: "perTest",
    concurrency: 1,
    timeoutMS: 60_000, // an endless loop is mostly stopped by its count of turns, long before
    reporters: ["json", "progress-append-only"],
    jsonReporter: { fileName: report },
    tempDirName: "build/mutation/sandbox",
    ignorePatterns: ["dist", "build", "assets", ".cache", "coverage", ".git"],
    warnings: false,
    fileLogLevel: "off",
    logLevel: "error",
    allowConsoleColors: false,
  }).runMutationTest();
  tell(folder, readJson(report));
}

function readJson(path) {
  return JSON.parse(readFileSync(path, "utf8"));
}

const NOTICED = ["Killed", "Timeout"];
const MISSED = ["Survived", "NoCoverage"];

/** A report without the faults that no test noticed: Stryker then tries them anew. */
function noticedOf(report) {
  for (const file of Object.values(report.files))
    file.mutants = file.mutants.filter(({ status }) => NOTICED.includes(status));
  return report;
}

/** The score, then each fault that no test noticed: where, and what the line became. */
function tell(folder, { files }) {
  const all = Object.entries(files).flatMap(([path, { mutants, source }]) =>
    mutants.map((mutant) => ({
      ...mutant,
      path,
      line: source.split("\n")[mutant.location.start.line - 1] ?? "",
    })),
  );
  const noticed = all.filter(({ status }) => NOTICED.includes(status)).length;
  const missed = all.filter(({ status }) => MISSED.includes(status));
  for (const { path, line, location, mutatorName, replacement } of missed) {
    const became = (replacement ?? "").replace(/\s+/g, " ").slice(0, 70);
    console.log(
      `  ${path}:${location.start.line}:${location.start.column} ${mutatorName}: ${line.trim().slice(0, 90)}  →  ${became}`,
    );
  }
  const share = (100 * noticed) / Math.max(1, noticed + missed.length);
  console.log(`${folder}: ${noticed} of ${noticed + missed.length} noticed, ${share.toFixed(1)} %`);
}

const folders = asked.filter((folder) => !folder.startsWith("--"));
mkdirSync("build/mutation", { recursive: true });
for (const folder of folders.length > 0 ? folders : FOLDERS) {
  if (!existsSync(`src/core/${folder}`)) {
    console.error(`No folder src/core/${folder}`);
    process.exitCode = 1;
  } else await measure(folder);
}
