import type { FieldId } from "../../fields";
import type { OtherReading } from "../../model";
import { foldText } from "../../text/fold";

/** A column keeps its reading when the sheet turns out to be a journal: its revenue is then the amount of an order. */
const IN_A_JOURNAL: Partial<Readonly<Record<FieldId, FieldId>>> = {
  amount: "revenue",
  orderDate: "lastOrder",
};

/** True when the rep reads the ambiguous cells of this column the other way: same field, same header. */
export function isReadOtherwise(chosen: readonly OtherReading[], field: FieldId, header: string): boolean {
  const kind = (one: FieldId): FieldId => IN_A_JOURNAL[one] ?? one;
  return chosen.some((one) => kind(one.field) === kind(field) && foldText(one.header) === foldText(header));
}
