/** On request: the sheet *Qualité des données*, and nothing else. */
import type { Result } from "../core/model";
import type { OutputInput } from "../core/output/input";
import { qualityEdits } from "../core/output/quality/qualityEdits";
import type { WrittenSheet } from "../core/output/memory";
import { applyEdits } from "../excel/write";
import { correctedColumns, guardOf } from "./compose";
import { computeSegmentation, type Computed } from "./computeSegmentation";
import type { Language } from "../i18n/languageOf";
import type { SegmentRequest } from "./outcome";
import { keepForRestore } from "./restore";
import { outputInput } from "./outputInput";

/**
 * Makes or refreshes the sheet of the data's problems; gives its name. The rep's sheet gets no column and no colour.
 * From then on every press keeps it up to date.
 */
export async function writeQualitySheet(
  request: Omit<SegmentRequest, "write">,
): Promise<Result<{ readonly sheet: string }>> {
  const progress = { onStage: () => undefined, signal: null };
  const computed = await computeSegmentation({ ...request, write: true }, progress);
  if ("kind" in computed) {
    if (computed.kind === "refused") return { ok: false, refusal: computed.refusal };
    throw new Error("without a signal nothing is cancelled");
  }
  const { unwritable } = computed.composition.snapshot;
  if (unwritable !== null) return { ok: false, refusal: unwritable };
  const { input, language } = outputInput(computed.composition);
  return write(computed, input, language);
}

async function write(
  { composition, segmentation }: Computed,
  input: OutputInput,
  language: Language,
): Promise<Result<{ readonly sheet: string }>> {
  const { snapshot, known } = composition;
  const { memory } = snapshot.recalled;
  const quality = qualityEdits(input);
  if (!quality.ok) return quality;
  const { edits, written } = quality.value;
  const others = (memory.output?.sheets ?? []).filter(({ sheet }) => sheet !== written.sheet);
  const sheets: readonly WrittenSheet[] = [...others, written];
  const guard = guardOf(segmentation);
  const applied = await applyEdits({
    snapshot,
    edits,
    guard,
    memory: { ...memory, language, output: { sheets, plan: memory.output?.plan ?? null } },
    sheet: {
      headerRow: segmentation.reading.headerRow,
      columns: [...known],
      corrected: correctedColumns(composition),
    },
  });
  if (!applied.ok) return applied;
  const { restoration, after } = applied.value;
  keepForRestore({ restoration, after, snapshot, guard }, false);
  return { ok: true, value: { sheet: written.name } };
}
