import type { Words } from "../../i18n/fr";
import type { Notice } from "../state/paneState";
import { isolated } from "./isolated";
import { problemWords } from "./problemWords";

/** The answer to a deed, in one sentence. */
export function noticeText(words: Words, notice: Notice): string {
  switch (notice.kind) {
    case "cancelled":
      return words.common.run.cancelled;
    case "notWritten":
      return problemWords(words, { kind: "refusal", refusal: notice.refusal }).what;
    case "corrected":
      return words.common.notices.corrected(notice.cells);
    case "qualityWritten":
      return words.common.notices.qualityWritten(isolated(notice.sheet));
    case "filtered":
      return words.common.notices.filtered(notice.shown);
    case "unfiltered":
      return words.common.notices.unfiltered;
    case "restored":
      return words.common.notices.restored(isolated(notice.sheet));
    case "problem":
      return problemWords(words, notice.problem).what;
  }
}
