import type { FieldId } from "../../fields";
import type { Steps } from "../../steps";
import type { CustomerKeys } from "../customers/customerKeys";
import type { Recognition } from "../columns/recognise";
import { claimFor } from "../columns/recognise";
import type { ColumnInput } from "../columns/columnInput";
import type { Assigned } from "../columns/assignColumns";
import { isNamedByRep } from "../columns/userColumns";
import { canonicalHeader } from "../headers/canonicalHeader";
import { countOrders, variesWithin } from "./groupStats";
import { detectGrain } from "./detectGrain";
import { isVisitDay } from "./visitDays";
import { pipelineOf } from "./pipeline";
import type { GrainChoice, GrainEvidence } from "./detectGrain";
import { isUnknown } from "../values/missing";

const SURE_ORDER_ID = 0.85; // *N° facture*, not *Référence*
const SURE_ORDER_DATE = 0.95; // *Date facture*, not *Date*
const ONE_EACH = 0.8; // share of the clients whose rows are of different months

/** The grain of a sheet whose columns are recognised; what the rep chose for a column goes before its header. */
export function* grainOf(
  recognition: Recognition,
  keys: CustomerKeys,
  columns: readonly ColumnInput[],
): Steps<GrainChoice> {
  const { assignment, claims, table } = recognition;
  const { byField } = assignment;
  const amount = byField.get("amount") ?? byField.get("revenue");
  const strength = (assigned: Assigned | undefined, field: FieldId): number =>
    claimFor(claims, assigned?.column ?? null, field)?.strength ?? 0;
  const isDocument = isNamedByRep(amount)
    ? amount?.field === "amount"
    : strength(amount, "amount") > strength(amount, "revenue");
  const visit =
    isDocument && isVisitDay(byField.get("lastVisit")?.column) ? byField.get("lastVisit") : undefined;
  const date = byField.get("orderDate") ?? byField.get("lastOrder") ?? visit;
  const order = byField.get("orderId");
  const orders = order === undefined ? null : yield* countOrders(keys, table.texts("orderId"));
  yield;
  const products = productsOf(recognition, columns);
  yield;
  const isOneEach = date?.made !== undefined && (yield* areOneEach(keys, table));
  return yield* detectGrain({
    keys,
    amounts: amount === undefined ? null : (table.numbers(amount.field)?.values ?? null),
    documentAmount: isDocument,
    dates: date === undefined ? null : (table.dates(date.field)?.days ?? null),
    lastDate: date?.field === "lastOrder",
    sureOrderDate:
      date?.field === "orderDate" && (isNamedByRep(date) || strength(date, "orderDate") > SURE_ORDER_DATE),
    orders,
    sureOrderId: isSureNumber(recognition),
    ownAmounts: amount?.made?.how === "product" || isOneEach,
    reps: byField.has("rep") ? table.texts("rep") : null,
    products,
    isPipeline: pipelineOf(table) !== null,
    hasProducts: columns.some(({ match }) => match.other === "product"),
  });
}

/** True when the order numbers are named as such, by their header or the rep. */
export function isSureNumber({ assignment: { byField }, claims }: Recognition): boolean {
  const order = byField.get("orderId");
  const claim = claimFor(claims, order?.column ?? null, "orderId");
  return isNamedByRep(order) || (claim?.strength ?? 0) >= SURE_ORDER_ID;
}

/** *Famille* names trades of customers or ranges of products. */
const RANGE = /\b(?:famille|gamme|categorie|rayon|univers)\b/;

/** The column that names products, else what was taken for trades under a word for either. */
function productsOf({ table }: Recognition, columns: readonly ColumnInput[]): GrainEvidence["products"] {
  const named = columns.find(({ match, profile }) => match.other === "product" && profile.texts.size > 0);
  const column = named ?? table.column("sector");
  return column === null || (column !== named && !RANGE.test(canonicalHeader(column.header)))
    ? null
    : table.cellsOf(column).map((cell) => (isUnknown(cell) ? null : String(cell).trim()));
}

/** True when the rows of a client are of different months. */
function* areOneEach(keys: CustomerKeys, table: Recognition["table"]): Steps<boolean> {
  const days = table.dates("orderDate")?.days ?? [];
  return (yield* variesWithin(keys, Array.from(days, String))) >= ONE_EACH;
}
