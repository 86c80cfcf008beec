import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowUndoRegular } from "@fluentui/react-icons/svg/arrow-undo";
import { useEffect, useRef, useState } from "react";
import type { KeyboardEvent, ReactNode } from "react";
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
  const root = useRef<HTMLDivElement>(null);
  const wasAsking = useRef(false);
  const { restore } = words.common;

  useEffect(() => {
    // The careful answer is the nearest; once answered, the button that asked has the focus again.
    if (asking || wasAsking.current) root.current?.querySelector("button")?.focus();
    wasAsking.current = asking;
  }, [asking]);

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key === "Escape") setAsking(false);
  }

  if (!asking) {
    return (
      <div ref={root} className={styles.root}>
        <Button icon={<ArrowUndoRegular />} onClick={() => setAsking(true)}>
          {restore.open}
        </Button>
      </div>
    );
  }
  return (
    <div ref={root} className={styles.root} role="group" aria-label={restore.open}>
      <p className={styles.text} role="status">
        {restore.confirm[props.scope]}
      </p>
      <div className={styles.presses}>
        <Button onKeyDown={onKeyDown} onClick={() => setAsking(false)}>
          {restore.cancel}
        </Button>
        <Button appearance="primary" onKeyDown={onKeyDown} onClick={props.onRestore}>
          {restore.yes}
        </Button>
      </div>
    </div>
  );
}
