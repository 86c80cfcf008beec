import type { Result } from "../model";
import { chooseColumns } from "./columns/chooseColumns";
import { labelColumns, labelRules, type LabelInput } from "./columns/labelColumns";
import { liveColumn } from "./columns/liveColumn";
import { placeColumns } from "./columns/placeColumns";
import type { Edit, OwnColumn } from "./edits";
import type { Output, OutputInput } from "./input";
import { actionPlan } from "./plan/actionPlan";
import type { LabelRefs } from "./sheet/labelRefs";
import { ownSheetName } from "./sheet/ownSheetName";

/**
 * Everything that one press writes, as edits in the order they are to be applied, and what to remember. Refuses
 * (nothing written) when the labels find no room. The same input always gives the same edits.
 */
export function buildEdits(input: OutputInput): Result<Output> {
  const { segmentation, source, memory, words } = input;
  const { region, headerRow } = segmentation.reading;
  const wanted = chooseColumns(segmentation, source);
  const before = memory?.columns ?? [];
  const placed = placeColumns(wanted, before, { ...region, firstRow: headerRow }, source, words);
  if (!placed.ok) return placed;

  const labels: LabelInput = {
    placement: placed.value,
    wanted,
    headerRow,
    lastRow: region.lastRow,
    customers: segmentation.customers,
    context: input,
    before,
  };
  const refs = labelRefs(input, placed.value.columns);
  const plan = actionPlan({ ...input, refs });
  const name = ownSheetName("actionPlan", input);
  const old = memory?.sheets.find((written) => written.sheet === "actionPlan");
  const edits: Edit[] = [
    ...labelColumns(labels),
    { kind: "colorRules", sheet: "source", rules: labelRules(labels) },
    { kind: "ensureSheet", sheet: "actionPlan", name },
    ...(old === undefined ? [] : [{ kind: "clear", sheet: "actionPlan", area: old.area } as const]),
    ...plan.edits,
  ];
  const columns = placed.value.columns;
  return {
    ok: true,
    value: {
      edits,
      columns,
      memory: {
        language: words.language,
        source: segmentation.reading.sheet,
        headerRow,
        columns,
        sheets: [{ sheet: "actionPlan", name, area: plan.page.area(), prints: plan.prints }],
        plan: plan.memory,
      },
    },
  };
}

function labelRefs({ segmentation, source }: OutputInput, columns: readonly OwnColumn[]): LabelRefs {
  const { reading } = segmentation;
  const places = new Map(columns.map(({ key, column }) => [key, column]));
  const plain = liveColumn(segmentation, source, "revenue", (one) => one.customer.revenue);
  return {
    sheet: reading.sheet,
    firstRow: reading.headerRow + 1,
    lastRow: reading.region.lastRow,
    columns: places,
    revenue: plain ?? places.get("revenue") ?? null,
    counted: places.get("counted") ?? null,
  };
}
