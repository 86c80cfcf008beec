/** How our columns looked before they were ours: what is remembered of it, and what puts it back. */
import type { Area } from "../../core/model";
import type { Edit } from "../../core/output/edits";
import { alike } from "../grid/alike";
import type { Former } from "./former";
import type { ColumnBefore, ColumnMemory } from "../memory/memory";

/** The look of a cell that nobody formatted. */
const PLAIN_LOOK = {
  horizontalAlignment: "General",
  verticalAlignment: "Bottom",
  font: { bold: false, italic: false, color: "#000000" },
} as const;

const PLAIN_BODY = { horizontalAlignment: "General" } as const;

/** Parts of one column that are remembered at most: a column striped to the bottom of a large sheet comes back plain. */
const MOST_PARTS = 200;

/** What to remember of a column: how the formers say it looked, where that was not plain; null = plain all over. */
export function columnBefore(
  formers: readonly Former[],
  column: number,
  headerRow: number,
): ColumnBefore | null {
  const rows = ({ firstRow, lastRow }: Area) => ({ from: firstRow - headerRow, to: lastRow - headerRow });
  const isHere = ({ firstRow, firstColumn, lastColumn }: Area): boolean =>
    firstColumn <= column && column <= lastColumn && firstRow >= headerRow;
  const found = { width: null as number | null, formats: [] as ColumnBefore["formats"][number][] };
  const looks: ColumnBefore["looks"][number][] = [];
  const choices: ColumnBefore["choices"][number][] = [];
  for (const former of formers) {
    if (former.kind === "widths") found.width = former.widths[column - former.column] ?? found.width;
    else if (former.kind === "formats" && isHere(former.area)) {
      for (const { area, value } of formatsDown(former, column)) {
        if (value !== "General") found.formats.push({ ...rows(area), format: String(value) });
      }
    } else if (former.kind === "look" && isHere(former.area)) {
      const { look, fill } = former;
      if (!isPlain(former)) looks.push({ ...rows(former.area), look, fill });
    } else if (former.kind === "choices" && isHere(former.area) && former.choices !== null) {
      choices.push({ ...rows(former.area), choices: { ...former.choices } });
    }
  }
  const parts = found.formats.length + looks.length + choices.length;
  if (parts > MOST_PARTS || (parts === 0 && found.width === null)) return null;
  return { ...found, looks, choices };
}

function formatsDown({ area, formats }: Extract<Former, { kind: "formats" }>, column: number) {
  const down = { ...area, firstColumn: column, lastColumn: column };
  if ("every" in formats) return [{ area: down, value: formats.every }];
  return alike(
    down,
    formats.rows.map((row) => [row[column - area.firstColumn]]),
  );
}

function isPlain({ look, fill }: Extract<Former, { kind: "look" }>): boolean {
  const { font = {}, ...rest } = look;
  const same = (one: object, plain: object): boolean =>
    Object.entries(one).every(([name, value]) => Reflect.get(plain, name) === value);
  return (fill ?? "") === "" && same(rest, PLAIN_LOOK) && same(font, PLAIN_LOOK.font);
}

/** Which cells of a column the edits give a look. */
export function styledCells(
  edits: readonly Edit[],
  column: number,
  headerRow: number,
): NonNullable<ColumnMemory["styled"]> {
  const rows = edits.flatMap((edit) =>
    edit.kind === "style" &&
    edit.sheet === "source" &&
    edit.area.firstColumn <= column &&
    column <= edit.area.lastColumn
      ? [edit.area.firstRow]
      : [],
  );
  return [
    ...(rows.some((row) => row <= headerRow) ? (["header"] as const) : []),
    ...(rows.some((row) => row > headerRow) ? (["body"] as const) : []),
  ];
}

/** What makes a column of ours look as before; its cells are blank again. Rows below `lastRow` are not looked at. */
export function formersOfColumn(
  { key, column, styled = ["header", "body"], before }: ColumnMemory,
  {
    sheet,
    headerRow,
    lastRow,
  }: { readonly sheet: string; readonly headerRow: number; readonly lastRow: number },
): readonly Former[] {
  const area: Area = { firstRow: headerRow, firstColumn: column, lastRow, lastColumn: column };
  const within = ({ from, to }: { readonly from: number; readonly to: number }): Area => ({
    ...area,
    firstRow: headerRow + from,
    lastRow: Math.min(lastRow, headerRow + to),
  });
  const isOn = ({ from }: { readonly from: number }): boolean => headerRow + from <= lastRow;
  const { width = null, formats = [], looks = [], choices = [] } = before ?? {};
  // What stands last is put back first: plain all over, then what was not.
  return [
    ...choices.filter(isOn).map((one): Former => {
      return { kind: "choices", sheet, area: within(one), choices: one.choices };
    }),
    ...looks.filter(isOn).map((one): Former => {
      return { kind: "look", sheet, area: within(one), look: one.look, fill: one.fill };
    }),
    ...formats.filter(isOn).map((one): Former => {
      return { kind: "formats", sheet, area: within(one), formats: { every: one.format } };
    }),
    { kind: "widths", sheet, column, widths: [width] },
    // No other column of ours got a list: lists that the user had put there are still there.
    ...(key === "forcedSegment" ? [{ kind: "choices", sheet, area, choices: null } as const] : []),
    ...styled.map((part): Former => {
      return part === "header"
        ? { kind: "look", sheet, area: { ...area, lastRow: headerRow }, look: PLAIN_LOOK, fill: "" }
        : { kind: "look", sheet, area: within({ from: 1, to: lastRow }), look: PLAIN_BODY, fill: null };
    }),
    ...(lastRow > headerRow
      ? [
          {
            kind: "formats",
            sheet,
            area: within({ from: 1, to: lastRow }),
            formats: { every: "General" },
          } as const,
        ]
      : []), // a header keeps the format that it has
    { kind: "cells", sheet, area, formulas: { every: "" } },
  ];
}
