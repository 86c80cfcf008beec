/** Whether the add-in's pane is shown, as Excel knows it. */
export interface PaneState {
  readonly isShown: () => boolean;
  readonly show: (shown: boolean) => void;
  /** Called when the add-in, or the page, shows or hides the pane. Returns how to stop. */
  readonly onChange: (listener: (shown: boolean) => void) => () => void;
}

/** A pane that is shown; listeners hear of changes only. */
export function createPaneState(): PaneState {
  const listeners = new Set<(shown: boolean) => void>();
  let shown = true;
  return {
    isShown: () => shown,
    show: (next) => {
      if (shown === next) return;
      shown = next;
      for (const listener of listeners) listener(shown);
    },
    onChange: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
