/** How cells look before a write changes it, as plain data. */
import type { Area } from "../core/model";
import type { CellStyle } from "../core/output/edits";
import { toA1 } from "./address";
import type { Former } from "./former";
import { withoutNulls } from "./withoutNulls";

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

/** Asks for looks. The cells of a row of headers may differ: each tells its own, neighbours of one look together. */
export function askLooks(
  sheet: Excel.Worksheet,
  id: string,
  area: Area,
  wanted: ReadonlySet<string>,
): () => readonly Former[] {
  if (area.firstRow !== area.lastRow) return askLook(sheet, id, area, wanted);
  const answer = askEachCell(sheet.getRange(toA1(area)));
  return () => {
    const found: LookFormer[] = [];
    (answer.value[0] ?? []).forEach(({ format = {} }, i) => {
      const column = area.firstColumn + i;
      const { font = null, fill = null } = format;
      const one = lookFormer(
        id,
        { ...area, firstColumn: column, lastColumn: column },
        { format, font, fill },
        wanted,
      );
      const last = found.at(-1);
      if (last !== undefined && isSameLook(last, one)) {
        found[found.length - 1] = { ...last, area: { ...last.area, lastColumn: column } };
      } else found.push(one);
    });
    return found;
  };
}

function askEachCell(range: Excel.Range): OfficeExtension.ClientResult<Excel.CellProperties[][]> {
  return range.getCellProperties({
    format: {
      fill: { color: true },
      font: { bold: true, italic: true, color: true },
      horizontalAlignment: true,
      verticalAlignment: true,
      wrapText: true,
    },
  });
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
  if (hasFill) format.fill.load("color");
  return () => {
    const [font, fill] = [hasFont ? format.font : null, hasFill ? format.fill : null];
    return [lookFormer(id, area, { format, font, fill }, wanted)];
  };
}

const OWN_LOOKS = ["horizontalAlignment", "verticalAlignment", "wrapText"] as const;
const FONT_LOOKS = ["bold", "italic", "color"] as const;
type LookFormer = Extract<Former, { kind: "look" }>;

/** What Excel tells of a look; null = not asked for. */
interface LookFound {
  readonly format: object;
  readonly font: object | null;
  readonly fill: { readonly color?: string } | null;
}

/** The look of an area as it is to be put back, of what was asked. */
function lookFormer(
  sheet: string,
  area: Area,
  { format, font, fill }: LookFound,
  wanted: ReadonlySet<string>,
): LookFormer {
  const of = (from: object | null, names: readonly string[]): object =>
    Object.fromEntries(
      names.filter((name) => wanted.has(name)).map((name) => [name, from && Reflect.get(from, name)]),
    );
  // A property that differs inside the area reads null: it is left.
  const look = withoutNulls({ ...of(format, OWN_LOOKS), font: of(font, FONT_LOOKS) });
  const color = wanted.has("fill") ? (fill?.color ?? null) : null;
  return { kind: "look", sheet, area, look, fill: color === "#FFFFFF" ? "" : color };
}

function isSameLook(one: LookFormer, other: LookFormer): boolean {
  return one.fill === other.fill && JSON.stringify(one.look) === JSON.stringify(other.look);
}
