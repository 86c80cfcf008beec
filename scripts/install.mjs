/** Installs the libraries of package-lock.json when they are missing or older than it. Needs nothing but Node and npm. */
import { spawnSync } from "node:child_process";
import { existsSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));

/** npm writes this file at the end of an install: older than the lock file means out of date. */
function upToDate() {
  const marker = `${root}node_modules/.package-lock.json`;
  return existsSync(marker) && statSync(marker).mtimeMs >= statSync(`${root}package-lock.json`).mtimeMs;
}

/**
 * Brings node_modules in line with the lock file; ends the process with npm's code when that fails. Not `npm ci`: it
 * refuses a lock file that lacks the optional binaries of another system, which some registries do not serve.
 */
export function installLibraries() {
  if (upToDate()) return;
  // Not on the standard output: `npm run segment -- … --json` writes its JSON there.
  console.error("Installation des bibliothèques (une fois)…");
  const { status } = spawnSync("npm", ["install", "--no-save", "--no-audit", "--no-fund"], {
    cwd: root,
    stdio: ["inherit", process.stderr, "inherit"],
    shell: process.platform === "win32",
  });
  if (status !== 0) process.exit(status ?? 1);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) installLibraries();
