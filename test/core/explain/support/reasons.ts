import { reasonsOf } from "../../../../src/core/explain/reasonsOf";
import type { FieldId } from "../../../../src/core/fields";
import type { Customer, Reading } from "../../../../src/core/model";
import { DEFAULT_OPTIONS, type Options } from "../../../../src/core/options";
import { runRecord } from "../../../../src/core/planning/runRecord";
import type { Reason } from "../../../../src/core/reasons";
import { segment } from "../../../../src/core/segmentation";
import { CRITERIA, type Criterion } from "../../../../src/core/labels";
import type { Segmentation } from "../../../../src/core/segments";
import { aCustomer, aReading } from "../../methods/portfolio";

const FIELDS: readonly FieldId[] = [
  "code",
  "revenue",
  "orders",
  "lastOrder",
  "zone",
  "potential",
  "decisionStyle",
];

/** What a case is about, where it is not the default. */
export interface Case {
  readonly criteria?: readonly Criterion[];
  readonly fields?: readonly FieldId[];
  readonly options?: Partial<Options>;
  readonly notes?: Partial<Reading["notes"]>;
  readonly previous?: Segmentation;
}

/** The segmentation of these customers. */
export function segmented(customers: readonly Partial<Customer>[], about: Case = {}): Segmentation {
  const reading = aReading(customers.map(aCustomer), about.fields ?? FIELDS);
  return segment(
    { ...reading, notes: { ...reading.notes, ...about.notes } },
    {
      options: { ...DEFAULT_OPTIONS, ...about.options },
      criteria: about.criteria ?? CRITERIA,
      saved: null,
      recomputeThresholds: false,
      previous: about.previous === undefined ? null : { ...runRecord(about.previous), day: "2025-12-01" },
    },
  );
}

/** The reasons of the first customer whose code starts so. */
export function reasons(
  start: string,
  customers: readonly Partial<Customer>[],
  about: Case = {},
): readonly Reason[] {
  const found = segmented(customers, about);
  const [first] = found.customers;
  return first === undefined ? [] : reasonsOf(found, first).filter(({ code }) => code.startsWith(start));
}

/** Whether a reason is of a part. */
export function isOf(part: string): (reason: Reason) => boolean {
  return ({ code }) => code.startsWith(`${part}.`);
}
