/** A gate that waiting calls pass together when it opens. */
export interface Gate {
  readonly wait: () => Promise<void>;
  readonly open: () => void;
}

/** A gate that is shut; who waits after an opening waits for the next. */
export function createGate(): Gate {
  let waiting: (() => void)[] = [];
  return {
    wait: () => new Promise((resolve) => void waiting.push(resolve)),
    open: () => {
      const passing = waiting;
      waiting = [];
      for (const pass of passing) pass();
    },
  };
}
