/** `npm start`: installs what is missing, builds (and rebuilds on every change), serves the playground. */
import { createRequire } from "node:module";
import { installLibraries } from "./install.mjs";

installLibraries();
const require = createRequire(import.meta.url);
const webpack = require("webpack");
const configs = require("../webpack.config.js")({}, { mode: "production" });
const { serve } = await import("./serve.mjs");
const port = Number(process.env.PORT ?? 3000);

let told = false;
console.log("Construction du complément et du bac à sable…");
webpack(configs).watch({}, async (error, stats) => {
  if (error || stats?.hasErrors()) return console.error(error ?? stats.toString("errors-only"));
  if (told) return console.log("Reconstruit.");
  told = true;
  try {
    const { address } = await serve(port);
    console.log(`\nLe bac à sable est prêt : ${address}\n(Ctrl+C pour arrêter)`);
  } catch (failure) {
    if (failure.code !== "EADDRINUSE") throw failure;
    console.error(`Le port ${port} est pris. Choisissez-en un autre : PORT=3001 npm start`);
    process.exit(1);
  }
});
