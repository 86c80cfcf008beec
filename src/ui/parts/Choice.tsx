import { makeStyles, mergeClasses, ToggleButton, tokens } from "@fluentui/react-components";
import { CheckmarkFilled } from "@fluentui/react-icons/svg/checkmark";
import type { ReactElement, ReactNode } from "react";

const useStyles = makeStyles({
  root: { minWidth: 0, paddingInline: tokens.spacingHorizontalS, fontWeight: tokens.fontWeightRegular },
  on: {
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
    fontWeight: tokens.fontWeightSemibold,
    border: `1px solid ${tokens.colorCompoundBrandStroke}`,
    ":hover": {
      backgroundColor: tokens.colorBrandBackground2Hover,
      color: tokens.colorBrandForeground2,
      border: `1px solid ${tokens.colorCompoundBrandStroke}`,
    },
    "@media (forced-colors: active)": {
      backgroundColor: "Highlight",
      color: "HighlightText",
      forcedColorAdjust: "none",
    },
  },
});

/** A value that is on or off; on, it carries a check mark beside its colour. */
export function Choice(props: {
  readonly isOn: boolean;
  readonly onToggle: () => void;
  /** Shown while off; the check mark takes its place while on. */
  readonly icon?: ReactElement;
  readonly isRound?: boolean;
  readonly isWide?: boolean;
  readonly children: ReactNode;
}): ReactNode {
  const styles = useStyles();
  const icon = props.isOn ? <CheckmarkFilled /> : props.icon;
  return (
    <ToggleButton
      className={mergeClasses(styles.root, props.isOn && styles.on)}
      style={props.isWide === true ? { flexGrow: 1 } : {}}
      size="small"
      shape={props.isRound === true ? "circular" : "rounded"}
      checked={props.isOn}
      onClick={props.onToggle}
      {...(icon !== undefined && { icon })}
    >
      {props.children}
    </ToggleButton>
  );
}
