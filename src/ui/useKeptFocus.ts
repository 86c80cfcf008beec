import { useEffect, useRef } from "react";
import type { RefObject } from "react";

/**
 * Keeps the focus in the pane: when what had it is gone (a pressed button that its own press removes), the heading of
 * the screen takes it, so that the keyboard and the screen reader go on from there.
 */
export function useKeptFocus(root: RefObject<HTMLElement | null>): void {
  const last = useRef<Element | null>(null);

  useEffect(() => {
    const remember = (event: FocusEvent): void => {
      last.current = event.target instanceof Element ? event.target : null;
    };
    const watched = root.current;
    watched?.addEventListener("focusin", remember);
    return () => watched?.removeEventListener("focusin", remember);
  }, [root]);

  // After every change of the pane, as any of them may remove the element.
  useEffect(() => {
    const { activeElement, body } = document;
    if (last.current === null || last.current.isConnected || activeElement !== body) return;
    if (!document.hasFocus()) return;
    root.current?.querySelector<HTMLElement>("h1")?.focus();
  });
}
