import { makeStyles, tokens } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons/svg/arrow-left";
import { Button } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { ReactNode } from "react";
import { useLocale } from "../locale";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL },
  head: { display: "flex", alignItems: "flex-start", gap: tokens.spacingHorizontalXS },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "2px" },
  },
  back: { marginLeft: "-8px", marginBlock: "-2px", flexShrink: 0 },
  lead: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** One screen: its heading, which takes the focus when the screen was opened from another or nothing else has it, and its content. */
export function ScreenFrame(props: {
  readonly title: string;
  readonly lead?: ReactNode;
  /** Where the back button leads; none on a step. */
  readonly onBack?: () => void;
  readonly children: ReactNode;
}): ReactNode {
  const styles = useStyles();
  const { words } = useLocale();
  const heading = useRef<HTMLHeadingElement>(null);
  const isOpened = props.onBack !== undefined;

  useEffect(() => {
    // A screen that follows a selection in the sheet leaves the focus there.
    if (!document.hasFocus()) return;
    const isLost = document.activeElement === document.body;
    if (isOpened || isLost) heading.current?.focus();
  }, [isOpened, props.title]);

  return (
    <section className={styles.root}>
      <div>
        <div className={styles.head}>
          {props.onBack !== undefined && (
            <Button
              className={styles.back}
              appearance="subtle"
              icon={<ArrowLeftRegular />}
              aria-label={words.common.back}
              onClick={props.onBack}
            />
          )}
          <h1 ref={heading} tabIndex={-1} className={styles.title}>
            {props.title}
          </h1>
        </div>
        {props.lead !== undefined && <p className={styles.lead}>{props.lead}</p>}
      </div>
      {props.children}
    </section>
  );
}
