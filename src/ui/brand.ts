import { createDarkTheme, createLightTheme } from "@fluentui/react-components";
import type { BrandVariants, Theme } from "@fluentui/react-components";

/** A green ramp close to Excel's own accent, from darkest to lightest. */
const GREEN: BrandVariants = {
  10: "#021108",
  20: "#052212",
  30: "#08341c",
  40: "#0a4325",
  50: "#0c522d",
  60: "#0e6035",
  70: "#0f6e3b",
  80: "#107c41",
  90: "#218d51",
  100: "#37a660",
  110: "#4db973",
  120: "#66c889",
  130: "#85d7a2",
  140: "#a5e4bb",
  150: "#c6f0d5",
  160: "#e6f9ed",
};

/** The pane's look on a light Office theme. */
export const LIGHT_THEME: Theme = createLightTheme(GREEN);

/** The pane's look on a dark Office theme; brand text is lightened to keep 4.5:1 on dark grey. */
export const DARK_THEME: Theme = {
  ...createDarkTheme(GREEN),
  colorBrandForeground1: GREEN[120],
  colorBrandForeground2: GREEN[130],
  colorCompoundBrandForeground1: GREEN[120],
  colorCompoundBrandStroke: GREEN[110],
};
