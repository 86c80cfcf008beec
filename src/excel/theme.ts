/** Office's own colours, which the pane follows. */

/** As often as office.js itself asks Excel for its theme, in milliseconds: it keeps each answer that long. */
const ASK_MS = 5_000;

/** Background colour of Office's panes, "#RRGGBB"; "" where this Excel does not tell it. */
export function officeBackground(): string {
  const color: unknown =
    typeof Office === "undefined" ? null : Office.context?.officeTheme?.bodyBackgroundColor;
  return typeof color === "string" ? color : "";
}

/**
 * Calls back when Office's background colour has changed; returns what stops it. In Excel no event tells of it (the
 * one in office.js is Outlook's), so the pane asks while it is visible.
 */
export function watchOfficeBackground(listener: () => void): () => void {
  let known = officeBackground();
  const ask = (): void => {
    if (document.visibilityState === "hidden") return;
    const now = officeBackground();
    if (now === known) return;
    known = now;
    listener();
  };
  const timer = setInterval(ask, ASK_MS);
  document.addEventListener("visibilitychange", ask);
  return () => {
    clearInterval(timer);
    document.removeEventListener("visibilitychange", ask);
  };
}
