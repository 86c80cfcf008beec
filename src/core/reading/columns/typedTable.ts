import type { FieldId } from "../../fields";
import type { CellValue, Day, OtherReading, SheetData } from "../../model";
import { isReadOtherwise } from "./isReadOtherwise";
import { finish, type Steps } from "../../steps";
import { dateColumnSteps } from "../values/dateColumn";
import type { DateColumn } from "../values/dateColumn";
import { numberColumnSteps } from "../values/numberColumn";
import type { NumberColumn } from "../values/numberColumn";
import { givenDays, latestDays, madeNumbers, monthDays, splitColumn, splitDays } from "../values/madeColumns";
import { startsLikeSummary } from "../rows/totalRows";
import { fillDown, fillLines, fillTitles, titlesOf, type FilledDown } from "../values/fillDown";
import { isBlank, isUnknown } from "../values/missing";
import { withoutDittos } from "../values/ditto";
import { textColumnSteps, tidyText } from "../values/textColumn";
import type { Assigned } from "./assignColumns";
import type { ColumnInput } from "./columnInput";
import type { Made } from "./made";
import { FILLED_DOWN, GROUPED, groupLabels, MERGED } from "./groupLabels";
import { memo, memoSteps } from "./memo";
import { personName, wholeNames, type PersonColumns } from "./personNames";
import { profileColumn } from "./profile";
import type { ColumnProfile } from "./profile";
import { DATE_FIELDS, NUMBER_FIELDS, READ_OTHER, unitOf } from "./valueKinds";

/** The rows of the region by field, each column read once and only when asked. Positions run over the rows given. */
export interface TypedTable {
  /** 0-based grid row of each position. */
  readonly rows: readonly number[];
  readonly size: number;
  readonly column: (field: FieldId) => ColumnInput | null;
  /** How the field is made of several columns; null when one holds it, or none. */
  readonly made: (field: FieldId) => Made | null;
  /** The columns of a field of numbers, each as it is read: one, or those that make it. Empty without any. */
  readonly parts: (field: FieldId) => readonly NumberPart[];
  /** The raw cells of any column. */
  readonly cellsOf: (column: ColumnInput) => readonly CellValue[];
  /** What a column holds over all these rows, where its recognition may have looked at a sample. */
  readonly profile: (column: ColumnInput) => ColumnProfile;
  /** The raw cells of a field, the first that says anything of those that make it; empty when no column is that field. */
  readonly cells: (field: FieldId) => readonly CellValue[];
  /** Null when no column is that field. */
  readonly numbers: (field: FieldId) => NumberColumn | null;
  readonly dates: (field: FieldId) => DateColumn | null;
  /** The columns of a field of days, each as it is read: one, or those of which the latest day counts. */
  readonly dateParts: (field: FieldId) => readonly DatePart[];
  /** Tidy texts; null where unknown. Empty when no column is that field. */
  readonly texts: (field: FieldId) => readonly (string | null)[];
  /** Reads the columns of these fields (all of them when not told) ahead of the questions, in steps. */
  readonly prepare: (fields?: readonly FieldId[]) => Steps<void>;
  /** Positions whose text was taken from the merged cell above, or the first line of the order. */
  readonly filledDown: (field: FieldId) => readonly number[];
  /** Positions of customers without a name of their own that bear the name of the person on their row. */
  readonly persons: () => readonly number[];
  /** The position of the first line of the order whose line below bears nothing of it; the same for any other row. */
  readonly headOf: (at: number) => number;
}

/** What a table is read with beside its cells. */
export interface TableContext {
  readonly otherReadings: readonly OtherReading[];
  /** The day from which *hier* and *12/03* are understood. */
  readonly asOf: Day;
  readonly persons: PersonColumns | null;
  /** `headOf` by position, where a journal is known to have such lines. */
  readonly heads?: Int32Array;
}

/** A column as it is read for a field of numbers. */
export interface NumberPart {
  readonly column: ColumnInput;
  readonly numbers: NumberColumn;
}

/** A column as it is read for a field of days. */
export interface DatePart {
  readonly column: ColumnInput;
  readonly dates: DateColumn;
}

/** How each field is read by those who ask for it; the others as texts. */
const DAYS: ReadonlySet<FieldId> = new Set(DATE_FIELDS);
const NUMBERS: ReadonlySet<FieldId> = new Set<FieldId>([...NUMBER_FIELDS, "latitude", "longitude"]);

/** What the first line of an order says for its lines below. */
const OF_ORDERS: ReadonlySet<FieldId> = new Set<FieldId>(["name", "code", "email", "orderId"]);

