import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useId, useRef } from "react";
import type { ReactNode } from "react";
import type { AppPort } from "./appPort";
import { useLocale } from "./locale";
import { CurrentScreen } from "./CurrentScreen";
import { NoticeLine } from "./parts/NoticeLine";
import { StartBar } from "./parts/StartBar";
import { StepTabs } from "./parts/StepTabs";
import { preloadScreens } from "./screens/lazyScreens";
import { FailedScreen } from "./screens/run/FailedScreen";
import { RunScreen } from "./screens/run/RunScreen";
import { stepOf } from "./state/stepOf";
import { STEPS } from "./state/paneState";
import type { Screen } from "./state/paneState";
import { useKeptFocus } from "./useKeptFocus";
import { usePane } from "./state/usePane";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", flexGrow: 1 },
  main: {
    display: "flex",
    flexDirection: "column",
    flexGrow: 1,
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalL,
    "@media (max-width: 260px)": { padding: tokens.spacingHorizontalS },
  },
});

/** The pane at work: steps on top, one screen, the one button below. */
export function PaneBody(props: { readonly app: AppPort }): ReactNode {
  const styles = useStyles();
  const { language } = useLocale();
  const panelId = useId();
  const { state, deeds } = usePane(props.app, language);
  const { run, screen } = state;

  useEffect(preloadScreens, []);

  const root = useRef<HTMLDivElement>(null);
  useKeptFocus(root);

  const step = stepOf(screen);
  return (
    <div ref={root} className={styles.root}>
      {run.kind === "running" ? (
        <main className={styles.main}>
          <RunScreen stage={run.stage} share={run.share} stopping={run.stopping} onStop={deeds.stop} />
        </main>
      ) : (
        <>
          <StepTabs current={step} panelId={panelId} onGo={(kind) => deeds.go({ kind })} />
          <main className={styles.main}>
            <NoticeLine notice={state.notice} onDismiss={deeds.dismiss} />
            <div id={panelId} role="tabpanel" aria-labelledby={`tab-${step}`}>
              {run.kind === "failed" ? (
                <FailedScreen problem={run.problem} onRetry={deeds.start} onClose={deeds.dismiss} />
              ) : (
                <CurrentScreen state={state} deeds={deeds} />
              )}
            </div>
          </main>
          {hasStartBar(screen.kind) && run.kind === "idle" && state.sight.kind !== "unusable" && (
            <StartBar standing={state.standing} onStart={deeds.start} />
          )}
        </>
      )}
    </div>
  );
}

/** The steps carry the one button below; the first screen has its own, and a list or a customer needs the room. */
function hasStartBar(kind: Screen["kind"]): boolean {
  return STEPS.some((step) => step === kind) && kind !== "home";
}
