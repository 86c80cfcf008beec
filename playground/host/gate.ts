/** A gate that waiting calls pass together when it opens. */
export interface Gate {
  readonly wait: () => Promise<void>;
  readonly open: () => void;
}

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
