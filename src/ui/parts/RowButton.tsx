import { makeStyles, tokens } from "@fluentui/react-components";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import type { ReactNode } from "react";
import { ROW_BUTTON_LOOK } from "./rowButtonLook";

const useStyles = makeStyles({
  root: {
    ...ROW_BUTTON_LOOK,
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    minHeight: "36px",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
  },
  icon: { display: "flex", flexShrink: 0, fontSize: "20px", color: tokens.colorNeutralForeground2 },
  text: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  figure: {
    flexShrink: 0,
    "@media (max-width: 260px)": { flexShrink: 1, textAlign: "end" },
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: "tabular-nums",
  },
  chevron: { flexShrink: 0, color: tokens.colorNeutralForeground3 },
});

/** A line that opens something: icon, text, figure. */
export function RowButton(props: {
  readonly icon?: ReactNode;
  readonly figure?: string;
  readonly onOpen: () => void;
  readonly children: ReactNode;
}): ReactNode {
  const styles = useStyles();
  return (
    <button type="button" className={styles.root} onClick={props.onOpen}>
      {props.icon !== undefined && (
        <span className={styles.icon} aria-hidden>
          {props.icon}
        </span>
      )}
      <span className={styles.text}>{props.children}</span>
      {props.figure !== undefined && <span className={styles.figure}>{props.figure}</span>}
      <ChevronRightRegular className={styles.chevron} aria-hidden />
    </button>
  );
}
