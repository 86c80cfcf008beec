import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useLocale } from "../../locale";

/** Opacity of the fullest cell: the figure on it stays readable in both themes. */
const DEEPEST = 0.5;

const useStyles = makeStyles({
  root: {
    position: "relative",
    width: "100%",
    minHeight: "40px",
    padding: 0,
    overflow: "hidden",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    fontVariantNumeric: "tabular-nums",
    cursor: "pointer",
    ":disabled": { color: tokens.colorNeutralForeground3, cursor: "default" },
    ":hover:enabled": { border: `1px solid ${tokens.colorNeutralStrokeAccessible}` },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  shade: { position: "absolute", inset: 0, backgroundColor: tokens.colorBrandBackground },
  count: { position: "relative" },
});

/** One cell of the grid: the count, on a shade that grows with it. */
export function RfmCell(props: {
  readonly count: number;
  /** 0–1: how full the cell is against the fullest. */
  readonly shade: number;
  readonly name: string;
  readonly onOpen: () => void;
}): ReactNode {
  const styles = useStyles();
  const { numbers } = useLocale();
  return (
    <button
      type="button"
      className={styles.root}
      disabled={props.count === 0}
      aria-label={props.name}
      onClick={props.onOpen}
    >
      <span className={styles.shade} style={{ opacity: props.shade * DEEPEST }} aria-hidden />
      <span className={styles.count}>{numbers.integer(props.count)}</span>
    </button>
  );
}
