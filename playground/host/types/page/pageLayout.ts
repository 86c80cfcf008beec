import { defineType, type ObjectType } from "../../protocol/objectType";
export const pageLayoutType: ObjectType<string> = defineType<string>(() => ({ name: "PageLayout" }));
