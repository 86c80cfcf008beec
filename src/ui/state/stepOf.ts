import type { Screen, Step } from "./paneState";

/** The step that a screen belongs to: lists, customers and filters are opened from the segments. */
export function stepOf(screen: Screen): Step {
  switch (screen.kind) {
    case "customers":
    case "customer":
    case "filters":
      return "segments";
    default:
      return screen.kind;
  }
}
