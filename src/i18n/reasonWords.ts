import type { CustomerReasonValues, ReasonCode, RemarkCode, RemarkValues } from "../core/reasons";

/** One sentence a reason. */
export type ReasonWords = {
  readonly [Code in ReasonCode]: (values: CustomerReasonValues[Code]) => string;
};

/** One sentence a remark. */
export type RemarkWords = {
  readonly [Code in RemarkCode]: (values: RemarkValues[Code]) => string;
};

/** The sentences of one language. */
export interface ExplanationWords {
  readonly reasons: ReasonWords;
  readonly remarks: RemarkWords;
}

/** A reason in words: « CA 45 200 €, cumul 62 % < 80 % → A ». */
export function reasonText<Code extends ReasonCode>(
  { reasons }: ExplanationWords,
  reason: { readonly code: Code; readonly values: CustomerReasonValues[Code] },
): string {
  return reasons[reason.code](reason.values);
}

/** A remark in words. */
export function remarkText<Code extends RemarkCode>(
  { remarks }: ExplanationWords,
  remark: { readonly code: Code; readonly values: RemarkValues[Code] },
): string {
  return remarks[remark.code](remark.values);
}
