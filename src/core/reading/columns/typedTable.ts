import type { FieldId } from "../../fields";
import type { CellValue, OtherReading, SheetData } from "../../model";
import { isReadOtherwise } from "./isReadOtherwise";
import type { Steps } from "../../steps";
import { bandLowerBound } from "../values/bands";
import { readDateColumn } from "../values/dateColumn";
import type { DateColumn } from "../values/dateColumn";
import { readNumberColumn } from "../values/numberColumn";
import type { NumberColumn } from "../values/numberColumn";
import { fillDown } from "../values/fillDown";
import type { FilledDown } from "../values/fillDown";
import { readTextColumn } from "../values/textColumn";
import { readDuration, readRhythm, readStars } from "../values/words";
import type { Assigned } from "./assignColumns";
import type { ColumnInput } from "./columnInput";
import { profileColumn } from "./profile";
import type { ColumnProfile } from "./profile";
import { EURO_FIELDS } from "./valueKinds";

/** The rows of the region by field, each column read once and only when asked. Positions run over the rows given. */
export interface TypedTable {
  /** 0-based grid row of each position. */
  readonly rows: readonly number[];
  readonly size: number;
  readonly column: (field: FieldId) => ColumnInput | null;
  /** The raw cells of any column. */
  readonly cellsOf: (column: ColumnInput) => readonly CellValue[];
  /** What a column holds over all these rows, where its recognition may have looked at a sample. */
  readonly profile: (column: ColumnInput) => ColumnProfile;
  /** The raw cells of a field; empty when no column is that field. */
  readonly cells: (field: FieldId) => readonly CellValue[];
  /** Null when no column is that field. */
  readonly numbers: (field: FieldId) => NumberColumn | null;
  readonly dates: (field: FieldId) => DateColumn | null;
  /** Tidy texts; null where unknown. Empty when no column is that field. */
  readonly texts: (field: FieldId) => readonly (string | null)[];
  /** Reads the columns ahead of the questions, one a step. */
  readonly prepare: () => Steps<void>;
  /** Positions whose text was taken from the merged cell above. */
  readonly filledDown: (field: FieldId) => readonly number[];
}

const READ_OTHER: Partial<Readonly<Record<FieldId, (text: string) => number>>> = {
  headcount: bandLowerBound,
  companyTurnover: bandLowerBound,
  decisionCycle: readDuration,
  daysSinceOrder: readDuration,
  visitsPlanned: readRhythm,
  potential: (text) => readStars(text) ?? NaN,
};

/** How each field is read by those who ask for it; the others as texts. */
const DAYS: ReadonlySet<FieldId> = new Set<FieldId>(["lastOrder", "orderDate", "lastVisit"]);
const NUMBERS: ReadonlySet<FieldId> = new Set<FieldId>([
  "revenue",
  "revenuePrevious",
  "amount",
  "averageOrder",
  "orders",
  "visitsDone",
  "visitsPlanned",
  "quotesMade",
  "quotesWon",
  "daysSinceOrder",
  "headcount",
  "companyTurnover",
  "potential",
  "shareOfWallet",
  "decisionCycle",
  "latitude",
  "longitude",
]);

/** Fields whose cells people merge over the orders of a customer. */
const MERGED: ReadonlySet<FieldId> = new Set<FieldId>(["name", "code"]);
const NOTHING: FilledDown = { texts: [], filled: [] };

/** A typed view of some rows of the sheet. `byField` may change between two calls: columns are remembered, not fields. */
export function typedTable(
  sheet: SheetData,
  rows: readonly number[],
  byField: ReadonlyMap<FieldId, Assigned>,
  otherReadings: readonly OtherReading[],
): TypedTable {
  const raw = memo<readonly CellValue[]>();
  const numbers = memo<NumberColumn>();
  const dates = memo<DateColumn>();
  const texts = memo<FilledDown>();
  const profiles = memo<ColumnProfile>();
  const datesOf = (field: FieldId): DateColumn | null => {
    const input = column(field);
    if (input === null) return null;
    return dates(String(input.position), () =>
      readDateColumn(cells(field), isReadOtherwise(otherReadings, field, input.header)),
    );
  };
  const filled = (field: FieldId): FilledDown => {
    const input = column(field);
    if (input === null) return NOTHING;
    return texts(`${input.position} ${MERGED.has(field)}`, () => {
      const read = readTextColumn(cells(field));
      if (!MERGED.has(field)) return { texts: read, filled: [] };
      // A blank name is a merged one only on a row that a day shows to be an order.
      const days = (datesOf("orderDate") ?? datesOf("lastOrder"))?.days;
      if (days === undefined) return { texts: read, filled: [] };
      return fillDown(read, (at) => !Number.isNaN(days[at] ?? NaN));
    });
  };
  const column = (field: FieldId): ColumnInput | null => byField.get(field)?.column ?? null;
  const cellsOf = ({ position }: ColumnInput): readonly CellValue[] =>
    raw(String(position), () => rows.map((row) => sheet.values[row]?.[position] ?? ""));
  const cells = (field: FieldId): readonly CellValue[] => {
    const input = column(field);
    return input === null ? [] : cellsOf(input);
  };
  const table: TypedTable = {
    rows,
    size: rows.length,
    *prepare() {
      for (const field of [...byField.keys()]) {
        if (DAYS.has(field)) table.dates(field);
        else if (NUMBERS.has(field)) table.numbers(field);
        else table.texts(field);
        yield;
      }
    },
    column,
    cellsOf,
    profile: (input) =>
      input.profile.looked === rows.length
        ? input.profile
        : profiles(String(input.position), () =>
            profileColumn(
              cellsOf(input),
              sheet.formats.length === 0 ? [] : rows.map((row) => sheet.formats[row]?.[input.position]),
            ),
          ),
    cells,
    numbers(field) {
      const input = column(field);
      if (input === null) return null;
      const readOther = READ_OTHER[field];
      const unit = EURO_FIELDS.has(field) ? (input.match.traits.unit ?? 1) : 1;
      const key = `${input.position} ${unit} ${readOther ? field : ""}`;
      return numbers(key, () =>
        readNumberColumn(cells(field), {
          unit,
          otherReading: isReadOtherwise(otherReadings, field, input.header),
          ...(readOther ? { readOther } : {}),
        }),
      );
    },
    dates: datesOf,
    texts: (field) => filled(field).texts,
    filledDown: (field) => filled(field).filled,
  };
  return table;
}

function memo<T>(): (key: string, compute: () => T) => T {
  const known = new Map<string, T>();
  return (key, compute) => {
    const hit = known.get(key);
    if (hit !== undefined) return hit;
    const fresh = compute();
    known.set(key, fresh);
    return fresh;
  };
}
