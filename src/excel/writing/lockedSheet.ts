/** Sheets of ours that the user protected. */
import type { Refusal } from "../../core/model";
import type { OwnSheetFound } from "../snapshot";

/** The refusal to write on a protected sheet of ours, with its name; null = none is both protected and written. */
export function lockedSheet(
  ownSheets: readonly OwnSheetFound[],
  isWritten: (own: OwnSheetFound) => boolean,
): Refusal | null {
  const locked = ownSheets.find((own) => own.isProtected && isWritten(own));
  return locked === undefined ? null : { code: "protectedSheet", values: { sheet: locked.name } };
}
