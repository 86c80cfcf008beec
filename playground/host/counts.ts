/** What crossed the border between add-in and workbook since the last reset. */
export interface Counts {
  /** Round trips the add-in asked for; the client's own housekeeping is left out. */
  readonly syncs: number;
  /** All requests, housekeeping included. */
  readonly requests: number;
  /** Bytes of the add-in's requests, UTF-8. */
  readonly bytesOut: number;
  /** Bytes of the answers, UTF-8. */
  readonly bytesIn: number;
}

/** The running counts, and what adds to them. */
export interface Counter {
  readonly read: () => Counts;
  readonly request: (bytes: number, isSync: boolean) => void;
  readonly response: (bytes: number) => void;
  readonly reset: () => void;
}

/** Counts from zero; `bytes` of a request or response are those of its text. */
export function createCounter(): Counter {
  let syncs = 0;
  let requests = 0;
  let bytesOut = 0;
  let bytesIn = 0;
  return {
    read: () => ({ syncs, requests, bytesOut, bytesIn }),
    request: (bytes, isSync) => {
      requests += 1;
      bytesOut += bytes;
      if (isSync) syncs += 1;
    },
    response: (bytes) => {
      bytesIn += bytes;
    },
    reset: () => {
      syncs = 0;
      requests = 0;
      bytesOut = 0;
      bytesIn = 0;
    },
  };
}
