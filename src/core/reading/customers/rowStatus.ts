import { closesAccounts } from "../columns/closesAccounts";
import type { ColumnInput } from "../columns/columnInput";
import type { Recognition } from "../columns/recognise";
import type { TypedTable } from "../columns/typedTable";
import { saysClosed } from "../values/nameRemarks";
import { statusReader } from "./statusReader";
import type { StatusReading } from "./statusReader";

/** The status of one row, and of all the rows of one customer. */
export interface RowStatus {
  readonly at: (at: number) => StatusReading;
  /** True where the name alone says that the account is closed. */
  readonly byName: (at: number) => boolean;
  readonly of: (positions: readonly number[]) => StatusReading;
}

const SILENT: ReadonlySet<StatusReading> = new Set<StatusReading>([null, "unknown"]);

/** A second column that says which accounts are closed (*État*, *Actif ?*), beside the one that says client or prospect. */
export function closingColumn({ claims, assignment }: Recognition): ColumnInput | null {
  const main = assignment.byField.get("status");
  if (main === undefined) return null;
  return (
    claims.find(
      ({ field, column }) => field === "status" && !assignment.used.has(column) && closesAccounts(column),
    )?.column ?? null
  );
}

/**
 * Reads the status column, and the closing one beside it: an account closed by either is closed, and so is one whose
 * name says it where they say nothing.
 */
export function rowStatus(table: TypedTable, recognition: Recognition): RowStatus {
  const main = table.column("status");
  const second = closingColumn(recognition);
  const read = main === null ? null : statusReader(main, table.profile(main));
  const readSecond = second === null ? null : statusReader(second, table.profile(second));
  const cells = table.cells("status");
  const secondCells = second === null ? [] : table.cellsOf(second);
  const names = table.texts("name");
  const firstAt = (position: number): StatusReading => read?.(cells[position] ?? "") ?? null;
  const secondAt = (position: number): StatusReading => readSecond?.(secondCells[position] ?? "") ?? null;
  const byName = (position: number): boolean =>
    [firstAt, secondAt].every((said) => SILENT.has(said(position))) && saysClosed(names[position] ?? "");
  const at = (position: number): StatusReading => {
    const first = firstAt(position);
    const isClosed = (first !== "notCustomer" && secondAt(position) === "closed") || byName(position);
    return isClosed ? "closed" : first;
  };
  return { at, byName, of: (positions) => strongest(positions.map(at)) };
}

/** Rows of one customer that disagree: a client on one row is a client. */
function strongest(readings: readonly StatusReading[]): StatusReading {
  const order: readonly StatusReading[] = [
    "client",
    "clientOrProspect",
    "prospect",
    "closed",
    "active",
    "unknown",
  ];
  return order.find((meaning) => readings.includes(meaning)) ?? readings[0] ?? null;
}
