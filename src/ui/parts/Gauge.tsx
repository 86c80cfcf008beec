import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  track: {
    position: "relative",
    height: "16px",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground4,
    "@media (forced-colors: active)": { border: "1px solid CanvasText" },
  },
  fill: {
    height: "100%",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorBrandBackground,
    "@media (forced-colors: active)": { backgroundColor: "Highlight", forcedColorAdjust: "none" },
  },
  over: { backgroundColor: tokens.colorStatusDangerBackground3 },
  mark: {
    position: "absolute",
    top: "-4px",
    bottom: "-4px",
    width: "3px",
    marginInlineStart: "-1.5px",
    backgroundColor: tokens.colorNeutralForeground1,
    "@media (forced-colors: active)": { backgroundColor: "CanvasText", forcedColorAdjust: "none" },
  },
});

/** A quantity against a limit, which is marked; the figures stand beside it. `name` says both. */
export function Gauge(props: {
  readonly name: string;
  readonly value: number;
  readonly limit: number;
}): ReactNode {
  const styles = useStyles();
  const { value, limit } = props;
  const most = Math.max(value, limit, 1);
  const isOver = value > limit;
  return (
    <div
      role="meter"
      aria-label={props.name}
      aria-valuemin={0}
      aria-valuemax={most}
      aria-valuenow={value}
      aria-valuetext={props.name}
      className={styles.track}
    >
      <div
        className={`${styles.fill} ${isOver ? styles.over : ""}`}
        style={{ width: `${(value / most) * 100}%` }}
      />
      <div className={styles.mark} style={{ insetInlineStart: `${(limit / most) * 100}%` }} />
    </div>
  );
}
