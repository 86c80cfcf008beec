import type { SheetWords } from "../words";
import { quotedText } from "./criterion";

/**
 * A formula's amount in euros as text in whole units, its thousands apart as the language of our sheets writes them: a
 * workbook keeps its language whatever the regional settings of whoever opens it.
 */
export function eurosText(cell: string, { formats }: SheetWords): string {
  const digits = `SUBSTITUTE(FIXED(${cell},0),",",${quotedText(formats.group)})`;
  const [before, after] = formats.euroSigns;
  return [...(before ? [quotedText(before)] : []), digits, ...(after ? [quotedText(after)] : [])].join("&");
}
