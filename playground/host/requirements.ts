/** Requirement sets an Office host declares, by name and highest version. */
export type RequirementMatrix = Readonly<Record<string, string>>;

/** A current Excel, as far as the simulated workbook goes. */
export const CURRENT_EXCEL_API = "1.17";

/** The sets of an Excel that offers `excelApi` ("1.9" … "1.17"). */
export function requirementMatrix(excelApi: string = CURRENT_EXCEL_API): RequirementMatrix {
  return {
    ExcelApi: excelApi,
    DelayForCellEdit: "1.1",
    DialogApi: "1.1",
    RibbonApi: "1.1",
    SharedRuntime: "1.1",
    AddinCommands: "1.1",
  };
}

/** True when the set is offered at this version or a later one; no version means any. */
export function isSetSupported(matrix: RequirementMatrix, name: string, version = "0"): boolean {
  const wanted = name.toLowerCase();
  const offered = Object.entries(matrix).find(([set]) => set.toLowerCase() === wanted)?.[1];
  if (offered === undefined) return false;
  const [major = 0, minor = 0] = offered.split(".").map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = String(version).split(".").map(Number);
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}
