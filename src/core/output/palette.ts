/**
 * Colours of the segments: light tints of the Okabe–Ito palette, told apart by colour-blind readers, each under a dark
 * text of the same hue (contrast at least 7 to 1). A colour never stands without its label.
 */
import type { ContactState, PlanSegment, Priority } from "../labels";

/** A fill and the text that reads on it, "#RRGGBB". `strong` is for charts and bands. */
export interface Tint {
  readonly fill: string;
  readonly color: string;
  readonly strong: string;
}

const tint = (fill: string, color: string, strong: string): Tint => ({ fill, color, strong });

/** By row of the plan. */
export const SEGMENT_TINTS: Readonly<Record<PlanSegment, Tint>> = {
  A: tint("#B5E2D3", "#063D2E", "#009E73"), // bluish green
  B: tint("#CDE7F8", "#0B3552", "#3A9BD9"), // sky blue
  C: tint("#FBE8B0", "#4A3500", "#E69F00"), // orange yellow
  potentialA: tint("#E6BFD6", "#4A0F33", "#B0578A"), // reddish purple, from dark to light
  potentialB: tint("#F1DAE7", "#4A0F33", "#CC79A7"),
  potentialC: tint("#F9EEF4", "#4A0F33", "#E3B4CD"),
  toComplete: tint("#E9EAEB", "#3A3D40", "#9AA0A6"), // grey
  highPotential: tint("#F8CDAE", "#552100", "#D55E00"), // vermilion
  reactivate: tint("#D4D9E6", "#1F2A44", "#56648A"), // slate
};

/** By rank of priority, P1 the strongest. */
export const RANK_TINTS: Readonly<Record<Priority["rank"], Tint>> = {
  P1: tint("#C7D3EA", "#10264D", "#0072B2"), // one blue, from dark to none
  P2: tint("#DEE6F4", "#10264D", "#5C8FC4"),
  P3: tint("#EFF3FA", "#10264D", "#A9C3E0"),
  P4: tint("#FFFFFF", "#3A3D40", "#D0D5DB"),
};

/** By state of the last contact. */
export const STATE_TINTS: Readonly<Record<Exclude<ContactState, "none">, Tint>> = {
  upToDate: tint("#DDF1EA", "#063D2E", "#009E73"),
  due: tint("#FDF0C8", "#4A3500", "#E69F00"),
  overdue: tint("#F8CDAE", "#552100", "#D55E00"),
};

/** Alerts stand out like what is overdue. */
export const ALERT_TINT: Tint = STATE_TINTS.overdue;

/** Ink of our sheets: titles, secondary text, lines, band behind column headings. */
export const INK = {
  title: "#10264D",
  soft: "#55606E",
  line: "#C9D0D9",
  heading: "#E8EDF4",
  headingText: "#10264D",
  input: "#FFF9DB",
  inputLine: "#B9A24A",
} as const;

/** Cells of a heat map, from the share of the largest value on. */
export const HEAT_TINTS = [
  { from: 0.75, fill: "#9DC0E5", color: "#10264D" },
  { from: 0.4, fill: "#B9D1EA", color: "#10264D" },
  { from: 0.15, fill: "#DAE7F4", color: "#10264D" },
  { from: 0, fill: "#F0F5FA", color: "#10264D" },
] as const;
