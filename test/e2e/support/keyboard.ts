import type { Frame, Page } from "playwright-core";

/** Stops after which a control counts as out of reach. */
const MOST_STOPS = 90;

/** What has the focus in the pane, by its accessible name; null on the page itself or outside the pane. */
export function focused(pane: Frame): Promise<string | null> {
  return pane.evaluate(() => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement) || element === document.body || !document.hasFocus()) return null;
    const labelled = element.getAttribute("aria-label");
    const labels = "labels" in element && element.labels instanceof NodeList ? [...element.labels] : [];
    const text = labels.length > 0 ? labels.map((label) => label.textContent).join(" ") : element.textContent;
    return (labelled ?? text ?? "").replace(/\s+/gu, " ").trim();
  });
}

/**
 * Keeps the looks of what has the focus and of its surroundings in the pane, and says whether anything has it; then,
 * without the focus, whether they are others now.
 */
function noteLooks(pane: Frame, isFocused: boolean): Promise<boolean> {
  return pane.evaluate((focusedNow) => {
    const looksOf = (element: Element): string => {
      const around = [element, element.parentElement, element.nextElementSibling].filter(
        (one) => one !== null,
      );
      return around
        .flatMap((one) => [null, "::before", "::after"].map((pseudo) => getComputedStyle(one, pseudo)))
        .map((style) =>
          [style.outline, style.boxShadow, style.border, style.transform, style.backgroundColor].join(),
        )
        .join("|");
    };
    const kept = window as unknown as { lastFocus?: { element: Element; looks: string } }; // -- ours alone
    if (focusedNow) {
      const element = document.activeElement ?? document.body;
      kept.lastFocus = { element, looks: looksOf(element) };
      return element !== document.body && document.hasFocus();
    }
    const { lastFocus } = kept;
    return lastFocus === undefined || looksOf(lastFocus.element) !== lastFocus.looks;
  }, isFocused);
}

/**
 * Walks to a control with the Tab key alone. At each stop on the way something must have the focus, inside what the
 * window shows, and must look other than without it.
 */
export async function tabTo(page: Page, pane: Frame, name: string | RegExp, key = "Tab"): Promise<void> {
  const isIt = (found: string): boolean => (typeof name === "string" ? found === name : name.test(found));
  const passed: string[] = [];
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    const before = await focused(pane);
    if (before !== null && stop > 0 && isIt(before)) return;
    // What had the focus a moment ago may be gone by now: the pane draws itself anew.
    const isNoted = await noteLooks(pane, true);
    await page.keyboard.press(key);
    if (isNoted && !(await noteLooks(pane, false)))
      throw new Error(`« ${before ?? "?"} » looks the same with and without the focus`);
    const now = await focused(pane);
    if (now === null) throw new Error(`the focus left the pane after: ${passed.join(" › ")}`);
    if (!(await isInView(pane))) throw new Error(`« ${now} » has the focus out of sight`);
    passed.push(now);
    if (isIt(now)) return;
  }
  throw new Error(`« ${String(name)} » was not reached: ${passed.join(" › ")}`);
}

/** Whether what has the focus can be seen: some of it in the window, and nothing else on top of it. */
function isInView(pane: Frame): Promise<boolean> {
  return pane.evaluate(() => {
    const element = document.activeElement;
    if (element === null) return false;
    const { left, right, top, bottom } = element.getBoundingClientRect();
    const [x, y] = [(left + right) / 2, (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2];
    const above = document.elementFromPoint(x, y);
    return (
      above !== null &&
      (element.contains(above) || above.contains(element) || above.closest("label") !== null)
    );
  });
}
