import type { CellValue } from "../../model";
import { inSteps, type Steps } from "../../steps";
import { foldText } from "../../text/fold";
import { assign } from "../columns/assignColumns";
import type { Assignment } from "../columns/assignColumns";
import type { Claim } from "../columns/claims";
import type { ColumnInput } from "../columns/columnInput";
import { isNamedByRep, type UserColumns } from "../columns/userColumns";
import { isUnknown } from "../values/missing";

const MOSTLY = 0.5;

/**
 * *Famille* of what was bought: most clients with several rows have several. It is no trade of theirs, and the next
 * column that may be is looked at. `ids`: the client of each line, -1 for none.
 */
export function* settleTrades(
  assignment: Assignment,
  claims: readonly Claim[],
  ids: Int32Array,
  user: UserColumns,
  cellsOf: (column: ColumnInput) => readonly CellValue[],
): Steps<void> {
  const { byField, used } = assignment;
  const sector = byField.get("sector");
  if (sector === undefined || isNamedByRep(sector)) return;
  if (!(yield* differsWithin(ids, cellsOf(sector.column)))) return;
  byField.delete("sector");
  for (const claim of claims) {
    if (claim.field !== "sector" || used.has(claim.column)) continue;
    if (yield* differsWithin(ids, cellsOf(claim.column))) continue;
    assign(assignment, claim, user);
    break;
  }
  used.delete(sector.column);
}

/** True when most of the clients with several values have different ones. */
function* differsWithin(ids: Int32Array, cells: readonly CellValue[]): Steps<boolean> {
  const ofClient = new Map<number, { lines: number; readonly values: Set<string> }>();
  yield* inSteps(cells.length, (from, to) => {
    for (let at = from; at < to; at++) {
      const id = ids[at] ?? -1;
      const cell = cells[at] ?? "";
      if (id < 0 || isUnknown(cell)) continue;
      const client = ofClient.get(id) ?? { lines: 0, values: new Set() };
      client.lines++;
      client.values.add(foldText(String(cell)));
      ofClient.set(id, client);
    }
  });
  const several = [...ofClient.values()].filter(({ lines }) => lines > 1);
  return several.filter(({ values }) => values.size > 1).length > MOSTLY * several.length;
}
