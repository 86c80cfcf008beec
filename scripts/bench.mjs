/**
 * `npm run bench`: installs what is missing, bundles the measures as the add-in is bundled (a loader that compiles
 * file by file would be measured too), then runs them.
 */
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { installLibraries } from "./install.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const folder = `${root}build/bench`;
installLibraries();
const { default: webpack } = await import("webpack");

const config = {
  mode: "production",
  target: "node",
  entry: `${root}bench/main.ts`,
  output: { path: folder, filename: "main.cjs" },
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
spawnSync(process.execPath, [`${folder}/main.cjs`], { stdio: "inherit" });
