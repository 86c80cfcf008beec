import type { ReactNode } from "react";
import type { Remark } from "../../../core/reasons";
import { useLocale } from "../../locale";
import { Panel } from "../../parts/Panel";
import { TextList } from "../../parts/TextList";
import { remarkTexts } from "../../wording/reasonTexts";

/** What the methods want said of the whole result. */
export function Remarks(props: { readonly remarks: readonly Remark[] }): ReactNode {
  const { words } = useLocale();
  if (props.remarks.length === 0) return null;
  return (
    <Panel title={words.segments.remarks}>
      <TextList texts={remarkTexts(words, props.remarks)} />
    </Panel>
  );
}
