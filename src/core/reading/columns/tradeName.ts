import { canonicalHeader } from "../headers/canonicalHeader";
import { assign } from "./assignColumns";
import type { Assignment } from "./assignColumns";
import type { Claim } from "./claims";
import type { UserColumns } from "./userColumns";

/** *Nom du commercial* is a rep's; without its « du » it may be the name that a firm trades under. */
const OF_A_REP = /\bd[ue]\b/i;

/** *Nom commercial*, where no column names the customers and its names do not come back, is theirs and no rep's. */
export function settleTradeName(assignment: Assignment, claims: readonly Claim[], user: UserColumns): void {
  const { byField, used } = assignment;
  const rep = byField.get("rep");
  if (rep === undefined || byField.has("name") || user.chosen.has("rep") || user.none.has("name")) return;
  const { header, profile } = rep.column;
  const isTradeName = canonicalHeader(header) === "nom commercial" && !OF_A_REP.test(header);
  if (!isTradeName || profile.distinct * 2 <= profile.filled) return;
  byField.delete("rep");
  used.delete(rep.column);
  for (const field of ["name", "rep"])
    assign(
      assignment,
      claims.find((claim) => claim.field === field && !used.has(claim.column)) ?? null,
      user,
    );
}
