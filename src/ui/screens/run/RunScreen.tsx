import { Button, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Stage } from "../../../app/outcome";
import { useLocale } from "../../locale";
import { Announcer } from "../../parts/Announcer";
import { ScreenFrame } from "../../parts/ScreenFrame";
import { StageLine } from "./StageLine";

const STAGES = ["reading", "recognising", "computing", "writing"] as const satisfies readonly Stage[];

const useStyles = makeStyles({
  stages: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  hint: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** The long job under way: which stage, what is still safe to cancel. */
export function RunScreen(props: {
  readonly stage: Stage;
  /** What is done of the stage, 0–1; null = unknown. */
  readonly share: number | null;
  readonly stopping: boolean;
  readonly onStop: () => void;
}): ReactNode {
  const styles = useStyles();
  const { words } = useLocale();
  const { run } = words.common;
  const at = STAGES.indexOf(props.stage);
  const isWriting = props.stage === "writing";
  return (
    <ScreenFrame title={run.title}>
      <Announcer text={props.stopping ? run.stopping : run.stages[props.stage]} />
      <ProgressBar
        value={(at + (props.share ?? 0.5)) / STAGES.length}
        thickness="large"
        aria-label={run.title}
      />
      <ol className={styles.stages}>
        {STAGES.map((stage, index) => (
          <StageLine
            key={stage}
            name={run.stages[stage]}
            share={index === at ? props.share : null}
            state={index < at ? "done" : index === at ? "current" : "waiting"}
          />
        ))}
      </ol>
      <p className={styles.hint}>{isWriting ? run.whileWriting : run.beforeWriting}</p>
      <Button disabledFocusable={isWriting || props.stopping} onClick={props.onStop}>
        {props.stopping ? run.stopping : words.common.cancel}
      </Button>
    </ScreenFrame>
  );
}
