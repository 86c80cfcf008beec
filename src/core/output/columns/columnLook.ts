import type { OwnColumnKey } from "../edits";

/** How a label column looks: width in characters, number format ("@" keeps text as it is written), alignment. */
export interface ColumnLook {
  readonly width: number;
  readonly format: "text" | "general" | "day" | "euros" | "integer";
  readonly horizontal: "Left" | "Center" | "Right";
}

const text = (width: number, horizontal: ColumnLook["horizontal"] = "Left"): ColumnLook => ({
  width,
  format: "text",
  horizontal,
});

/** Looks by column: the whole set takes about 240 characters, *Pourquoi* last and free to run on. */
export const COLUMN_LOOKS: Readonly<Record<OwnColumnKey, ColumnLook>> = {
  segment: text(12, "Center"),
  forcedSegment: text(14, "Center"),
  rfm: text(7, "Center"),
  profile: text(24),
  zone: text(18),
  sector: text(15),
  potential: text(20),
  crossed: text(26),
  priority: text(8, "Center"),
  points: { width: 7, format: "integer", horizontal: "Center" },
  nextContact: { width: 16, format: "day", horizontal: "Center" },
  lastContactState: text(22),
  channel: text(16),
  alert: text(18),
  revenue: { width: 12, format: "euros", horizontal: "Right" },
  counted: { width: 8, format: "integer", horizontal: "Center" },
  // Excel shows a long text under the text format as "####".
  why: { width: 60, format: "general", horizontal: "Left" },
};
