import type { CellValue } from "../../model";
import { inSteps, type Steps } from "../../steps";
import { foldText } from "../../text/fold";
import { isBlank } from "../values/missing";
import { assign } from "./assignColumns";
import type { Assignment } from "./assignColumns";
import type { Claim } from "./claims";
import type { ColumnInput } from "./columnInput";
import { numbersAnything } from "./orderNumbers";
import { isFirstName, isLastName } from "./personNames";
import type { UserColumns } from "./userColumns";

const MOSTLY = 0.5;
const FEWEST = 2; // names or codes that come back, from which it is no accident

const MANY = 3; // names to a code, on average, from which they are no spellings of one

/**
 * *Référence* or *Code* of what was sold: most of the names that come back bear several, and most of those that come back
 * are shared by several names; or *Code* of a rep or a chain, each shared by many names. It tells no customer from another.
 */
export function* settleShared(
  assignment: Assignment,
  claims: readonly Claim[],
  columns: readonly ColumnInput[],
  user: UserColumns,
  cellsOf: (column: ColumnInput) => readonly CellValue[],
): Steps<void> {
  const { byField, used } = assignment;
  const code = byField.get("code")?.column;
  const name = byField.get("name")?.column;
  if (code === undefined || name === undefined || user.chosen.has("code")) return;
  const comesBack = (column: ColumnInput): boolean => column.profile.distinct < column.profile.filled;
  if (!numbersAnything(code) || !comesBack(code)) return;
  const arePersons = isLastName(name) && columns.some(isFirstName); // several of a firm
  if (!(yield* areShared(cellsOf(code), cellsOf(name), !arePersons))) return;
  byField.delete("code");
  const other = claims.find(
    ({ field, column }) => field === "code" && !used.has(column) && !numbersAnything(column),
  );
  used.delete(code);
  assign(assignment, other ?? null, user);
}

function* areShared(
  codes: readonly CellValue[],
  names: readonly CellValue[],
  byMany: boolean,
): Steps<boolean> {
  const ofCode = new Map<string, Met>();
  const ofName = new Map<string, Met>();
  yield* inSteps(codes.length, (from, to) => {
    for (let at = from; at < to; at++) {
      const code = String(codes[at]).trim().toUpperCase();
      const name = foldText(String(names[at] ?? ""));
      if (isBlank(codes[at]) || name === "") continue;
      meet(ofCode, code, name);
      meet(ofName, name, code);
    }
  });
  if (!goWithSeveral(ofCode, 1)) return false;
  if (goWithSeveral(ofName, FEWEST)) return true;
  return byMany && goWithSeveral(ofCode, FEWEST) && ofName.size >= MANY * ofCode.size;
}

/** The rows of a key, and what it stands beside on them. */
interface Met {
  rows: number;
  readonly beside: Set<string>;
}

function meet(known: Map<string, Met>, key: string, other: string): void {
  const met = known.get(key) ?? { rows: 0, beside: new Set() };
  met.rows++;
  met.beside.add(other);
  known.set(key, met);
}

/** True when most of the keys that come back stand beside several others. */
function goWithSeveral(known: ReadonlyMap<string, Met>, fewest: number): boolean {
  const repeated = [...known.values()].filter(({ rows }) => rows > 1);
  const several = repeated.filter(({ beside }) => beside.size > 1);
  return repeated.length >= fewest && several.length > MOSTLY * repeated.length;
}
