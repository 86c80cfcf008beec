/** Excel's errors, read once by their stable code, as refusals that i18n words. */
import type { Refusal } from "../core/model";

/** What the adapter refuses by itself, and what Excel's own errors come down to. */
export const ADAPTER_REFUSALS = [
  "emptySheet",
  "unknownSheet",
  "ownSheet",
  "chartSheet",
  "protectedSheet",
  "protectedWorkbook",
  "readOnly",
  "tooLarge",
  "unreadable",
  "sheetChanged",
  "noAnswer",
  "cellEditing",
  "accessDenied",
  "payloadTooLarge",
  "filtered",
  "cannotFilter",
  "occupied",
  "inactiveWorkbook",
  "sheetGone",
  "nameTaken",
  "busy",
  "oldOffice",
  "undoNotSupported",
  "excelError",
] as const;
/** Code of a refusal that the adapter makes. */
export type AdapterRefusal = (typeof ADAPTER_REFUSALS)[number];

const CODES: Readonly<Record<string, AdapterRefusal>> = {
  InvalidOperationInCellEditMode: "cellEditing",
  AccessDenied: "accessDenied",
  RequestPayloadSizeLimitExceeded: "payloadTooLarge",
  ResponsePayloadSizeLimitExceeded: "payloadTooLarge",
  RangeExceedsLimit: "payloadTooLarge",
  FilteredRangeConflict: "filtered",
  MergedRangeConflict: "occupied",
  PivotTableRangeConflict: "occupied",
  NonBlankCellOffSheet: "occupied",
  InsertDeleteConflict: "occupied",
  UnsupportedSheet: "chartSheet",
  InactiveWorkbook: "inactiveWorkbook",
  InvalidSelection: "inactiveWorkbook",
  ItemNotFound: "sheetGone",
  InvalidReference: "sheetGone",
  ItemAlreadyExists: "nameTaken",
  MemoryLimitReached: "busy",
  ActivityLimitReached: "busy",
  ServiceNotAvailable: "busy",
  RequestAborted: "busy",
  InvalidOrTimedOutSession: "busy",
  ApiNotFound: "oldOffice",
  NotImplemented: "oldOffice",
  UndoNotSupported: "undoNotSupported",
};

/** A refusal found while a batch runs: thrown inside the adapter only, and caught where a run ends. */
export class RefusedError extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.code);
  }
}

/** Sheets that a refusal names at most. */
const MOST_NAMED = 8;

/** The refusal of a sheet without customers, with the names of the sheets where they may be. */
export function namingOthers({ values, ...refusal }: Refusal, others: readonly string[]): Refusal {
  const named = others.slice(0, MOST_NAMED).join(", ");
  const more = others.length > MOST_NAMED ? "…" : "";
  return { ...refusal, values: { ...values, ...(named !== "" && { others: `${named}${more}` }) } };
}

/** Stable code of an error of Excel's; null for an error that is not Excel's (a bug of ours). */
export function officeCode(error: unknown): string | null {
  if (!(error instanceof Error) || error.name !== "RichApi.Error") return null;
  return "code" in error && typeof error.code === "string" ? error.code : null;
}

/** What a failed run comes down to; an error that is neither Excel's nor ours is thrown again. */
export function refusalOf(error: unknown): Refusal {
  if (error instanceof RefusedError) return error.refusal;
  const code = officeCode(error);
  if (code === null) throw error;
  return { code: CODES[code] ?? "excelError", values: { code } };
}

/** True when Excel turned the request away for its size, before doing any of it. */
export function isRequestTooLarge(error: unknown): boolean {
  return officeCode(error) === "RequestPayloadSizeLimitExceeded";
}

/** True when a smaller block could pass where this one did not. */
export function isPayloadError(error: unknown): boolean {
  const code = officeCode(error);
  return code !== null && CODES[code] === "payloadTooLarge";
}

/** True when this Excel does not know something that it was asked for. */
export function isUnknownMember(error: unknown): boolean {
  const code = officeCode(error);
  return code !== null && CODES[code] === "oldOffice";
}
