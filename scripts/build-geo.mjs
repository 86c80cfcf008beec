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

/** Région names, and in the same order per département: code, name, index of its région, position of its main town. */
function departmentTable() {
  const regions = officialCode("regions");
  const departments = officialCode("departements");
  return {
    regions: regions.map(({ nom }) => nom),
    codes: departments.map(({ code }) => code),
    names: departments.map(({ nom }) => nom),
    regionOf: departments.map(({ region }) => regions.findIndex(({ code }) => code === region)),
    latitudes: departments.map(({ chefLieu }) => round3(points.get(chefLieu).lat)),
    longitudes: departments.map(({ chefLieu }) => round3(points.get(chefLieu).lon)),
  };
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
