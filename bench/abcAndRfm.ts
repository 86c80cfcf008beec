import { abcSteps, type AbcResult } from "../src/core/methods/abc/abc";
import { amountColumns } from "../src/core/methods/amounts";
import { readCustomers } from "../src/core/methods/readCustomers";
import { rfmSteps, type RfmResult } from "../src/core/methods/rfm/rfm";
import { rfmColumns } from "../src/core/methods/rfm/rfmValues";
import type { Reading } from "../src/core/model";
import { DEFAULT_OPTIONS } from "../src/core/options";
import { finish } from "../src/core/steps";

/** ABC and RFM as a press computes them: both in one walk over the customers. */
export function abcAndRfm(reading: Reading): { readonly abc: AbcResult; readonly rfm: RfmResult } {
  const { customers, today } = reading;
  const { abc, rfm } = DEFAULT_OPTIONS;
  const amounts = amountColumns(customers);
  const orders = rfmColumns(reading, rfm.monetary);
  finish(readCustomers(customers.length, [amounts.read, orders.read]));
  return {
    abc: finish(abcSteps(amounts.columns, abc.limits)),
    rfm: finish(rfmSteps(orders.columns, today, rfm, null)),
  };
}
