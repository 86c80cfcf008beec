import type { Issue } from "../../../core/model";
import type { IssueSentences } from "../../issueText";
import { localNumbers } from "../../localNumbers";
import { pluralEn } from "../../plural";
import { columnName } from "./column";

const n = localNumbers("en");
/** Words of cells that stand on another sheet than the data. */
const said = ({ words = "" }: Issue["values"]): string => (words === "" ? "" : `: ${words}`);

/** Words of what is doubtful in the choice of columns. */
export const columnSentences = {
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
  typedLabels: (v, count) => ({
    what: `You typed over ${n.integer(count)} ${pluralEn(count, "cell", "cells")} of the add-in’s columns${said(v)}.`,
    assumed: `${pluralEn(count, "It stays", "They stay")} as you typed ${pluralEn(count, "it", "them")}.`,
    next: "Empty a cell to get back what the add-in puts there.",
  }),
  typedSegments: (v, count) => ({
    what: `You typed another segment in ${n.integer(count)} ${pluralEn(count, "cell", "cells")}${said(v)}.`,
    assumed: `${pluralEn(count, "It is your choice", "They are your choices")}: “Forced segment” takes ${pluralEn(count, "it", "them")} over.`,
    next: "Empty “Forced segment” to come back to the computed one.",
  }),
  typedLabelsMoved: (_v, count) => ({
    what: `Customers changed rows without the add-in’s columns: ${n.integer(count)} ${pluralEn(count, "cell that you had filled was", "cells that you had filled were")} left beside another customer.`,
    assumed: `${pluralEn(count, "It followed its customer", "They followed their customers")}, to the ${pluralEn(count, "cell", "cells")} shown.`,
    next: "",
  }),
  typedLabelsLost: (v, count) => ({
    what: `${n.integer(count)} ${pluralEn(count, "cell that you had filled has", "cells that you had filled have")} no place any more: the customer is gone, or the cell serves to calculate. ${pluralEn(count, "It", "They")} said ${v.words ?? ""}${count > 5 ? "…" : ""}.`,
    assumed: `No other customer gets what ${pluralEn(count, "it", "they")} said, and ${pluralEn(count, "it is", "they are")} written anew.`,
    next: "Note elsewhere what still counts.",
  }),
  forcedGone: (v, count) => ({
    what: `${n.integer(count)} ${pluralEn(count, "customer with a forced segment is", "customers with a forced segment are")} no longer in the journal: ${v.words ?? ""}${count > 5 ? "…" : ""}.`,
    assumed: `${pluralEn(count, "It keeps its row and its forced segment", "They keep their rows and their forced segments")} on the sheet of customers.`,
    next: "If the journal writes this customer otherwise, force the segment on its new row and delete the old one.",
  }),
  secondStatus: (v) => ({
    what: `Two columns tell the state of an account: ${columnName(v)}, and “${v.other ?? ""}”.`,
    assumed: "The first tells customers from prospects; the second which accounts are closed.",
    next: "",
  }),
} satisfies Readonly<Record<string, IssueSentences>>;
