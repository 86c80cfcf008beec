import type { Screen, Step } from "./paneState";

/** The step that a screen belongs to: lists, customers and filters are opened from the segments, who is due from the plan. */
export function stepOf(screen: Screen): Step {
  switch (screen.kind) {
    case "customers":
      return screen.pick.by === "due" ? "plan" : "segments";
    case "customer": {
      const { from } = screen;
      return from !== null && (from === "plan" || from.by === "due") ? "plan" : "segments";
    }
    case "filters":
      return "segments";
    default:
      return screen.kind;
  }
}
