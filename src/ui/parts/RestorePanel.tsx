import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowUndoRegular } from "@fluentui/react-icons/svg/arrow-undo";
import { useEffect, useRef, useState } from "react";
import type { ReactNode } from "react";
import { useLocale } from "../locale";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: tokens.spacingVerticalS },
  text: { margin: 0, overflowWrap: "anywhere" },
  presses: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** *Restaurer*: asks once more, and says what goes. */
export function RestorePanel(props: {
  /** The last press, or everything of ours. */
  readonly scope: "press" | "all";
  readonly onRestore: () => void;
}): ReactNode {
  const styles = useStyles();
  const { words } = useLocale();
  const [asking, setAsking] = useState(false);
  const answers = useRef<HTMLDivElement>(null);
  const { restore } = words.common;

  useEffect(() => {
    // The careful answer is the nearest.
    if (asking) answers.current?.querySelector("button")?.focus();
  }, [asking]);

  if (!asking) {
    return (
      <div className={styles.root}>
        <Button icon={<ArrowUndoRegular />} onClick={() => setAsking(true)}>
          {restore.open}
        </Button>
      </div>
    );
  }
  return (
    <div className={styles.root} role="group" aria-label={restore.open}>
      <p className={styles.text} role="status">
        {restore.confirm[props.scope]}
      </p>
      <div ref={answers} className={styles.presses}>
        <Button onClick={() => setAsking(false)}>{restore.cancel}</Button>
        <Button appearance="primary" onClick={props.onRestore}>
          {restore.yes}
        </Button>
      </div>
    </div>
  );
}
