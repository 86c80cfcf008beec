import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

const require = createRequire(join(process.cwd(), "package.json"));

/** The folder of Microsoft's client scripts in node_modules. */
export function clientFolder(): string {
  return join(dirname(require.resolve("@microsoft/office-js/package.json")), "dist");
}

/** One of Microsoft's client scripts, as text. */
export function clientSource(file: string): string {
  return readFileSync(join(clientFolder(), file), "utf8");
}
