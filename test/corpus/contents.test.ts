/** Dirty sheets: what people type, export and leave around their customers. */
import { CSV } from "./cases/csv";
import { SHAPES } from "./cases/shapes";
import { AMOUNTS } from "./cases/amounts";
import { DAYS_READ } from "./cases/days";
import { TEXTS } from "./cases/texts";
import { PLACES } from "./cases/places";
import { tryCases } from "./tryCases";

describe.each([
  ["text files", CSV],
  ["what stands around the customers", SHAPES],
  ["amounts", AMOUNTS],
  ["days", DAYS_READ],
  ["texts", TEXTS],
  ["places, populations, journals", PLACES],
])("%s", (_family, cases) => tryCases(cases));
