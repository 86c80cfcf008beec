/** Ribbon commands on their way: each waits until the add-in says that it is done. */
export interface CommandQueue {
  /** Sends a command; resolves when it is completed. Rejects when no add-in listens. */
  readonly run: (name: string) => Promise<void>;
  /** Gives the way to the add-in: called with what the client's event carries. */
  readonly connect: (send: (payload: readonly [id: string, name: string, event: string]) => void) => void;
  /** To be called with the arguments of the client's "completed": the command's id and how it went (0: well). */
  readonly complete: (id: unknown, status: unknown) => void;
}

interface Waiting {
  readonly resolve: () => void;
  readonly reject: (error: Error) => void;
}

/** A queue without a way to the add-in yet: until `connect`, `run` rejects. */
export function createCommandQueue(): CommandQueue {
  const waiting = new Map<string, Waiting>();
  let send: ((payload: readonly [id: string, name: string, event: string]) => void) | null = null;
  let counter = 0;
  return {
    run: (name) =>
      new Promise((resolve, reject) => {
        if (send === null) {
          reject(new Error("the add-in is not ready for ribbon commands"));
          return;
        }
        counter += 1;
        const id = String(counter);
        waiting.set(id, { resolve, reject });
        send([id, name, JSON.stringify({ source: { id: name } })]);
      }),
    connect: (next) => {
      send = next;
    },
    complete: (id, status) => {
      const command = waiting.get(String(id));
      waiting.delete(String(id));
      if (status === 0) command?.resolve();
      else command?.reject(new Error(`the add-in refused the command (${String(status)})`));
    },
  };
}
