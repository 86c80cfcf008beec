import type { SheetData } from "../../model";
import type { Steps } from "../../steps";
import type { HeaderReader } from "../headers/headerQuality";
import type { Region } from "../region/findRegion";
import type { ColumnHeader } from "../region/headerLines";
import type { ColumnInput } from "./columnInput";
import { profileColumn } from "./profile";

/** Rows profiled in full; a longer sheet is sampled evenly. */
const SAMPLE = 1500;

/** The columns of the region with what their headers may mean and what they hold. */
export function* columnInputs(
  sheet: SheetData,
  region: Region,
  body: readonly number[],
  reader: HeaderReader,
): Steps<readonly ColumnInput[]> {
  const step = Math.max(1, Math.ceil(body.length / SAMPLE));
  const rows = step === 1 ? body : body.filter((_, i) => i % step === 0);
  const inputs: ColumnInput[] = [];
  for (const { column, text, forms } of [...region.headers, ...forcedSegments(sheet, region, reader)]) {
    inputs.push({
      position: column,
      header: text,
      forms,
      match: reader.match(text),
      profile: profileColumn(
        rows.map((row) => sheet.values[row]?.[column] ?? ""),
        sheet.formats.length === 0 ? [] : rows.map((row) => sheet.formats[row]?.[column]),
      ),
    });
    yield;
  }
  return inputs;
}

/** Of the columns the product wrote, the one that holds what the user types: *Segment forcé*. */
function forcedSegments(sheet: SheetData, region: Region, reader: HeaderReader): readonly ColumnHeader[] {
  return sheet.ownColumns.flatMap((ownColumn) => {
    const column = ownColumn - sheet.firstColumn;
    const text = sheet.values[region.headerRow]?.[column];
    if (typeof text !== "string" || reader.field(text) !== "forcedSegment") return [];
    return [{ column, text, forms: [text] }];
  });
}
