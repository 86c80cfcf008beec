import { tokens, type GriffelStyle } from "@fluentui/react-components";

/** A row that is one button: its look shows when the pointer or the focus is on it. */
export const ROW_BUTTON_LOOK = {
  width: "100%",
  border: "none",
  borderRadius: tokens.borderRadiusMedium,
  backgroundColor: "transparent",
  color: "inherit",
  font: "inherit",
  textAlign: "start",
  cursor: "pointer",
  ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
  ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
} as const satisfies GriffelStyle;
