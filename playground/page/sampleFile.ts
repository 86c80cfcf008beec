import { samplePortfolio } from "../sample/portfolio";
import { sampleWorkbook } from "../sample/sampleWorkbook";

/** Name of the sample's file, as if the rep had exported it from a CRM. */
export const SAMPLE_NAME = "Portefeuille.xlsx";

/** The sample portfolio as of today, as a file's bytes. */
export async function sampleFile(): Promise<Uint8Array> {
  return sampleWorkbook(samplePortfolio(1, new Date().toISOString().slice(0, 10)));
}
