import { foldText } from "../../text/fold";
import type { Assignment } from "./assignColumns";
import { assignMade } from "./assignColumns";
import type { ColumnInput } from "./columnInput";
import type { UserColumns } from "./userColumns";

/** *Visite 1*, *Date passage n° 2*, *3e RDV*, *V1*. */
const NUMBERED =
  /^(?:date )?(?:de )?(?:(visite|passage|rdv|visit)(?: no)? \d{1,2}|v ?\d{1,2}|\d{1,2}(?:er|ere|e|eme|nd|nde|st|rd|th) (visite|passage|rdv|visit))$/;
const MOSTLY = 0.5;

/** Makes the last visit of the days of several visits in a row each, where no column says that it is the last. */
export function makeVisits(assignment: Assignment, columns: readonly ColumnInput[], user: UserColumns): void {
  const { byField, used } = assignment;
  const taken = byField.get("lastVisit")?.column;
  const visits = columns.filter(
    (column) => isNumberedVisit(column) && (column === taken || !used.has(column)),
  );
  const isOpen = taken === undefined || visits.includes(taken);
  if (visits.length < 2 || !isOpen || user.chosen.has("lastVisit") || user.none.has("lastVisit")) return;
  byField.delete("lastVisit");
  assignMade(assignment, "lastVisit", { how: "latest", columns: visits }, user);
}

function isNumberedVisit({ header, profile }: ColumnInput): boolean {
  const { filled, dates, serialLike, yearless } = profile;
  const areDays = filled > 0 && dates + serialLike + yearless >= MOSTLY * filled;
  return areDays && NUMBERED.test(foldText(header));
}
