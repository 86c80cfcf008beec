import type { SheetData } from "../../model";
import type { Steps } from "../../steps";
import type { HeaderReader } from "../headers/headerQuality";
import { unitOfTitle } from "../headers/headerTraits";
import type { HeaderMatch } from "../headers/matchHeader";
import { ownHeaders } from "../headers/ownHeaders";
import type { Region } from "../region/findRegion";
import type { ColumnHeader } from "../region/headerLines";
import { titlesAlone } from "../region/titlesAbove";
import type { ColumnInput } from "./columnInput";
import { profileColumn } from "./profile";

/** Rows profiled in full; a longer sheet is sampled evenly. */
const SAMPLE = 1500;
/** No customer brings as many thousands of euros. */
const LARGEST = 100_000;
/** A comma after the last digit of a format divides what is shown by a thousand. */
const SCALED = /[0#?],+(?:[^0#?.,]|$)/;

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
  const unitAbove = unitOfTitles(titlesAlone(sheet, region.headerRow));
  const headers = [...region.headers, ...forcedSegments(sheet, region, reader)];
  const own = ownHeaders(headers.map(({ text }) => text));
  for (const [i, { column, text, forms }] of headers.entries()) {
    const formats = sheet.formats.length === 0 ? [] : rows.map((row) => sheet.formats[row]?.[column]);
    const profile = profileColumn(
      rows.map((row) => sheet.values[row]?.[column] ?? ""),
      formats,
    );
    const above = profile.numeric * 2 > profile.filled && profile.max < LARGEST ? unitAbove : null;
    const named = inUnit(reader.match(text), areScaled(formats), above);
    const match: HeaderMatch = own.has(i) ? { ...named, candidates: [], other: "own" } : named;
    inputs.push({ position: column, header: text, forms, match, profile });
    yield;
  }
  return inputs;
}

/** `# ##0,0, "k€"`: most cells hold euros that their format shows in thousands, as the header says. */
function areScaled(formats: readonly (string | undefined)[]): boolean {
  const scaled = formats.filter((format) => format !== undefined && SCALED.test(format));
  return scaled.length * 2 > formats.length;
}

/** The header with the unit of its amounts: its own, else that of the titles; euros where the format divides already. */
function inUnit(match: HeaderMatch, isScaled: boolean, above: number | null): HeaderMatch {
  const unit = isScaled ? 1 : (match.traits.unit ?? above);
  const isSame =
    unit === match.traits.unit || match.traits.volume || (isScaled && match.traits.unit === null);
  return isSame ? match : { ...match, traits: { ...match.traits, unit } };
}

function unitOfTitles(titles: readonly string[]): number | null {
  return titles.map(unitOfTitle).find((unit) => unit !== null) ?? null;
}

/** Of the columns the product wrote, the one that holds what the user types, *Segment forcé*; a column of their own wins. */
function forcedSegments(sheet: SheetData, region: Region, reader: HeaderReader): readonly ColumnHeader[] {
  if (region.headers.some(({ text }) => reader.field(text) === "forcedSegment")) return [];
  return sheet.ownColumns.flatMap((ownColumn) => {
    const column = ownColumn - sheet.firstColumn;
    const text = sheet.values[region.headerRow]?.[column];
    if (typeof text !== "string" || reader.field(text) !== "forcedSegment") return [];
    return [{ column, text, forms: [text] }];
  });
}
