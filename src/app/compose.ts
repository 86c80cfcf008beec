/** From a segmentation to what is written: the sheet's columns, our sheets, and the memory that goes with them. */
import type { RfmThresholds } from "../core/labels";
import { lastingCuts } from "../core/methods/rfm/lastingCuts";
import type { Result } from "../core/model";
import { buildEditsSteps } from "../core/output/buildEdits";
import type { OwnColumn } from "../core/output/edits";
import { ownSheetName } from "../core/output/sheet/ownSheetName";
import { keepRuns, labelsMark, runRecordSteps } from "../core/planning/runRecord";
import type { Segmentation } from "../core/segments";
import { finish, type Steps } from "../core/steps";
import type { Guard } from "../excel/writing/guard";
import type { Memory, SheetMemory } from "../excel/memory/memory";
import { memoryOfSheet } from "../excel/memory/workbookSettings";
import type { WriteRequest } from "../excel/write";
import { outputInput, type Composition } from "./outputInput";
import { runEdits } from "./runHistory";

/** What to write, and our columns as they will stand. */
export interface Composed {
  readonly request: WriteRequest;
  readonly columns: readonly OwnColumn[];
}

/** Decides the edits at one go. Refuses when our columns find no room. */
export function compose(composition: Composition): Result<Composed> {
  return finish(composeSteps(composition));
}

/** `compose`, with stops on the way. */
export function* composeSteps(composition: Composition): Steps<Result<Composed>> {
  const { snapshot, segmentation } = composition;
  const { input, language } = outputInput(composition);
  yield;
  const output = yield* buildEditsSteps(input);
  if (!output.ok) return output;
  const { edits, columns, memory, prints } = output.value;
  yield;
  const runs = snapshot.ownSheets.find(({ sheet }) => sheet === "runs");
  const latest = yield* runRecordSteps(segmentation, prints);
  yield;
  const kept = keepRuns(composition.past, latest, snapshot.sheets);
  const mark = kept.includes(latest) ? labelsMark(latest) : null;
  const history = runEdits(kept, ownSheetName("runs", input), runs?.cells.length ?? 0);
  return {
    ok: true,
    value: {
      columns,
      request: {
        snapshot,
        edits: [...edits, ...history],
        guard: guardOf(segmentation),
        memory: {
          ...chosenMemory(composition),
          language,
          output: { sheets: memory.sheets, plan: memory.plan },
        },
        sheet: {
          headerRow: memory.headerRow,
          columns: [...columns],
          corrected: correctedColumns(composition),
          ...(mark !== null && { labels: mark }),
        },
      },
    },
  };
}

/** What must not have changed between reading and writing. */
export function guardOf({ reading }: Pick<Segmentation, "reading">): Guard {
  const columns = reading.columns.flatMap(({ column, parts = [] }) => [
    column,
    ...parts.map((part) => part.column),
  ]);
  const identity = reading.columns
    .filter(({ field }) => field === "code" || field === "name")
    .map(({ column }) => column);
  return { headerRow: reading.headerRow, columns, identity: identity.length > 0 ? identity : columns };
}

function chosenMemory({ snapshot, segmentation, criteria }: Composition): Memory {
  const { memory } = snapshot.recalled;
  const rfm = segmentation.rfmThresholds;
  return {
    ...memory,
    criteria: criteria ?? memory.criteria,
    // Columns are remembered with their sheet.
    options: { ...segmentation.options, columns: {} },
    rfm: rfm === null || rfm.from === "given" ? memory.rfm : savedRfm(rfm, segmentation.scales.rfm),
    lastRun: segmentation.reading.today,
  };
}

function savedRfm(rfm: RfmThresholds, scales: Segmentation["scales"]["rfm"]): Memory["rfm"] {
  const bins = ([3, 4, 5] as const).find((one) => one === rfm.bins);
  if (bins === undefined) return null;
  return { bins, monetary: rfm.monetary, cuts: lastingCuts(rfm, scales), since: rfm.since };
}

/** Columns that the user named, now or before, by header and place. */
export function correctedColumns({ snapshot, segmentation, known }: Composition): SheetMemory["corrected"] {
  const old = memoryOfSheet(snapshot.recalled.memory, snapshot.sheetId, snapshot.data.name);
  const none = (old?.corrected ?? []).filter(([, place]) => place === null);
  const named = segmentation.reading.columns
    .filter(({ column }) => !known.some((own) => own.column === column))
    .filter(({ evidence }) => evidence === "user" || evidence === "remembered")
    .map(({ field, header, column }): SheetMemory["corrected"][number] => [field, { header, column }]);
  const fields = new Set(named.map(([field]) => field));
  return [...none.filter(([field]) => !fields.has(field)), ...named];
}
