/** `npm run segment`: installs what is missing, then runs the command line of the playground. */
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { installLibraries } from "./install.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
installLibraries();
const { status } = spawnSync(
  process.execPath,
  ["--import", "tsx", `${root}playground/cli.ts`, ...process.argv.slice(2)],
  { stdio: "inherit" },
);
process.exit(status ?? 1);
