import type { Words } from "../../fr";
import { localNumbers } from "../../localNumbers";
import { pluralEn } from "../../plural";

const n = localNumbers("en");

/** Words of the whole pane: its frame, its steps, its stages. */
export const common = {
  product: "Customer segmentation",
  steps: {
    home: "Home",
    data: "Data",
    criteria: "Criteria",
    segments: "Segments",
    plan: "Plan",
    filters: "Filters",
  },
  stepsName: "Steps of the segmentation",
  back: "Back",
  cancel: "Cancel",
  close: "Close",
  retry: "Try again",
  reload: "Reopen the pane",
  settings: "Settings",
  showAll: (count) => `Show all (${n.integer(count)})`,
  customers: (count) => `${n.integer(count)} ${pluralEn(count, "customer", "customers")}`,
  prospects: (count) => `${n.integer(count)} ${pluralEn(count, "prospect", "prospects")}`,
  both: (count) => `${n.integer(count)} clients and prospects`,
  closed: (count) => `${n.integer(count)} closed ${pluralEn(count, "account", "accounts")}`,
  updating: "Updating…",
  loading: "Loading…",
  run: {
    start: "Segment this sheet",
    again: "Segment again",
    title: "Segmenting",
    stages: {
      reading: "Reading the sheet",
      recognising: "Recognising the columns",
      computing: "Computing the segments",
      writing: "Writing to the workbook",
    },
    stageState: { done: "done", current: "in progress", waiting: "to come" },
    stopping: "Stopping…",
    beforeWriting: "Nothing is written before the last stage: you can cancel safely.",
    whileWriting: "Writing is not interrupted: the sheet is never left half done.",
    failed: "Segmentation not possible",
    cancelled: "Segmentation cancelled. The workbook has not changed.",
  },
  notices: {
    corrected: (cells) => `${n.integer(cells)} ${pluralEn(cells, "cell", "cells")} corrected.`,
    qualityWritten: (sheet: string) => `The sheet “${sheet}” is up to date.`,
    filtered: (shown) => `The sheet shows ${n.integer(shown)} ${pluralEn(shown, "row", "rows")}.`,
    unfiltered: "The sheet shows all customers again.",
    restored: (sheet) => `“${sheet}” is back to what it was.`,
  },
  restore: {
    open: "Restore the sheet…",
    confirm: {
      press:
        "The sheet goes back to what it was before the last segmentation. What that wrote is removed (columns, colours, sheets), with what you typed in it since, in the plan or in “Forced segment”. Your own cells do not change.",
      all: "Everything the add-in wrote for this sheet is removed: columns, colours, sheets, saved settings and views, with what you typed in them, in the plan or in “Forced segment”. Your own cells do not change.",
    },
    yes: "Restore",
    cancel: "Keep it",
  },
  problem: { why: "Why", next: "What to do" },
} satisfies Words["common"];
