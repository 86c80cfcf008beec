import { makeStyles, mergeClasses, Spinner, tokens } from "@fluentui/react-components";
import { CheckmarkCircleFilled } from "@fluentui/react-icons/svg/checkmark-circle";
import { CircleRegular } from "@fluentui/react-icons/svg/circle";
import type { ReactNode } from "react";
import { useLocale } from "../../locale";

const useStyles = makeStyles({
  root: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalM, minHeight: "24px" },
  icon: { display: "flex", width: "20px", fontSize: "20px", color: tokens.colorBrandForeground1 },
  waiting: { color: tokens.colorNeutralForeground3 },
  current: { fontWeight: tokens.fontWeightSemibold },
});

/** One stage of the job: done, under way or to come. */
export function StageLine(props: {
  readonly name: string;
  /** What is done of it, 0–1; null = not told. */
  readonly share: number | null;
  readonly state: "done" | "current" | "waiting";
}): ReactNode {
  const styles = useStyles();
  const { words, numbers } = useLocale();
  const done = props.share === null ? "" : ` ${numbers.percent(props.share)}`;
  const { state } = props;
  return (
    <li
      className={mergeClasses(
        styles.root,
        state === "waiting" && styles.waiting,
        state === "current" && styles.current,
      )}
      aria-label={`${props.name}${done}, ${words.common.run.stageState[state]}`}
      {...(state === "current" && { "aria-current": "step" as const })}
    >
      <span className={mergeClasses(styles.icon, state === "waiting" && styles.waiting)} aria-hidden>
        {state === "done" && <CheckmarkCircleFilled />}
        {state === "current" && <Spinner size="extra-tiny" />}
        {state === "waiting" && <CircleRegular />}
      </span>
      <span aria-hidden>{props.name + done}</span>
    </li>
  );
}
