/**
 * Two builds: the add-in (`dist/`, what a team hosts) and the playground (`build/playground/`, never shipped).
 * ADDIN_URL is the address where dist/ will be hosted; it lands in dist/manifest.xml.
 */
const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const TerserPlugin = require("terser-webpack-plugin");

const LOCAL_URL = "https://localhost:3000"; // the address written in the source manifest
const OFFICE_JS = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

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
      new HtmlPlugin({
        template: "src/taskpane.html",
        filename: "taskpane.html",
        chunks: ["taskpane"],
        scriptLoading: "defer",
        officeJs: OFFICE_JS,
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
        chunks: ["playground"],
        scriptLoading: "defer",
      }),
    ],
  },
];
