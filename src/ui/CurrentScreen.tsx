import { Suspense } from "react";
import type { ReactNode } from "react";
import type { AppPort } from "./appPort";
import { useLocale } from "./locale";
import { Announcer } from "./parts/Announcer";
import { ScreenWaiting } from "./parts/ScreenWaiting";
import { HomeScreen } from "./screens/home/HomeScreen";
import { StepScreen } from "./StepScreen";
import type { PaneDeeds } from "./state/usePane";
import type { PaneState } from "./state/paneState";

/** The screen in front: the first one by itself, every other once the sheet has been seen. */
export function CurrentScreen(props: {
  readonly app: AppPort;
  readonly state: PaneState;
  readonly deeds: PaneDeeds;
}): ReactNode {
  const { app, state, deeds } = props;
  const { sight, screen } = state;
  const { words } = useLocale();
  if (screen.kind === "home" || sight.kind === "unusable") {
    return (
      <HomeScreen
        sight={sight}
        remembered={state.remembered}
        onStart={deeds.start}
        onCheck={() => deeds.go({ kind: "data" })}
        onSample={app.insertSample === null ? null : deeds.insertSample}
      />
    );
  }
  if (sight.kind === "looking") return <ScreenWaiting />;
  return (
    <Suspense fallback={<ScreenWaiting />}>
      <Announcer text={sight.updating ? words.common.updating : ""} />
      <StepScreen app={app} state={state} screen={screen} segmentation={sight.segmentation} deeds={deeds} />
    </Suspense>
  );
}
