import { dropPart } from "./contentTypes";
import type { Parts } from "./Package";
import { relationshipsOf, removeRelationship, type Relationship } from "./relationships";

/** Takes a link away with the part it leads to and all that hangs on that, unless something else links there. */
export function dropLink(parts: Parts, part: string, { id, target, external }: Relationship): void {
  removeRelationship(parts, part, id);
  if (external || isLinked(parts, target)) return;
  for (const link of relationshipsOf(parts, target)) dropLink(parts, target, link);
  dropPart(parts, target);
}

function isLinked(parts: Parts, target: string): boolean {
  return [...parts.keys()].some((path) => {
    const owner = /^(.*\/)?_rels\/([^/]*)\.rels$/i.exec(path);
    if (owner === null) return false;
    const part = `${owner[1] ?? ""}${owner[2] ?? ""}`;
    return relationshipsOf(parts, part).some((link) => !link.external && link.target === target);
  });
}
