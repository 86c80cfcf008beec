import { samplePortfolio } from "../sample/portfolio";
import { sampleWorkbook } from "../sample/sampleWorkbook";

/** The sample portfolio as a file, as if the rep had exported it from a CRM. */
export async function sampleFile(): Promise<{ readonly bytes: Uint8Array; readonly fileName: string }> {
  return {
    bytes: await sampleWorkbook(samplePortfolio(1, new Date().toISOString().slice(0, 10))),
    fileName: "Portefeuille.xlsx",
  };
}
