import type { FieldId } from "../../fields";
import type { CustomerKeys } from "../customers/customerKeys";
import type { Recognition } from "../columns/recognise";
import { claimFor } from "../columns/recognise";
import type { ColumnInput } from "../columns/columnInput";
import { detectGrain } from "./detectGrain";
import type { GrainChoice } from "./detectGrain";

const SURE_ORDER_ID = 0.85;

/** The grain of a sheet whose columns are recognised. */
export function grainOf(
  recognition: Recognition,
  keys: CustomerKeys,
  columns: readonly ColumnInput[],
): GrainChoice {
  const { assignment, claims, table } = recognition;
  const column = (field: FieldId): ColumnInput | null => assignment.byField.get(field)?.column ?? null;
  const amountColumn = column("amount") ?? column("revenue");
  const strength = (field: FieldId): number => claimFor(claims, amountColumn, field)?.strength ?? 0;
  const dateField: FieldId | null = column("orderDate")
    ? "orderDate"
    : column("lastOrder")
      ? "lastOrder"
      : null;
  const dateColumn = dateField === null ? null : column(dateField);
  const orderId = column("orderId");
  return detectGrain({
    keys,
    amounts:
      amountColumn === null ? null : (table.numbers(column("amount") ? "amount" : "revenue")?.values ?? null),
    documentAmount:
      strength("amount") > strength("revenue") || assignment.byField.get("amount")?.evidence === "user",
    dates: dateField === null ? null : (table.dates(dateField)?.days ?? null),
    lastDate: dateField === "lastOrder" && claimFor(claims, dateColumn, "orderDate") === null,
    sureOrderDate: (claimFor(claims, dateColumn, "orderDate")?.strength ?? 0) > 0.95,
    orderIds: orderId === null ? null : table.texts("orderId"),
    sureOrderId: (claimFor(claims, orderId, "orderId")?.strength ?? 1) >= SURE_ORDER_ID,
    reps: column("rep") === null ? null : table.texts("rep"),
    hasProducts: columns.some(({ match }) => match.other === "product"),
  });
}
