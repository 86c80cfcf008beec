import { key, text } from "../../protocol/decoders";
import { itemNotFound } from "../../protocol/failure";
import { defineType, method, type ObjectType } from "../../protocol/objectType";
import { tableType } from "./table";
import { tableByKey } from "./tables";

/** Excel.TableScopedCollection: the tables that lie on a range. */
export const tableScopedCollectionType: ObjectType<readonly string[]> = defineType<readonly string[]>(() => ({
  name: "TableScopedCollection",
  methods: {
    getCount: method([], (ids) => ids.length),
    getFirst: method([], (ids) => {
      const [first] = ids;
      if (first === undefined) throw itemNotFound();
      return tableType.of(first);
    }),
    getItemOrNullObject: method([text], (ids, [wanted], desk) => {
      const found = tableByKey(desk, wanted)?.table.id;
      return found !== undefined && ids.includes(found) ? tableType.of(found) : null;
    }),
  },
  items: (ids) => ids.map((id) => tableType.of(id)),
  item: (ids, wanted, desk) => {
    const found = tableByKey(desk, key(wanted))?.table.id;
    if (found === undefined || !ids.includes(found)) throw itemNotFound();
    return tableType.of(found);
  },
}));
