import { dropPart } from "../package/contentTypes";
import type { Parts } from "../package/Package";
import { relationshipsOf, removeRelationship } from "../package/relationships";

/** Removes the cached order of calculation: Excel makes it anew, and repairs a file where it names a lost formula. */
export function dropCalculationOrder(parts: Parts, bookPath: string): void {
  for (const link of relationshipsOf(parts, bookPath)) {
    if (link.kind !== "calcChain") continue;
    removeRelationship(parts, bookPath, link.id);
    dropPart(parts, link.target);
  }
}
