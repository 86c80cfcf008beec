import type { SetAsideReason } from "../../../src/core/model";

/** Every reason, checked complete by its type. */
const ALL: Readonly<Record<SetAsideReason, true>> = {
  blank: true,
  total: true,
  subtotal: true,
  footer: true,
  repeatedHeader: true,
  noIdentity: true,
  notCustomer: true,
  cancelled: true,
  quote: true,
  future: true,
};

/** Why a row may be set aside. */
export const SET_ASIDE = Object.keys(ALL) as SetAsideReason[]; // -- Object.keys widens the keys of the record to string
