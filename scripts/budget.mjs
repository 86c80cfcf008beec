/** Fails the build when what the pane loads first (scripts named in taskpane.html) grows over its budget. */
import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";

const BUDGET = 230 * 1024; // bytes, gzip, beside office.js
const dist = new URL("../dist/", import.meta.url);
const html = readFileSync(new URL("taskpane.html", dist), "utf8");
const scripts = [...html.matchAll(/<script[^>]+src="([^":]+\.js)"/g)].map(([, src]) => src);
if (scripts.length === 0) throw new Error("dist/taskpane.html names no script of ours.");

const sizes = scripts.map((src) => ({
  src,
  bytes: gzipSync(readFileSync(new URL(src, dist)), { level: 9 }).length,
}));
const total = sizes.reduce((sum, { bytes }) => sum + bytes, 0);
for (const { src, bytes } of sizes) console.log(`${(bytes / 1024).toFixed(1).padStart(8)} kB gz  ${src}`);
console.log(`${(total / 1024).toFixed(1).padStart(8)} kB gz  first load, budget ${BUDGET / 1024} kB`);
if (total > BUDGET) process.exit(1);
