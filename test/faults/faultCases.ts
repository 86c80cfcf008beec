/** Every way in which Excel fails, at every step of a press. */
import { TRANSPORT, type Faults } from "../../playground/host/faults";

const CODES = [
  "InvalidOperationInCellEditMode",
  "AccessDenied",
  "RequestPayloadSizeLimitExceeded",
  "ResponsePayloadSizeLimitExceeded",
  "RangeExceedsLimit",
  "GeneralException",
  "FilteredRangeConflict",
  "MergedRangeConflict",
  "PivotTableRangeConflict",
  "NonBlankCellOffSheet",
  "InsertDeleteConflict",
  "UnsupportedSheet",
  "InactiveWorkbook",
  "ItemNotFound",
  "InvalidReference",
  "ItemAlreadyExists",
  "InvalidArgument",
  "MemoryLimitReached",
  "ActivityLimitReached",
  "ServiceNotAvailable",
  "RequestAborted",
  "ApiNotFound",
  "NotImplemented",
  "UndoNotSupported",
] as const;

/** Two round trips read, the third writes. */
const READS = [1, 2];
const WRITE = 3;

/** One fault to raise during a press. */
export interface FaultCase {
  readonly what: string;
  readonly plan: (faults: Faults) => void;
  /** True when the fault goes on: what was begun cannot always be put back then. */
  readonly isLasting: boolean;
  /** True when the work is done and its answer lost: what Excel told of the cells before is lost with it. */
  readonly isLost?: boolean;
}

const failing = (code: string, sync: number, part: number, isLasting: boolean): FaultCase => ({
  what: `${code} at ${part} of sync ${sync}${isLasting ? ", for good" : ""}`,
  plan: (faults) => faults.failPart(sync, part, code, isLasting),
  isLasting,
});

function transports(sync: number): FaultCase[] {
  return Object.entries(TRANSPORT).flatMap(([name, code]): FaultCase[] => [
    {
      what: `${name} refuses sync ${sync}`,
      plan: (faults) => faults.refuse(sync, code, false),
      isLasting: false,
    },
    {
      what: `${name} refuses from sync ${sync} on`,
      plan: (faults) => faults.refuse(sync, code, true),
      isLasting: true,
    },
    {
      what: `${name} loses the answer of sync ${sync}`,
      plan: (faults) => faults.loseAnswer(sync, code),
      isLasting: false,
      isLost: true,
    },
  ]);
}

function silences(sync: number): FaultCase[] {
  return [
    { what: `silence from sync ${sync} on`, plan: (faults) => faults.neverAnswer(sync), isLasting: true },
    {
      what: `the answer of sync ${sync} never comes`,
      plan: (faults) => faults.loseAnswer(sync, null),
      isLasting: false,
      isLost: true,
    },
  ];
}

/** The write fails, and then what puts it back fails too, once. */
const TWICE = [0.3, 0.9].flatMap((part) =>
  [1, 2].map((later): FaultCase => ({
    what: `GeneralException at ${part} of the write, and ${later} later`,
    plan: (faults) => {
      faults.failPart(WRITE, part, "GeneralException", false);
      faults.failPart(WRITE + later, part, "GeneralException", false);
    },
    isLasting: false,
  })),
);
const PARTS = [0, 0.2, 0.5, 1];

/** Faults of the two round trips that read: each code at each of them. */
export const READ_FAULTS: readonly FaultCase[] = [
  ...CODES.flatMap((code) =>
    READS.flatMap((sync) => [failing(code, sync, 0.5, false), failing(code, sync, 0, true)]),
  ),
  ...READS.flatMap((sync) => [...transports(sync), ...silences(sync)]),
];

/** Each code in the write: where it strikes moves on from code to code, and each place is tried with some code. */
export const WRITE_CODES: readonly FaultCase[] = [
  ...PARTS.map((part) => failing("InvalidArgument", WRITE, part, false)),
  ...CODES.map((code, i) => failing(code, WRITE, PARTS[(i >> 1) % PARTS.length] ?? 0, false)),
];

/** The write fails for good, or is lost on its way there or back. */
export const WRITE_IN_TURN: readonly FaultCase[] = [
  ...CODES.filter((_, i) => i % 3 === 0).map((code, i) =>
    failing(code, WRITE, PARTS[i % PARTS.length] ?? 0, true),
  ),
  ...transports(WRITE),
];

/** The write is never answered, or fails and then what puts it back fails too. */
export const WRITE_TWICE: readonly FaultCase[] = [...silences(WRITE), ...TWICE];
