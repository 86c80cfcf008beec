import { defineType, type ObjectType } from "../../protocol/objectType";
export const pageBreakCollectionType: ObjectType<string> = defineType<string>(() => ({
  name: "PageBreakCollection",
}));
