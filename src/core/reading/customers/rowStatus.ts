import { closesAccounts } from "../columns/closesAccounts";
import { closesOnDays } from "../columns/closingDays";
import type { ColumnInput } from "../columns/columnInput";
import type { Recognition } from "../columns/recognise";
import type { TypedTable } from "../columns/typedTable";
import type { Steps } from "../../steps";
import { dateColumnSteps } from "../values/dateColumn";
import type { GroupStatus } from "../rows/groupStatus";
import { saysClosed } from "../values/nameRemarks";
import { statusReader } from "./statusReader";
import type { StatusReading } from "./statusReader";

/** The status of one row, and of all the rows of one customer. */
export interface RowStatus {
  readonly at: (at: number) => StatusReading;
  /** True where the account was closed on a day of a column that says so. */
  readonly byDay: (at: number) => boolean;
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

/** The days on which accounts were closed. */
export interface ClosingDays {
  readonly column: ColumnInput;
  readonly days: Float64Array;
}

/** Share of the days with an order after them from which they close nothing: holidays, the end of a firm's year. */
const MOST_ORDERED_AFTER = 0.25;

/** Reads *Date de fermeture* of a list; null without one, and where accounts order after those days. */
export function* closingDays(
  table: TypedTable,
  { assignment, reference }: Recognition,
  columns: readonly ColumnInput[],
): Steps<ClosingDays | null> {
  const column = columns.find((one) => !assignment.used.has(one) && closesOnDays(one));
  if (column === undefined) return null;
  const options = { asOf: reference.today, otherReading: false };
  const { days } = yield* dateColumnSteps(table.cellsOf(column), options);
  const orders = table.dates("lastOrder")?.days;
  let past = 0;
  let orderedAfter = 0;
  days.forEach((day, at) => {
    if (!(day <= reference.today)) return;
    past++;
    if ((orders?.[at] ?? NaN) > day) orderedAfter++;
  });
  return orderedAfter > MOST_ORDERED_AFTER * past ? null : { column, days };
}

/**
 * Reads the status column, where it is blank the heading of the group, and the closing column beside it: an account
 * closed by either is closed, and so is one that was closed on a day by the reference date, and one whose name says it
 * where they say nothing.
 */
export function rowStatus(
  table: TypedTable,
  recognition: Recognition,
  closing: ClosingDays | null,
  groups: GroupStatus | null,
): RowStatus {
  const { today } = recognition.reference;
  const main = table.column("status");
  const second = closingColumn(recognition);
  const read = main === null ? null : statusReader(main, table.profile(main));
  const readSecond = second === null ? null : statusReader(second, table.profile(second));
  const cells = table.cells("status");
  const secondCells = second === null ? [] : table.cellsOf(second);
  const names = table.texts("name");
  const firstAt = (position: number): StatusReading =>
    read?.(cells[position] ?? "") ?? groups?.at(position) ?? null;
  const secondAt = (position: number): StatusReading => readSecond?.(secondCells[position] ?? "") ?? null;
  const byName = (position: number): boolean =>
    [firstAt, secondAt].every((said) => SILENT.has(said(position))) && saysClosed(names[position] ?? "");
  const byDay = (position: number): boolean => (closing?.days[position] ?? NaN) <= today;
  const at = (position: number): StatusReading => {
    const first = firstAt(position);
    const isClosed = first !== "notCustomer" && (secondAt(position) === "closed" || byDay(position));
    return isClosed || byName(position) ? "closed" : first;
  };
  return { at, byDay, byName, of: (positions) => strongest(positions.map(at)) };
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
