/**
 * `npm run bench`: installs what is missing, bundles the measures as the add-in is bundled (a loader that compiles
 * file by file would be measured too), then runs them; `-- --quick` for a short run.
 */
import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { installLibraries } from "./install.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const folder = `${root}build/bench`;
installLibraries();
const [{ default: webpack }, prettier] = await Promise.all([import("webpack"), import("prettier")]);

const config = {
  mode: "production",
  target: "node",
  entry: {
    main: `${root}bench/main.ts`,
    memory: `${root}bench/fresh/memory.ts`,
    firstPress: `${root}bench/fresh/firstPress.ts`,
    slices: `${root}bench/fresh/slices.ts`,
    odd: `${root}bench/fresh/odd.ts`,
  },
  output: { path: folder, filename: "[name].cjs", chunkFilename: "[name].cjs" },
  node: { __dirname: false }, // the programs find one another
  resolve: { extensions: [".ts", ".js", ".mjs"] },
  module: {
    rules: [
      {
        test: /\.ts$/,
        exclude: /node_modules/,
        use: {
          loader: "swc-loader",
          options: { jsc: { target: "es2022", parser: { syntax: "typescript" } } },
        },
      },
    ],
  },
  optimization: { minimize: false },
  performance: { hints: false },
};
const stats = await new Promise((resolve, reject) => {
  webpack(config, (error, done) => (error ? reject(error) : resolve(done)));
});
if (stats.hasErrors()) {
  process.stderr.write(`${stats.toString("errors-only")}\n`);
  process.exit(1);
}
const { status } = spawnSync(
  process.execPath,
  ["--expose-gc", "--max-old-space-size=8192", `${folder}/main.cjs`, ...process.argv.slice(2)],
  { cwd: root, stdio: "inherit" },
);
if (status !== 0) process.exit(status ?? 1);
const page = `${root}docs/performance.md`;
const text = readFileSync(page, "utf8");
writeFileSync(
  page,
  await prettier.format(text, { ...(await prettier.resolveConfig(page)), parser: "markdown" }),
);
