import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  track: {
    display: "block",
    height: "10px",
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralBackground4,
    overflow: "hidden",
    "@media (forced-colors: active)": { border: "1px solid CanvasText" },
  },
  fill: {
    display: "block",
    height: "100%",
    minWidth: "2px",
    borderRadius: tokens.borderRadiusSmall,
    boxSizing: "border-box",
    "@media (forced-colors: active)": { backgroundColor: "Highlight", forcedColorAdjust: "none" },
  },
});

/** A share (0–1) as the length of a bar; its figure always stands beside it, so a reader skips the bar. */
export function Bar(props: { readonly share: number; readonly color: string }): ReactNode {
  const styles = useStyles();
  const width = `${Math.min(1, Math.max(0, props.share)) * 100}%`;
  return (
    <span className={styles.track} aria-hidden>
      {props.share > 0 && <span className={styles.fill} style={{ width, backgroundColor: props.color }} />}
    </span>
  );
}
