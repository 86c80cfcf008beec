import type { Desk } from "../../desk";
import { parseArea } from "../../engine/a1";
import { invalidArgument, itemAlreadyExists } from "../../protocol/failure";
import { allTables } from "./tables";

const NAME = /^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u;

/** A name for a table or a defined name, by Excel's rules: no spaces, no cell address, no name twice. */
export function checkName(desk: Desk, name: string, own: string | null): void {
  const isReference = parseArea(name) !== null || /^r(\d+)?(c(\d+)?)?$|^c(\d+)?$/i.test(name);
  if (!NAME.test(name) || isReference) throw invalidArgument();
  const wanted = name.toLowerCase();
  if (wanted === own?.toLowerCase()) return;
  const tables = allTables(desk).map(({ table }) => table.name);
  const names = desk.engine.getDefinedNameList().map((entry) => entry.name);
  if ([...tables, ...names].some((taken) => taken.toLowerCase() === wanted)) throw itemAlreadyExists();
}

/** "Table1", "Table2": the first that is free. */
export function freeTableName(desk: Desk): string {
  const taken = new Set(allTables(desk).map(({ table }) => table.name.toLowerCase()));
  for (let number = 1; ; number += 1) if (!taken.has(`table${number}`)) return `Table${number}`;
}
