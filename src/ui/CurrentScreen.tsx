import { makeStyles, tokens } from "@fluentui/react-components";
import { Suspense, useMemo } from "react";
import type { ReactNode } from "react";
import type { Refusal } from "../core/model";
import { LocaleProvider, localeInUnit, useLocale } from "./locale";
import { Announcer } from "./parts/Announcer";
import { RestorePanel } from "./parts/RestorePanel";
import { ScreenWaiting } from "./parts/ScreenWaiting";
import { HomeScreen } from "./screens/home/HomeScreen";
import { SheetInDoubt } from "./screens/lazyScreens";
import { StepScreen } from "./StepScreen";
import type { PaneDeeds } from "./state/usePane";
import type { PaneState } from "./state/paneState";
import { sheetInDoubt } from "./views/sheetInDoubt";

const useStyles = makeStyles({ offer: { marginTop: tokens.spacingVerticalL } });

/** What can be taken back: the press of this session, or what the workbook remembers. */
function restoreOffer(state: PaneState, deeds: PaneDeeds) {
  const { sight, standing, remembered } = state;
  if (sight.kind !== "seen") return null;
  const scope: "press" | "all" = standing.kind === "preview" ? "all" : "press";
  if (scope === "all" && (remembered?.lastRun ?? null) === null) return null;
  const { sheet } = sight.segmentation.reading;
  return <RestorePanel scope={scope} onRestore={() => void deeds.restore(sheet, scope)} />;
}

/** What the rep may say of a sheet that was refused, kept with the workbook; null when it would change nothing. */
function doubtful(refusal: Refusal, deeds: PaneDeeds): ReactNode {
  const doubt = sheetInDoubt(refusal);
  if (doubt === null) return null;
  const { sheet } = doubt;
  return (
    <Suspense fallback={null}>
      <SheetInDoubt
        doubt={doubt}
        columns={refusal.columns}
        onAssign={(choices) => void deeds.assignColumns(sheet, choices)}
        onHeader={(row) => void deeds.chooseHeader(sheet, row)}
      />
    </Suspense>
  );
}

/** The screen in front: the first one by itself, every other once the sheet has been seen. */
export function CurrentScreen(props: { readonly state: PaneState; readonly deeds: PaneDeeds }): ReactNode {
  const { state, deeds } = props;
  const { sight, screen } = state;
  const locale = useLocale();
  const { words } = locale;
  const unit = sight.kind === "seen" ? sight.segmentation.reading.notes.revenueUnit : "euro";
  const ofSheet = useMemo(() => localeInUnit(locale, unit), [locale, unit]);
  const styles = useStyles();
  if (screen.kind === "home" || sight.kind === "unusable") {
    return (
      <HomeScreen
        sight={sight}
        remembered={state.remembered}
        onStart={deeds.start}
        onCheck={() => deeds.go({ kind: "data" })}
        inDoubt={(refusal) => doubtful(refusal, deeds)}
        onSample={deeds.insertSample}
        restore={restoreOffer(state, deeds)}
      />
    );
  }
  if (sight.kind === "looking") return <ScreenWaiting />;
  return (
    <Suspense fallback={<ScreenWaiting />}>
      <Announcer text={sight.updating ? words.common.updating : ""} />
      <LocaleProvider value={ofSheet}>
        <StepScreen state={state} screen={screen} segmentation={sight.segmentation} deeds={deeds} />
      </LocaleProvider>
      {screen.kind === "segments" && state.standing.kind !== "preview" && (
        <div className={styles.offer}>{restoreOffer(state, deeds)}</div>
      )}
    </Suspense>
  );
}
