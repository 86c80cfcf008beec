import { DEFAULT_OPTIONS, type Options } from "../../../../src/core/options";
import { buildEdits } from "../../../../src/core/output/buildEdits";
import type { Output, OutputInput } from "../../../../src/core/output/input";
import { NO_PLAN_EDITS } from "../../../../src/core/output/plan/planEdits";
import { segment } from "../../../../src/core/segmentation";
import type { Criterion } from "../../../../src/core/labels";
import type { Segmentation } from "../../../../src/core/segments";
import { localNumbers } from "../../../../src/i18n/localNumbers";
import { sheet as english } from "../../../../src/i18n/en/sheet";
import { sheet as french } from "../../../../src/i18n/fr/sheet";
import type { Portfolio } from "./portfolio";

export interface BuildOptions extends Partial<Omit<OutputInput, "segmentation" | "source">> {
  readonly criteria?: readonly Criterion[];
  readonly options?: Options;
  readonly language?: "fr" | "en";
}

/** Segments a portfolio as the product does. */
export function segmentation(
  { reading }: Portfolio,
  { criteria = ["abc"], options = DEFAULT_OPTIONS }: BuildOptions = {},
): Segmentation {
  return segment(reading, { options, criteria, saved: null, recomputeThresholds: false, previous: null });
}

/** The input of `buildEdits` for a portfolio, first run, French unless told. */
export function inputOf(made: Portfolio, build: BuildOptions = {}): OutputInput {
  const {
    language = "fr",
    memory = null,
    ownSheets = [],
    planEdits = NO_PLAN_EDITS,
    dashboard = false,
    remarks = [],
    proposal = [],
  } = build;
  return {
    segmentation: segmentation(made, build),
    source: made.source,
    words: language === "fr" ? french : english,
    format: localNumbers(language),
    why: (one) => `parce que ${one.abc ?? ""}`,
    remarks,
    wordIssue: ({ code }) => ({ problem: code, assumed: "", advice: "" }),
    memory,
    typed: new Map(),
    sheetNames: build.sheetNames ?? [made.source.name],
    ownSheets,
    planEdits,
    proposal,
    dashboard,
  };
}

/** What `buildEdits` writes; a refusal fails the test. */
export function build(made: Portfolio, options: BuildOptions = {}): Output {
  const result = buildEdits(inputOf(made, options));
  if (!result.ok) throw new Error(`refused: ${result.refusal.code}`);
  return result.value;
}
