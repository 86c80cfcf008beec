/** Dirty workbooks of many writers. */
import { DIALECTS } from "./cases/dialects";
import { PACKAGES } from "./cases/packages";
import { LIBREOFFICE } from "./cases/libreoffice";
import { tryCases } from "./tryCases";

describe.each([
  ["how the cells are written", DIALECTS],
  ["how the package is made", PACKAGES],
  ["saved by LibreOffice", LIBREOFFICE],
])("%s", (_family, cases) => tryCases(cases));
