import type { Customer, Day, Population, Reading } from "../../model";
import { mapGroupSteps, type Steps } from "../../steps";
import { oneSpelling } from "../../text/oneSpelling";
import { plannedDays } from "../columns/profile";
import type { TypedTable } from "../columns/typedTable";
import { isVisitDay } from "../grain/visitDays";
import type { Place } from "../places";
import { readSectors } from "../sectors";
import { readYesNo } from "../values/words";
import { behaviourReader } from "./behaviourReader";
import { phoneOf } from "./contactDetails";
import { pickLatest, pickNumber, pickText } from "./pick";
import { potentialClassOf } from "./potentialReader";
import { walletShares } from "./walletShares";

/** The money and dates of one customer, found by the grain of the sheet. */
export interface CustomerFacts {
  readonly population: Population;
  readonly revenue: number | null;
  readonly revenuePrevious: number | null;
  readonly orders: number | null;
  readonly averageOrder: number | null;
  readonly lastOrder: Day | null;
  readonly daysSinceOrder: number | null;
}

/** Rows of one customer, by position, with its facts. */
export interface CustomerGroup {
  readonly positions: readonly number[];
  readonly facts: CustomerFacts;
}

/** One customer per group, in the order of their first rows. `sheetRow`: 1-based row of a position. */
export function* buildCustomers(
  groups: readonly CustomerGroup[],
  table: TypedTable,
  options: {
    readonly placeAt: (at: number) => Place;
    readonly today: Day;
    readonly sheetRow: (at: number) => number;
    readonly potentialUnit: Reading["notes"]["potentialUnit"];
  },
): Steps<readonly Customer[]> {
  const text = (field: Parameters<TypedTable["texts"]>[0]) => {
    const values = table.texts(field);
    return values.length === 0 ? () => null : (positions: readonly number[]) => pickText(values, positions);
  };
  const number = (field: Parameters<TypedTable["numbers"]>[0]) => {
    const values = table.numbers(field)?.values;
    return (positions: readonly number[]) => pickNumber(values, positions);
  };
  const readers = {
    code: text("code"),
    name: text("name"),
    city: text("city"),
    rep: text("rep"),
    phone: text("phone"),
    email: text("email"),
    forced: text("forcedSegment"),
    postal: text("postalCode"),
    potentialText: text("potential"),
    project: text("project"),
    visitsDone: number("visitsDone"),
    visitsPlanned: visitsPlanned(table),
    headcount: number("headcount"),
    turnover: number("companyTurnover"),
    potential: number("potential"),
    quotesMade: number("quotesMade"),
    quotesWon: number("quotesWon"),
    latitude: number("latitude"),
    longitude: number("longitude"),
  };
  yield;
  const behaviourOf = behaviourReader(table);
  yield;
  const zones = zoneLabels(table);
  yield;
  const sectors = readSectors(table.texts("sector")).map((cell) => cell.group);
  yield;
  const shares = walletShares(table);
  const postalTexts = table.texts("postalCode");
  const cityTexts = table.texts("city");
  const placedRow = (positions: readonly number[]): number => {
    if (positions.length === 1) return positions[0] ?? 0;
    const [postal, city] = [readers.postal(positions), readers.city(positions)];
    const same = positions.filter((at) => (postalTexts[at] ?? null) === postal);
    return same.find((at) => (cityTexts[at] ?? null) === city) ?? same[0] ?? positions[0] ?? 0;
  };
  const visited = isVisitDay(table.column("orderDate")) ? "orderDate" : "lastVisit";
  const visits = table.dates(visited)?.days.map((day) => (day > options.today ? NaN : day));
  yield;
  return yield* mapGroupSteps(groups, rowsOf, ({ positions, facts }): Customer => {
    const first = positions[0] ?? 0;
    const place = options.placeAt(placedRow(positions));
    const isClass = options.potentialUnit === "class";
    return {
      row: options.sheetRow(first),
      rows: positions.map(options.sheetRow),
      code: readers.code(positions),
      name: readers.name(positions) ?? (readers.code(positions) === null ? readers.email(positions) : null),
      ...facts,
      lastVisit: pickLatest(visits, positions),
      visitsDone: readers.visitsDone(positions),
      visitsPlanned: readers.visitsPlanned(positions),
      postalCode: place.postalCode ?? readers.postal(positions),
      city: readers.city(positions),
      mainTown: place.mainTown,
      department: place.department,
      departmentName: place.departmentName,
      region: place.region,
      abroad: place.kind === "foreign" || place.kind === "monaco" ? place.kind : null,
      latitude: readers.latitude(positions) ?? place.latitude,
      longitude: readers.longitude(positions) ?? place.longitude,
      zone: pickText(zones, positions),
      sector: pickText(sectors, positions),
      headcount: readers.headcount(positions),
      companyTurnover: readers.turnover(positions),
      potential: isClass ? null : readers.potential(positions),
      potentialClass: potentialClassOf(readers.potentialText(positions)),
      shareOfWallet: pickNumber(shares, positions),
      project: projectOf(readers.project(positions)),
      behaviour: behaviourOf(positions),
      rep: readers.rep(positions),
      phone: phoneOf(readers.phone(positions)),
      email: readers.email(positions),
      quotesMade: readers.quotesMade(positions),
      quotesWon: readers.quotesWon(positions),
      forcedSegment: readers.forced(positions),
    };
  });
}

const rowsOf = ({ positions }: CustomerGroup): number => positions.length;

/** Zones in one spelling per group. */
function zoneLabels(table: TypedTable): readonly (string | null)[] {
  const texts = table.texts("zone");
  const spelling = oneSpelling(texts.filter((text) => text !== null));
  return texts.map((text) => (text === null ? null : (spelling.get(text) ?? text)));
}

/** Any text that is not a no is a project. */
function projectOf(text: string | null): boolean | null {
  return text === null ? null : (readYesNo(text) ?? !/^(pas|aucun|sans|non)\b/i.test(text));
}

/** A date of next visit is one planned visit. */
function visitsPlanned(table: TypedTable): (positions: readonly number[]) => number | null {
  const input = table.column("visitsPlanned");
  if (input !== null && plannedDays(table.profile(input)) * 2 > table.profile(input).filled) {
    const days = table.dates("visitsPlanned")?.days;
    return (positions) => (pickLatest(days, positions) === null ? null : 1);
  }
  const values = table.numbers("visitsPlanned")?.values;
  return (positions) => pickNumber(values, positions);
}
