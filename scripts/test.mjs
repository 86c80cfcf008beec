/** The whole check, from a fresh clone: types, lint, units and host, build, real browser. Stops at the first failure. */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { installLibraries } from "./install.mjs";
import { ensureChromium } from "./chromium.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
installLibraries();
process.env.CHROMIUM_PATH = ensureChromium();

const RESULTS = `${root}build/units.json`;
const UNITS = ["jest", "--selectProjects", "node", "--json", "--outputFile", RESULTS];
/** How a process ends when the JavaScript engine itself crashes, as Node 20 does now and then under many suites. */
const ENGINE_CRASH = /worker process .* was terminated .*signal=SIG(?:TRAP|ILL|SEGV|BUS)\b/;

const STEPS = [
  ["types", "tsc", "-p", "."],
  ["lint", "eslint", "."],
  ["format", "prettier", "--check", "--log-level", "warn", "."],
  ["unused", "knip"],
  ["units and host", ...UNITS, "--maxWorkers", "100%"],
  ["build", "npm", "run", "build", "--silent"],
  ["browser", "jest", "--selectProjects", "browser", "--runInBand"],
];

/** Runs a command of the project's own packages, or npm; true when it went well. */
function run(command, args) {
  const words = command === "npm" ? [command, ...args] : ["npx", "--no-install", command, ...args];
  const { status } = spawnSync(words[0], words.slice(1), {
    cwd: root,
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  return status === 0;
}

/** The suites that could not run because the engine crashed under them; none when a suite failed for anything else. */
function crashedSuites() {
  if (!existsSync(RESULTS)) return [];
  const failed = JSON.parse(readFileSync(RESULTS, "utf8")).testResults.filter(
    ({ status }) => status === "failed",
  );
  return failed.every(({ message }) => ENGINE_CRASH.test(message)) ? failed.map(({ name }) => name) : [];
}

mkdirSync(`${root}build`, { recursive: true });
rmSync(RESULTS, { force: true });
for (const [name, command, ...args] of STEPS) {
  const start = Date.now();
  console.log(`\n── ${name}`);
  let isGood = run(command, args);
  if (!isGood && args.includes(RESULTS)) {
    const crashed = crashedSuites();
    if (crashed.length > 0) {
      console.log(`── the engine crashed, once more: ${crashed.join(", ")}`);
      isGood = run("jest", ["--selectProjects", "node", "--runInBand", "--runTestsByPath", ...crashed]);
    }
  }
  console.log(`── ${name}: ${isGood ? "ok" : "FAILED"} (${((Date.now() - start) / 1000).toFixed(0)} s)`);
  if (!isGood) process.exit(1);
}
