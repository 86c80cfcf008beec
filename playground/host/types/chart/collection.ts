import { defineType, type ObjectType } from "../../protocol/objectType";
export const chartCollectionType: ObjectType<string> = defineType<string>(() => ({
  name: "ChartCollection",
}));
