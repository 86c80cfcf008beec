/** Everything that decides what is written, in the words of the workbook's language. */
import { withTypedForced } from "../core/output/columns/typedLabels";
import type { OutputInput } from "../core/output/input";
import type { PlanEdits } from "../core/output/plan/planEdits";
import { fitToCapacity } from "../core/planning/fitToCapacity";
import type { Criterion } from "../core/labels";
import type { Segmentation } from "../core/segments";
import { sheet as en } from "../i18n/en/sheet";
import { explanations } from "../i18n/explanations";
import { sheet as fr } from "../i18n/fr/sheet";
import { inUnit } from "../i18n/inUnit";
import { localNumbers } from "../i18n/localNumbers";
import { remarkText } from "../i18n/reasonWords";
import { issueWording } from "./issueWording";
import type { Language } from "../i18n/languageOf";
import type { Portfolio } from "./readPortfolio";
import { outputMemory } from "./recalled";
import { whyText } from "./whyText";

const WORDS = { fr, en } as const;

/** Everything a write is made of. */
export interface Composition extends Omit<Portfolio, "reading"> {
  readonly segmentation: Segmentation;
  /** What the user typed into the plan since the last run. */
  readonly planEdits: PlanEdits;
  /** Criteria to remember; null = none chosen. */
  readonly criteria: readonly Criterion[] | null;
  /** The user's language; a workbook keeps the language of its first run. */
  readonly language: Language;
}

/** What the core's writing takes, and the language it is written in. */
export function outputInput(composition: Composition): { input: OutputInput; language: Language } {
  const { snapshot, segmentation } = composition;
  const language = snapshot.recalled.memory.language ?? composition.language;
  const unit = segmentation.reading.notes.revenueUnit;
  const words = WORDS[language];
  const told = inUnit(explanations[language], unit);
  const input: OutputInput = {
    segmentation,
    source: withTypedForced(snapshot.data, composition.known, composition.typed),
    typed: composition.typed,
    words: { ...words, formats: inUnit(words.formats, unit) },
    format: inUnit(localNumbers(language), unit),
    why: whyText(segmentation, language),
    memory: outputMemory(snapshot, composition.known),
    sheetNames: snapshot.sheets.map(({ name }) => name),
    ownSheets: snapshot.ownSheets,
    planEdits: composition.planEdits,
    remarks: segmentation.remarks.map((remark) => remarkText(told, remark)),
    wordIssue: issueWording(language),
    proposal: proposalOf(segmentation),
    dashboard: true,
  };
  return { input, language };
}

/** Intervals that would fit the rep's year, for the rows that change. */
function proposalOf(segmentation: Segmentation): OutputInput["proposal"] {
  const { changes } = fitToCapacity(segmentation, segmentation.options);
  return changes.map(({ segment, from, to, visitsAfter }) => ({
    segment,
    from,
    to,
    visitsPerYear: visitsAfter,
  }));
}