const NOTHING: FilledDown = { texts: [], filled: [] };
/** What makes a row without a name a customer rather than one more contact of the firm above. */
const OWN: readonly FieldId[] = ["code", "postalCode", "city", "revenue", "amount", "potential"];

/**
 * A typed view of some rows of the sheet. `byField` may change between two calls: columns are remembered, not fields.
 */
export function typedTable(
  sheet: SheetData,
  rows: readonly number[],
  byField: ReadonlyMap<FieldId, Assigned>,
  { otherReadings, asOf, persons, heads }: TableContext,
): TypedTable {
  const raw = memo<readonly CellValue[]>();
  const numbers = memoSteps<NumberColumn>();
  const dates = memoSteps<DateColumn>();
  const texts = memoSteps<FilledDown>();
  const profiles = memo<ColumnProfile>();
  function* datesOf(field: FieldId): Steps<DateColumn | null> {
    const input = column(field);
    if (input === null) return null;
    if (made(field)?.how === "latest") {
      const key = `latest ${positionsOf(columnsOf(field))}`;
      const parts = (yield* datePartsOf(field)).map((part) => part.dates);
      return yield* dates(key, () => latestDays(parts, asOf));
    }
    const own = made(field);
    if (own?.how === "titles") return yield* dates("titles", () => givenDays(own.days));
    if (own !== null) {
      const [months = [], years = [], ofMonth] = columnsOf(field).map(cellsOf);
      return yield* dates(`month ${input.position}`, () => monthDays(months, years, ofMonth));
    }
    return yield* dates(String(input.position), () =>
      dateColumnSteps(withoutDittos(cells(field), cells(field)).values, {
        asOf,
        otherReading: isReadOtherwise(otherReadings, field, input.header),
      }),
    );
  }
  function* datePartsOf(field: FieldId): Steps<readonly DatePart[]> {
    const inputs = columnsOf(field);
    const [first] = inputs;
    if (first === undefined) return [];
    if (made(field)?.how !== "latest") {
      const read = yield* datesOf(field);
      return read === null ? [] : [{ column: first, dates: read }];
    }
    // The days are written in one way.
    const whole = yield* dates(positionsOf(inputs), () =>
      dateColumnSteps(inputs.flatMap(cellsOf), {
        asOf,
        otherReading: isReadOtherwise(otherReadings, field, first.header),
      }),
    );
    const read = splitDays(whole, inputs.length);
    return inputs.flatMap((column, i) => (read[i] ? [{ column, dates: read[i] }] : []));
  }
  function* filled(field: FieldId): Steps<FilledDown> {
    const input = column(field);
    if (input === null) return NOTHING;
    return yield* texts(`${input.position} ${FILLED_DOWN.includes(field)}`, function* () {
      const written = yield* textColumnSteps(cells(field));
      const { values: read, filled: dittos } = withoutDittos(written, cells(field));
      const down = yield* filledBelow(field, read);
      return dittos.length === 0
        ? down
        : { ...down, filled: [...new Set([...down.filled, ...dittos])].sort(byNumber) };
    });
  }
  function* filledBelow(field: FieldId, read: readonly (string | null)[]): Steps<FilledDown> {
    if (GROUPED.has(field)) return yield* groupLabels(field, read, filled, cells);
    if (heads !== undefined && OF_ORDERS.has(field)) {
      const down = fillLines(read, heads);
      return field === "name" ? { ...down, texts: withPersons(down.texts, true) } : down;
    }
    if (!MERGED.has(field)) return { texts: read, filled: [] };
    // A blank name is a merged one only on a row that a day shows to be an order.
    const ofOrders = yield* datesOf("orderDate");
    const days = (ofOrders ?? (yield* datesOf("lastOrder")))?.days;
    const known = field === "name" && ofOrders === null ? withPersons(read) : read;
    if (days === undefined) return { texts: known, filled: [] };
    const isDated = (at: number): boolean => !Number.isNaN(days[at] ?? NaN);
    const titles = field === "name" ? titlesOf(known, isDated, startsLikeSummary) : null;
    if (titles !== null) return fillTitles(known, titles, isDated);
    const codes = field === "code" ? [] : (yield* filled("code")).texts;
    const isOther = (at: number): boolean => (codes[at] ?? null) !== null && codes[at] !== codes[at - 1];
    const down = fillDown(known, (at) => isDated(at) && !(known[at] === null && isOther(at)));
    return field === "name" ? { ...down, texts: withPersons(down.texts, ofOrders !== null) } : down;
  }
  /** Under a merged name the persons of a journal are contacts: they come after. */
  function withPersons(names: readonly (string | null)[], isJournal = false): readonly (string | null)[] {
    if (persons === null) return names;
    const first = persons.firstName === null ? [] : cellsOf(persons.firstName);
    if (persons.lastName === column("name")) return wholeNames(names, first.map(tidyText), isJournal);
    const last = cellsOf(persons.lastName);
    const own = OWN.map(cells);
    return names.map((name, at) =>
      name === null && own.some((column) => !isBlank(column[at]))
        ? personName(tidyText(first[at]), tidyText(last[at]))
        : name,
    );
  }
  function* numbersIn(field: FieldId, inputs: readonly [ColumnInput, ...ColumnInput[]]): Steps<NumberColumn> {
    const [input] = inputs;
    const readOther = READ_OTHER[field];
    const unit = unitOf(field, input);
    const key = `${positionsOf(inputs)} ${unit} ${readOther ? field : ""}`;
    return yield* numbers(key, function* () {
      const all: CellValue[] = [];
      for (const other of inputs.length === 1 ? [] : inputs) {
        for (const cell of cellsOf(other)) all.push(cell);
        yield;
      }
      return yield* numberColumnSteps(inputs.length === 1 ? cellsOf(input) : all, {
        unit,
        otherReading: isReadOtherwise(otherReadings, field, input.header),
        ...(readOther ? { readOther } : {}),
      });
    });
  }
  function* partsOf(field: FieldId): Steps<readonly NumberPart[]> {
    const [first, ...others] = columnsOf(field);
    if (first === undefined) return [];
    if (made(field)?.how === "sum") {
      // The months are written in one way: what one of them proves of its decimal mark holds for all.
      const read = splitColumn(yield* numbersIn(field, [first, ...others]), others.length + 1);
      return [first, ...others].flatMap((column, i) => (read[i] ? [{ column, numbers: read[i] }] : []));
    }
    const parts: NumberPart[] = [];
    for (const column of [first, ...others])
      parts.push({ column, numbers: yield* numbersIn(field, [column]) });
    return parts;
  }
  function* numbersOf(field: FieldId): Steps<NumberColumn | null> {
    const input = column(field);
    const how = made(field);
    if (input === null) return null;
    if (how === null) return yield* numbersIn(field, [input]);
    const key = `${how.how} ${positionsOf(how.columns)}`;
    return yield* numbers(key, function* () {
      const parts = (yield* partsOf(field)).map((part) => part.numbers);
      const [, , discount] = how.columns;
      return yield* madeNumbers(how.how, parts, discount?.profile.percentFormat ?? false);
    });
  }
  const made = (field: FieldId): Made | null => byField.get(field)?.made ?? null;
  const columnsOf = (field: FieldId): readonly ColumnInput[] => {
    const input = column(field);
    return made(field)?.columns ?? (input === null ? [] : [input]);
  };
  const column = (field: FieldId): ColumnInput | null => byField.get(field)?.column ?? null;
  const cellsOf = ({ position }: ColumnInput): readonly CellValue[] =>
    raw(String(position), () => rows.map((row) => sheet.values[row]?.[position] ?? ""));
  const cells = (field: FieldId): readonly CellValue[] => {
    const [first, ...others] = columnsOf(field);
    if (made(field)?.how === "titles") return [];
    if (first === undefined || others.length === 0) return first === undefined ? [] : cellsOf(first);
    return raw(positionsOf([first, ...others]), () => {
      const parts = [first, ...others].map(cellsOf);
      return rows.map((_, at) => {
        for (const part of parts) if (!isUnknown(part[at])) return part[at] ?? "";
        return "";
      });
    });
  };
  return {
    rows,
    size: rows.length,
    *prepare(fields) {
      for (const field of fields ?? byField.keys()) {
        if (DAYS.has(field)) yield* datesOf(field);
        else if (NUMBERS.has(field)) yield* numbersOf(field);
        else yield* filled(field);
      }
    },
    column,
    made,
    parts: (field) => finish(partsOf(field)),
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
    numbers: (field) => finish(numbersOf(field)),
    dates: (field) => finish(datesOf(field)),
    dateParts: (field) => finish(datePartsOf(field)),
    texts: (field) => finish(filled(field)).texts,
    filledDown: (field) => finish(filled(field)).filled,
    persons: () => {
      if (persons === null) return [];
      const { texts: names, filled: merged } = finish(filled("name"));
      const below = new Set(merged);
      const raw = cells("name");
      return names.flatMap((name, at) =>
        name !== null && !below.has(at) && tidyText(raw[at]) === null ? [at] : [],
      );
    },
    headOf: (at) => heads?.[at] ?? at,
  };
}

const byNumber = (a: number, b: number): number => a - b;

function positionsOf(columns: readonly ColumnInput[]): string {
  return columns.map(({ position }) => position).join();
}
