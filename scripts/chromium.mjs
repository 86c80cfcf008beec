/** Finds a Chromium for the browser tests; on Debian, installs one when there is none. */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

const PLACES = [
  process.env.CHROMIUM_PATH,
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

/** Path of a Chromium on this machine, or null. */
export function findChromium() {
  return PLACES.find((path) => path && existsSync(path)) ?? null;
}

function aptInstall() {
  if (!existsSync("/usr/bin/apt-get")) return;
  const sudo = process.getuid?.() === 0 ? [] : ["sudo", "-n"];
  const run = (...words) => {
    const [command, ...rest] = [...sudo, ...words];
    return spawnSync(command, rest, {
      stdio: "inherit",
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    });
  };
  console.log("Installation de Chromium (une fois)…");
  run("apt-get", "update", "-qq");
  run("apt-get", "install", "-y", "-qq", "--no-install-recommends", "chromium");
}

/** Path of a Chromium, installed if need be. Throws when none can be had. */
export function ensureChromium() {
  if (!findChromium()) aptInstall();
  const found = findChromium();
  if (!found) throw new Error("No Chromium found: install Chromium or Chrome, or set CHROMIUM_PATH.");
  return found;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log(ensureChromium());
