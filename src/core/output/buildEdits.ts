import type { Result } from "../model";
import { finish, type Steps } from "../steps";
import { isJournal } from "../reading/grain/isJournal";
import { sourceLabels, type Labels } from "./columns/sourceLabels";
import { customersSheet } from "./customers/customersSheet";
import { dashboard } from "./dashboard/dashboard";
import type { Output, OutputInput } from "./input";
import { actionPlan } from "./plan/actionPlan";
import { qualitySheet } from "./quality/qualitySheet";
import { ownSheetEdits, type LaidSheet, type OwnSheetEdits } from "./sheet/ownSheet";
import { ownSheetName } from "./sheet/ownSheetName";

/**
 * Everything that one press writes, as edits, and what to remember. Refuses (nothing written) when the labels find no
 * room (`noRoomForColumns`) or a sheet of ours would grow over the user's notes (`notesInTheWay`). The same input
 * always gives the same edits.
 */
export function buildEdits(input: OutputInput): Result<Output> {
  return finish(buildEditsSteps(input));
}

/** `buildEdits`, with stops on the way. */
export function* buildEditsSteps(input: OutputInput): Steps<Result<Output>> {
  const { segmentation, words, memory } = input;
  // The labels of a journal's clients stand on the sheet *Clients*.
  const labels = yield* isJournal(segmentation.reading.grain) ? customerLabels(input) : sourceLabels(input);
  if (!labels.ok) return labels;
  const { refs, columns, edits, written, prints } = labels.value;
  yield;
  const plan = yield* actionPlan({ ...input, refs });
  yield;
  const planRefs = { sheet: ownSheetName("actionPlan", input), ...plan.refs };
  const laid: readonly LaidSheet[] = [
    plan.laid,
    ...(input.dashboard ? [yield* dashboard({ input, refs, plan: planRefs })] : []),
    ...(hasQuality(input) ? [qualitySheet(input)] : []),
  ];
  const sheets: OwnSheetEdits[] = [];
  for (const one of laid) {
    yield;
    const sheet = ownSheetEdits(input, one);
    if (!sheet.ok) return sheet;
    sheets.push(sheet.value);
  }
  const now = [...written, ...sheets.map((one) => one.written)];
  const untouched = (memory?.sheets ?? []).filter((old) => !now.some(({ sheet }) => sheet === old.sheet));
  return {
    ok: true,
    value: {
      edits: [...edits, ...sheets.flatMap((one) => one.edits)],
      columns,
      prints,
      memory: {
        language: words.language,
        source: segmentation.reading.sheet,
        headerRow: segmentation.reading.headerRow,
        columns,
        sheets: [...now, ...untouched],
        plan: plan.memory,
      },
    },
  };
}

/** The labels of a journal's clients, on their own sheet; the journal's sheet gets none. */
function* customerLabels(input: OutputInput): Steps<Result<Labels>> {
  const { laid, refs, prints } = yield* customersSheet(input);
  yield;
  const sheet = ownSheetEdits(input, laid);
  if (!sheet.ok) return sheet;
  const { edits, written } = sheet.value;
  return { ok: true, value: { edits, columns: [], refs, written: [written], prints } };
}

/** *Qualité des données* is made on request only (`qualityEdits`), and kept up to date from then on. */
function hasQuality({ ownSheets }: OutputInput): boolean {
  return ownSheets.some(({ sheet }) => sheet === "quality");
}
