import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Refusal } from "../../../core/model";
import { isJournal } from "../../../core/reading/grain/isJournal";
import type { Remembered } from "../../appPort";
import { useLocale } from "../../locale";
import { ProblemCard } from "../../parts/ProblemCard";
import type { Sight } from "../../state/paneState";
import { problemWords } from "../../wording/problemWords";
import { SheetCard, SheetCardWaiting } from "./SheetCard";
import { WillWrite } from "./WillWrite";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL },
  title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  presses: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  start: { minHeight: "44px" },
  hint: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** The first screen: what is seen, the one button, what it will write. */
export function HomeScreen(props: {
  readonly sight: Sight;
  readonly remembered: Remembered | null;
  readonly onStart: () => void;
  readonly onCheck: () => void;
  /** What the rep may say of a sheet that was refused. */
  readonly inDoubt: (refusal: Refusal) => ReactNode;
  readonly onSample: () => void;
  /** The way back to the sheet as it was; null when there is nothing to take back. */
  readonly restore: ReactNode;
}): ReactNode {
  const styles = useStyles();
  const { words } = useLocale();
  const { sight } = props;
  const lastRun = props.remembered?.lastRun ?? null;
  return (
    <section className={styles.root}>
      {sight.kind === "looking" && <SheetCardWaiting />}
      {sight.kind === "seen" && <SheetCard segmentation={sight.segmentation} onCheck={props.onCheck} />}
      {sight.kind === "unusable" && (
        <>
          <h1 tabIndex={-1} className={styles.title}>
            {words.home.refusedTitle}
          </h1>
          <ProblemCard problem={problemWords(words, sight.problem)} intent="warning" />
          {sight.problem.kind === "refusal" && props.inDoubt(sight.problem.refusal)}
        </>
      )}
      <div className={styles.presses}>
        <Button className={styles.start} appearance="primary" size="large" onClick={props.onStart}>
          {lastRun === null ? words.common.run.start : words.common.run.again}
        </Button>
        {lastRun !== null && <p className={styles.hint}>{words.home.lastRun(lastRun)}</p>}
        <>
          <Button onClick={props.onSample}>{words.home.sample}</Button>
          <p className={styles.hint}>{words.home.sampleHint}</p>
        </>
        {props.restore}
      </div>
      <WillWrite
        criteria={sight.kind === "seen" ? sight.segmentation.criteria : ["abc", "rfm", "territory"]}
        isJournal={sight.kind === "seen" && isJournal(sight.segmentation.reading.grain)}
      />
    </section>
  );
}
