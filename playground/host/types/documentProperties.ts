import { text } from "../protocol/decoders";
import { defineType, type ObjectType, type Property } from "../protocol/objectType";
import type { Workbook } from "../workbook";

function stored(name: string): Property<Workbook> {
  return {
    get: (_workbook, desk) => desk.workbook.extras.properties?.[name] ?? "",
    set: (_workbook, value, desk) => {
      const extras = desk.edit();
      extras.properties = { ...extras.properties, [name]: text(value) };
    },
  };
}

/** Excel.DocumentProperties */
export const documentPropertiesType: ObjectType<Workbook> = defineType<Workbook>(() => ({
  name: "DocumentProperties",
  properties: {
    title: stored("title"),
    subject: stored("subject"),
    author: stored("author"),
    keywords: stored("keywords"),
    comments: stored("comments"),
    category: stored("category"),
    manager: stored("manager"),
    company: stored("company"),
  },
}));
