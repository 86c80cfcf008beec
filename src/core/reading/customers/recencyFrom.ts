import type { Grain, Reading } from "../../model";
import type { TypedTable } from "../columns/typedTable";
import { isJournal } from "../grain/isJournal";

/** The last visit stands for the last order only when the sheet has no order date or days column at all. */
export function recencyFrom(table: TypedTable, grain: Grain): Reading["notes"]["recencyFrom"] {
  if (table.column("lastOrder") !== null || table.column("orderDate") !== null || isJournal(grain))
    return "lastOrder";
  if (table.column("daysSinceOrder") !== null) return "daysSinceOrder";
  const visits = table.column("lastVisit");
  return visits === null || table.profile(visits).filled === 0 ? null : "lastVisit";
}
