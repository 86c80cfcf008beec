/** A run in a few lines, for the command line. */
import type { Segmentation } from "../core/segments";
import { toA1 } from "../excel/grid/address";
import { command as en } from "../i18n/en/command";
import { sheet as enSheet } from "../i18n/en/sheet";
import { command as fr } from "../i18n/fr/command";
import { sheet as frSheet } from "../i18n/fr/sheet";
import { inUnit } from "../i18n/inUnit";
import type { Language } from "../i18n/languageOf";

const WORDS = { fr, en } as const;
const SHEETS = { fr: frSheet, en: enSheet } as const;

/** What was read, the segments that hold customers, the workload and where the workbook went. */
export function summaryLines(
  segmentation: Segmentation,
  language: Language,
  output: string,
): readonly string[] {
  const words = WORDS[language];
  const { reading, segments, workload } = segmentation;
  const segment = inUnit(words.segment, reading.notes.revenueUnit);
  return [
    words.sheet(reading.sheet, toA1(reading.region), reading.today),
    words.rows(reading.rowsRead, reading.rowsUsed, reading.setAside.length),
    ...segments
      .filter(({ customers }) => customers > 0)
      .map((one) => {
        const name = SHEETS[language].segments[one.id];
        return segment(name, one.customers, one.customerShare, one.revenue, one.revenueShare);
      }),
    words.workload(workload.required, workload.capacity),
    words.output(output),
  ];
}
