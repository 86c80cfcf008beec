/**
 * Makes the tables of src/geo/data from the packages named in src/geo/CREDITS.md: `npm run geo`.
 * The tables are committed; run this again when a package is updated.
 */
import { writeFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { communeTable } from "./geo/communeTable.mjs";
import { communePoints } from "./geo/points.mjs";
import { postalTable } from "./geo/postalTable.mjs";
import { officialCode } from "./geo/sources.mjs";

const communes = officialCode("communes");
const points = communePoints(communes);

write("postalCodes", postalTable(communes, points));
write("departments", departmentTable());
write("communes", communeTable(communes, points));

/** Région names, and per département its name, its région's index and where its main town is. */
function departmentTable() {
  const regions = officialCode("regions");
  const rows = officialCode("departements").map(({ code, nom, region, chefLieu }) => {
    const point = points.get(chefLieu);
    return [
      code,
      nom,
      regions.findIndex((r) => r.code === region),
      ...(point ? [round3(point.lat), round3(point.lon)] : []),
    ];
  });
  return { regions: regions.map(({ nom }) => nom), departments: rows };
}

function round3(degrees) {
  return Math.round(degrees * 1000) / 1000;
}

function write(name, table) {
  const text = JSON.stringify(table) + "\n";
  writeFileSync(new URL(`../src/geo/data/${name}.json`, import.meta.url), text);
  console.log(
    `${name}.json: ${text.length} characters, ${gzipSync(text, { level: 9 }).length} bytes gzipped`,
  );
}
