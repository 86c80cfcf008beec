import type { Desk } from "../../desk";
import { invalidArgument, itemAlreadyExists } from "../../protocol/failure";
import { sheetsOf } from "../../sheets";

/** Excel's longest sheet name. */
const MAX_LENGTH = 31;

/** Fails for a name Excel refuses: empty, too long, with / \ ? * : [ ], in apostrophes, reserved or taken. */
export function checkSheetName(desk: Desk, name: string, ownId: string | null): void {
  const illegal = /[/\\?*:[\]]/.test(name) || name.startsWith("'") || name.endsWith("'");
  if (name.trim() === "" || name.length > MAX_LENGTH || illegal || name.toLowerCase() === "history") {
    throw invalidArgument();
  }
  const wanted = name.toLocaleLowerCase("en");
  const taken = sheetsOf(desk.engine, desk.workbook.extras).some(
    (sheet) => sheet.extras.id !== ownId && sheet.name.toLocaleLowerCase("en") === wanted,
  );
  if (taken) throw itemAlreadyExists();
}
