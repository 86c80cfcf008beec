import type { SheetWords } from "../words";
import { quotedText } from "./criterion";

/**
 * A formula's amount as text in whole units, its thousands apart as the language of our sheets writes them: a
 * workbook keeps its language whatever the regional settings of whoever opens it.
 */
export function wholeText(cell: string, { formats }: SheetWords): string {
  return `SUBSTITUTE(FIXED(${cell},0),",",${quotedText(formats.group)})`;
}
