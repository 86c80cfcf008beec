import type { FieldId } from "../../fields";
import type { CellValue } from "../../model";
import type { Steps } from "../../steps";
import { fillGroups, fillPlaces, type FilledDown } from "../values/fillDown";
import { textColumnSteps } from "../values/textColumn";

/** Fields whose cells people merge over the orders of a customer. */
export const MERGED: ReadonlySet<FieldId> = new Set<FieldId>(["name", "code"]);
/** The fields of a place: one written once stands for both. */
const PLACE: ReadonlySet<FieldId> = new Set<FieldId>(["city", "postalCode"]);
/** Fields whose label people write once above the customers that share it. */
export const GROUPED: ReadonlySet<FieldId> = new Set<FieldId>([
  ...(["department", "region", "zone", "sector", "rep"] as const),
  ...PLACE,
]);
/** Fields whose cells may hold for the blanks below them. */
export const FILLED_DOWN: readonly FieldId[] = [...MERGED, ...GROUPED];
const BESIDE: readonly FieldId[] = ["department", "region", "zone", "country"];
const FEWEST_BLANKS = 0.25; // share of the rows; with fewer, no label stands above most of them

/** The labels of a field that customers share, given for those below them. `filled` and `cells` read other fields. */
export function* groupLabels(
  field: FieldId,
  labels: readonly (string | null)[],
  filled: (field: FieldId) => Steps<FilledDown>,
  cells: (field: FieldId) => readonly CellValue[],
): Steps<FilledDown> {
  const [names, codes] = [(yield* filled("name")).texts, (yield* filled("code")).texts];
  const isNamed = (at: number): boolean => (names[at] ?? codes[at] ?? null) !== null;
  if (!PLACE.has(field)) return fillGroups(labels, isNamed);
  let blanks = 0;
  for (const label of labels) if (label === null) blanks++;
  if (blanks < FEWEST_BLANKS * labels.length) return { texts: labels, filled: [] };
  const other = yield* textColumnSteps(cells(field === "city" ? "postalCode" : "city"));
  const beside: (readonly (string | null)[])[] = [];
  for (const one of BESIDE) beside.push((yield* filled(one)).texts);
  return fillPlaces(labels, other, beside, isNamed);
}
