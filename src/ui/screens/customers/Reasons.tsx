import type { ReactNode } from "react";
import type { Reason } from "../../../core/reasons";
import { useLocale } from "../../locale";
import { Panel } from "../../parts/Panel";
import { TextList } from "../../parts/TextList";
import { reasonTexts } from "../../wording/reasonTexts";

/** Why the customer has its labels, one sentence each. */
export function Reasons(props: { readonly reasons: readonly Reason[] }): ReactNode {
  const { words } = useLocale();
  if (props.reasons.length === 0) return null;
  return (
    <Panel title={words.segments.customer.why}>
      <TextList texts={reasonTexts(words, props.reasons)} />
    </Panel>
  );
}
