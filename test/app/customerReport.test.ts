import { report, type Report } from "../../src/app/report";
import { DEFAULT_OPTIONS } from "../../src/core/options";
import type { Criterion } from "../../src/core/labels";
import { segment } from "../../src/core/segmentation";
import { aCustomer, aReading } from "../core/methods/portfolio";

const NORTH = { revenue: 900, zone: "T2", sector: "CHR", department: "59" };
const customers = [
  aCustomer({ ...NORTH, name: "Alpha", departmentName: "Nord" }),
  aCustomer({ ...NORTH, name: "Bêta", department: null }),
  aCustomer({ ...NORTH, name: "Gamma", population: "closed" }),
];

function reported(
  zoning: "column" | "department",
  criteria: readonly Criterion[] = ["abc", "territory"],
): Report["customers"] {
  const options = { ...DEFAULT_OPTIONS, territory: { ...DEFAULT_OPTIONS.territory, zoning } };
  const settings = { options, criteria, saved: null, recomputeThresholds: false, previous: null };
  const reading = aReading(customers, ["revenue", "zone", "sector"]);
  return report(segment(reading, settings), () => []).customers;
}

describe("a customer's zone and sector in the JSON", () => {
  test("are those in force, null where the zone is unknown whatever the sheet's column says", () => {
    expect(reported("department").map(({ zone }) => zone)).toEqual(["Nord (59)", null, null]);
    expect(reported("column").map(({ zone }) => zone)).toEqual(["T2", "T2", null]);
    expect(reported("column").map(({ sector }) => sector)).toEqual(["CHR", "CHR", null]);
  });

  test("are what the sheet says where the territory is not chosen, closed accounts apart", () => {
    const plain = reported("department", ["abc"]);
    expect(plain.map(({ zone, sector }) => [zone, sector])).toEqual([
      ["T2", "CHR"],
      ["T2", "CHR"],
      [null, null],
    ]);
  });
});
