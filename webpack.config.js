/**
 * Two builds: the add-in (`dist/`, what a team hosts) and the playground (`build/playground/`, never shipped).
 * ADDIN_URL is the address where dist/ will be hosted; it lands in dist/manifest.xml.
 */
const { randomBytes } = require("node:crypto");
const { mkdirSync, writeFileSync } = require("node:fs");
const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const TerserPlugin = require("terser-webpack-plugin");

const LOCAL_URL = "https://localhost:3000"; // the address written in the source manifest
const OFFICE_JS = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

/** Style sheets made at run time (Fluent UI's) bear it. */
const STYLE_NONCE = randomBytes(16).toString("base64url");
/** Where Microsoft serves office.js and what it loads. No frame-ancestors: Excel on the web frames the pane. */
const OFFICE_HOSTS = "https://appsforoffice.microsoft.com https://officeapis.public.onecdn.static.microsoft";
const COMMON_POLICY =
  "default-src 'self'; object-src 'none'; base-uri 'none'; form-action 'none'; connect-src 'self'";
const PANE_POLICY = `${COMMON_POLICY}; script-src 'self' ${OFFICE_HOSTS}; style-src 'self' 'nonce-${STYLE_NONCE}'; img-src 'self' data:; font-src 'self' data:; frame-src 'none'; worker-src 'none'`;
// The spreadsheet engine is WebAssembly, and its grid writes style sheets without a nonce.
const PLAYGROUND_POLICY = `${COMMON_POLICY}; script-src 'self' 'wasm-unsafe-eval'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; frame-src 'self'; worker-src 'none'`;

/** Notes which packages the add-in's bundle holds, for the test that compares them with what is declared. */
class NoteLibraries {
  apply(compiler) {
    compiler.hooks.done.tap("NoteLibraries", ({ compilation }) => {
      const names = [...compilation.modules].flatMap((module) => {
        const path = module.nameForCondition?.()?.replaceAll("\\", "/") ?? "";
        return path.match(/.*\/node_modules\/((?:@[^/]+\/)?[^/]+)/)?.[1] ?? [];
      });
      const file = path.resolve(__dirname, "build/libraries.json");
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(file, JSON.stringify([...new Set(names)].sort()));
    });
  }
}

const hostingUrl = () => {
  const url = (process.env.ADDIN_URL ?? LOCAL_URL).replace(/\/+$/, "");
  if (!url.startsWith("https://")) throw new Error(`ADDIN_URL must start with https://, got: ${url}`);
  return url;
};

const shared = (name, mode) => ({
  name,
  mode,
  devtool: mode === "production" ? false : "source-map",
  cache: {
    type: "filesystem",
    cacheDirectory: path.resolve(__dirname, ".cache/webpack"),
    name: `${name}-${mode}`,
  },
  resolve: { extensions: [".ts", ".tsx", ".js", ".mjs"] },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        exclude: /node_modules/,
        use: {
          loader: "swc-loader",
          options: {
            jsc: {
              target: "es2022",
              parser: { syntax: "typescript", tsx: true },
              transform: { react: { runtime: "automatic" } },
            },
          },
        },
      },
      { test: /\.wasm$/, type: "asset/resource" },
    ],
  },
  optimization: {
    minimizer: [
      new TerserPlugin({
        minify: TerserPlugin.swcMinify,
        extractComments: false,
        terserOptions: { format: { comments: false } },
      }),
    ],
  },
  experiments: { css: true },
  performance: { hints: false },
  stats: "errors-warnings",
});

module.exports = (_env, { mode = "production" } = {}) => [
  {
    ...shared("addin", mode),
    target: ["web", "es2022"],
    entry: { taskpane: "./src/taskpane.tsx" },
    output: {
      path: path.resolve(__dirname, "dist"),
      filename: "[name].[contenthash:8].js",
      chunkFilename: "[name].[contenthash:8].js",
      clean: true,
    },
    plugins: [
      new NoteLibraries(),
      new HtmlPlugin({
        template: "src/taskpane.html",
        filename: "taskpane.html",
        chunks: ["taskpane"],
        scriptLoading: "defer",
        officeJs: OFFICE_JS,
        styleNonce: STYLE_NONCE,
        policy: PANE_POLICY,
      }),
      new CopyPlugin({
        patterns: [
          { from: "assets/icon-*.png", to: "assets/[name][ext]" },
          { from: "assets/site", to: ".", noErrorOnMissing: true },
          {
            from: "manifest.xml",
            to: "manifest.xml",
            transform: (xml) => xml.toString().replaceAll(LOCAL_URL, hostingUrl()),
          },
        ],
      }),
    ],
  },
  {
    ...shared("playground", mode),
    target: ["web", "es2022"],
    entry: {
      playground: "./playground/page/main.tsx",
      "pane-host": "./playground/host/entrances/paneHost.ts",
    },
    output: {
      path: path.resolve(__dirname, "build/playground"),
      filename: "[name].js",
      chunkFilename: "[name].[contenthash:8].js",
      clean: true,
    },
    plugins: [
      new HtmlPlugin({
        template: "playground/page/index.html",
        filename: "index.html",
        policy: PLAYGROUND_POLICY,
        chunks: ["playground"],
        scriptLoading: "defer",
      }),
    ],
  },
];
