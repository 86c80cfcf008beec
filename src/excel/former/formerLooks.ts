/** How cells look before a write changes it, as plain data. */
import type { Area } from "../../core/model";
import type { CellStyle } from "../../core/output/edits";
import { toA1 } from "../grid/address";
import { alike } from "../grid/alike";
import { FORMAT_ROWS } from "../writing/blocks";
import type { Former } from "./former";
import { withoutNulls } from "../grid/withoutNulls";

/** The looks that an edit changes, by Excel's names. */
const LOOKS = {
  fill: "fill",
  color: "color",
  bold: "bold",
  italic: "italic",
  horizontal: "horizontalAlignment",
  vertical: "verticalAlignment",
  wrap: "wrapText",
} as const;
/** All of them, as they are lost when cells are cleared. */
export const ALL_LOOKS: ReadonlySet<string> = new Set(Object.values(LOOKS));

/** Names of the properties that a style changes. */
export function looksChanged(style: CellStyle): ReadonlySet<string> {
  return new Set(
    Object.keys(style).flatMap((key) => (key in LOOKS ? [LOOKS[key as keyof typeof LOOKS]] : [])), // -- just checked
  );
}

/** Names of the properties that a former look holds. */
export function looksIn({ look, fill }: Extract<Former, { kind: "look" }>): ReadonlySet<string> {
  const { font = {}, ...rest } = look;
  return new Set([...Object.keys(rest), ...Object.keys(font), ...(fill === null ? [] : ["fill"])]);
}

/** Asks for looks: cells may differ, each tells its own. A tall area tells what all of it shares. */
export function askLooks(
  sheet: Excel.Worksheet,
  id: string,
  area: Area,
  wanted: ReadonlySet<string>,
): () => readonly Former[] {
  if (area.lastRow - area.firstRow >= FORMAT_ROWS) return askLook(sheet, id, area, wanted);
  const answer = sheet.getRange(toA1(area)).getCellProperties({ format: named(wanted) });
  return () => {
    const cells = answer.value.map((row) =>
      row.map(({ format = {} }) => {
        const { font = null, fill = null } = format;
        return lookOf({ format, font, fill }, wanted);
      }),
    );
    return alike(area, cells).map(({ area: part, value }): Former => ({
      kind: "look",
      sheet: id,
      area: part,
      ...value,
    }));
  };
}

function named(wanted: ReadonlySet<string>): Excel.CellPropertiesFormatLoadOptions {
  const of = (names: readonly string[]) =>
    Object.fromEntries(names.filter((name) => wanted.has(name)).map((name) => [name, true]));
  return {
    ...of(OWN_LOOKS),
    ...(FONT_LOOKS.some((name) => wanted.has(name)) && { font: of(FONT_LOOKS) }),
    ...(wanted.has("fill") && { fill: { color: true, pattern: true } }),
  };
}

/** Asks for the look of an area as a whole. */
export function askLook(
  sheet: Excel.Worksheet,
  id: string,
  area: Area,
  wanted: ReadonlySet<string>,
): () => readonly Former[] {
  const { format } = sheet.getRange(toA1(area));
  // Naming a font or a fill makes an object of the client: only those that are asked for.
  const hasFont = FONT_LOOKS.some((name) => wanted.has(name));
  const hasFill = wanted.has("fill");
  format.load("horizontalAlignment,verticalAlignment,wrapText");
  if (hasFont) format.font.load("bold,italic,color");
  if (hasFill) format.fill.load("color,pattern");
  return () => {
    const [font, fill] = [hasFont ? format.font : null, hasFill ? format.fill : null];
    return [{ kind: "look", sheet: id, area, ...lookOf({ format, font, fill }, wanted) }];
  };
}

const OWN_LOOKS = ["horizontalAlignment", "verticalAlignment", "wrapText"] as const;
const FONT_LOOKS = ["bold", "italic", "color"] as const;
type LookFormer = Extract<Former, { kind: "look" }>;

/** What Excel tells of a look; null = not asked for. */
interface LookFound {
  readonly format: object;
  readonly font: object | null;
  readonly fill: { readonly color?: string; readonly pattern?: string } | null;
}

/** A look as it is to be put back, of what was asked. */
function lookOf(
  { format, font, fill }: LookFound,
  wanted: ReadonlySet<string>,
): Pick<LookFormer, "look" | "fill"> {
  const of = (from: object | null, names: readonly string[]): object =>
    Object.fromEntries(
      names.filter((name) => wanted.has(name)).map((name) => [name, from && Reflect.get(from, name)]),
    );
  // A property that differs inside the area reads null: it is left.
  const look = withoutNulls({ ...of(format, OWN_LOOKS), font: of(font, FONT_LOOKS) });
  const color = wanted.has("fill") ? (fill?.color ?? null) : null;
  return { look, fill: color !== null && fill?.pattern === "None" ? "" : color };
}
