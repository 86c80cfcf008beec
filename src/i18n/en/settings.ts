import type { SettingPart } from "../../core/reasons";

/** Names of what a workbook remembers, in English. */
export const settings: Readonly<Record<SettingPart, string>> = {
  memory: "workbook memory",
  language: "language",
  criteria: "criteria",
  options: "settings",
  rfm: "RFM thresholds",
  lastRun: "day of the last segmentation",
  lastSheet: "last segmented sheet",
  ownSheets: "sheets of the add-in",
  sheets: "columns of the sheets",
  readings: "chosen readings",
  views: "saved filters",
  output: "last writing",
  abc: "ABC limits",
  territory: "territory",
  potential: "potential",
  priority: "priority",
  plan: "action plan",
  cadence: "contact pace",
  capacity: "visit capacity",
  reading: "reading of the data",
  columns: "chosen columns",
};
