import type { ReactNode } from "react";
import type { Segmentation } from "../core/segments";
import type { AppPort } from "./appPort";
import { SegmentsScreen } from "./screens/lazyScreens";
import type { PaneDeeds } from "./state/paneDeeds";
import type { PaneState } from "./state/paneState";

/** The screen of a step, on the sheet as it was last seen. */
export function StepScreen(props: {
  readonly app: AppPort;
  readonly state: PaneState;
  readonly segmentation: Segmentation;
  /** True while newer figures are being computed. */
  readonly updating: boolean;
  readonly deeds: PaneDeeds;
}): ReactNode {
  const { app, state, segmentation, deeds } = props;
  return (
    <SegmentsScreen
      segmentation={segmentation}
      standing={state.standing}
      onPick={(pick) => deeds.go({ kind: "customers", pick })}
      onFilters={app.filters === null ? null : () => deeds.go({ kind: "filters" })}
    />
  );
}
