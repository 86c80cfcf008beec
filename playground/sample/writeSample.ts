/** `npm run sample`: writes the sample portfolio that the add-in inserts (« Essayer avec un exemple »). */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { SAMPLE_DAY, samplePortfolio } from "./portfolio";

const { name, rows, formats } = samplePortfolio(1, SAMPLE_DAY);
const lines = rows.map((row) => JSON.stringify(row)).join(",\n");
const json = `{"name":${JSON.stringify(name)},"formats":${JSON.stringify(formats)},"rows":[\n${lines}\n]}\n`;
writeFileSync(join(__dirname, "../../src/app/sample/portfolio.json"), json);
