import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Reason } from "../../../core/reasons";
import { useLocale } from "../../locale";
import { Panel } from "../../parts/Panel";
import { reasonTexts } from "../../wording/reasonTexts";

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalL,
  },
});

/** Why the customer has its labels, one sentence each. */
export function Reasons(props: { readonly reasons: readonly Reason[] }): ReactNode {
  const styles = useStyles();
  const { words } = useLocale();
  const texts = reasonTexts(words, props.reasons);
  if (texts.length === 0) return null;
  return (
    <Panel title={words.segments.customer.why}>
      <ul className={styles.list}>
        {texts.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </Panel>
  );
}
