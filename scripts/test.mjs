/** The whole check, from a fresh clone: types, lint, units and host, build, real browser. Stops at the first failure. */
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { installLibraries } from "./install.mjs";
import { ensureChromium } from "./chromium.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
installLibraries();
process.env.CHROMIUM_PATH = ensureChromium();

const STEPS = [
  ["types", "tsc", "-p", "."],
  ["lint", "eslint", "."],
  ["format", "prettier", "--check", "--log-level", "warn", "."],
  ["unused", "knip"],
  ["units and host", "jest", "--selectProjects", "node", "--maxWorkers", "100%"],
  ["build", "npm", "run", "build", "--silent"],
  ["browser", "jest", "--selectProjects", "browser", "--runInBand"],
];

for (const [name, command, ...args] of STEPS) {
  const start = Date.now();
  console.log(`\n── ${name}`);
  const words = command === "npm" ? [command, ...args] : ["npx", "--no-install", command, ...args];
  const { status } = spawnSync(words[0], words.slice(1), {
    cwd: root,
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  console.log(
    `── ${name}: ${status === 0 ? "ok" : "FAILED"} (${((Date.now() - start) / 1000).toFixed(0)} s)`,
  );
  if (status !== 0) process.exit(status ?? 1);
}
