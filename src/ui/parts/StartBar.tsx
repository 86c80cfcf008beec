import { Button, makeStaticStyles, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useLocale } from "../locale";
import type { Standing } from "../state/paneState";

/** What gets the focus is scrolled above the bar, not behind it. */
const useRoomForBar = makeStaticStyles({
  html: { scrollPaddingBottom: "80px" },
  "@media (max-height: 420px)": { html: { scrollPaddingBottom: 0 } },
});

const useStyles = makeStyles({
  root: {
    position: "sticky",
    bottom: 0,
    display: "flex",
    flexDirection: "column",
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    zIndex: 1,
    // Zoomed in, or on a low screen, the bar would hide what it stands on.
    "@media (max-height: 420px)": { position: "static" },
  },
});

/** The one button, under every step. */
export function StartBar(props: { readonly standing: Standing; readonly onStart: () => void }): ReactNode {
  useRoomForBar();
  const styles = useStyles();
  const { words } = useLocale();
  const isPreview = props.standing.kind === "preview";
  return (
    <footer className={styles.root}>
      <Button
        appearance={props.standing.kind === "written" ? "secondary" : "primary"}
        size="large"
        onClick={props.onStart}
      >
        {isPreview ? words.common.run.start : words.common.run.again}
      </Button>
    </footer>
  );
}
