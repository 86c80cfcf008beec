import { reasons as reasonsEn } from "./en/reasons";
import { remarks as remarksEn } from "./en/remarks";
import { reasons as reasonsFr } from "./fr/reasons";
import { remarks as remarksFr } from "./fr/remarks";
import type { ExplanationWords } from "./reasonWords";

/** The sentences that explain labels and results, by language. */
export const explanations: Readonly<Record<"fr" | "en", ExplanationWords>> = {
  fr: { reasons: reasonsFr, remarks: remarksFr },
  en: { reasons: reasonsEn, remarks: remarksEn },
};
