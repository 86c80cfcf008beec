/** Draws assets/icon-*.png from assets/drawings/*.svg, at the sizes that Office asks for. */
import { readFileSync, writeFileSync } from "node:fs";
import { chromium } from "playwright-core";
import { ensureChromium } from "./chromium.mjs";

const SIZES = { icon: [16, 32, 64, 80, 128], "icon-pane": [16, 32, 80] };
const assets = new URL("../assets/", import.meta.url);

const browser = await chromium.launch({ executablePath: ensureChromium(), args: ["--no-sandbox"] });
for (const [name, sizes] of Object.entries(SIZES)) {
  const svg = readFileSync(new URL(`drawings/${name}.svg`, assets), "utf8");
  for (const size of sizes) {
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    await page.setContent(
      `<style>*{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
    );
    writeFileSync(new URL(`${name}-${size}.png`, assets), await page.screenshot({ omitBackground: true }));
    await page.close();
  }
}
await browser.close();
