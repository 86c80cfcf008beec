import type { IssueWords } from "../../issueText";
import { columnName } from "./column";

/** Words of what is doubtful in the choice of columns. */
export const columnIssues = {
  twoColumnsForField: (v) => ({
    what: `Several columns fit: ${columnName(v)}, and ${v.others ?? ""}.`,
    assumed: `${columnName(v)} was taken.`,
    next: "Choose another column if needed.",
  }),
  duplicateHeaders: (v) => ({
    what: `Several columns have the same title: “${v.header ?? ""}” (${v.columns ?? ""}).`,
    assumed: "The fullest one was taken.",
    next: "Give each column a title of its own.",
  }),
  unreadableColumn: (v) => ({
    what: `${columnName(v)} is not used: hardly any of its cells reads as ${v.kind === "dates" ? "a date" : "a number"}.`,
    assumed: "The column is left aside.",
    next: "Correct its cells, or say in the columns what it is.",
  }),
  ownColumnsLeft: (v, count) => ({
    what: `${count} columns have the titles of those that the add-in writes: ${v.others ?? ""}${count > 5 ? "…" : ""}.`,
    assumed: "Left by a past segmentation: nothing in them is read, “Forced segment” apart.",
    next: "Delete them if they are of no more use, or say among the columns what they are.",
  }),
  secondStatus: (v) => ({
    what: `Two columns tell the state of an account: ${columnName(v)}, and “${v.other ?? ""}”.`,
    assumed: "The first tells customers from prospects; the second which accounts are closed.",
    next: "",
  }),
} satisfies Readonly<Record<string, IssueWords>>;
