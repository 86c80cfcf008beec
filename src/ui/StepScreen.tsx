import type { ReactNode } from "react";
import type { Segmentation, SegmentedCustomer } from "../core/segments";
import { CustomerStep } from "./CustomerStep";
import { useLocale } from "./locale";
import {
  CriteriaScreen,
  CustomersScreen,
  DataScreen,
  FiltersScreen,
  PlanScreen,
  SegmentsScreen,
} from "./screens/lazyScreens";
import type { PaneDeeds } from "./state/usePane";
import type { PaneState, Screen } from "./state/paneState";

/** The screen of a step, on the sheet as it was last seen. */
export function StepScreen(props: {
  readonly state: PaneState;
  readonly screen: Exclude<Screen, { kind: "home" }>;
  readonly segmentation: Segmentation;
  readonly deeds: PaneDeeds;
}): ReactNode {
  const { state, screen, segmentation, deeds } = props;
  const { sheet } = segmentation.reading;
  const { draft } = state;
  const locale = useLocale();
  // What the rep is changing shows at once, before the sheet is computed again.
  const options = draft.options ?? segmentation.options;
  const toSegments = (): void => deeds.go({ kind: "segments" });
  const openCustomer = (one: SegmentedCustomer, from: Screen): void => {
    const list = from.kind === "customers" ? from.pick : from.kind === "plan" ? "plan" : null;
    deeds.go({ kind: "customer", row: one.customer.row, from: list });
    void deeds.show({ sheet, cells: `${one.customer.row}:${one.customer.row}` });
  };

  switch (screen.kind) {
    case "data":
      return (
        <DataScreen
          segmentation={segmentation}
          onAssign={(choices) => void deeds.assignColumns(sheet, choices)}
          onGo={(cells) => void deeds.show({ sheet, cells })}
          onCorrect={(kind) => void deeds.correct(sheet, kind)}
          onReadOtherwise={(column, isOther) => void deeds.readOtherwise(sheet, column, isOther)}
          onWriteSheet={() => void deeds.writeQuality({ ...draft, sheet, language: locale.language })}
          onHeader={(row) => void deeds.chooseHeader(sheet, row)}
          onToday={(today) => deeds.change({ today })}
        />
      );
    case "criteria":
      return (
        <CriteriaScreen
          segmentation={segmentation}
          options={options}
          criteria={draft.criteria ?? segmentation.criteria}
          onChange={deeds.change}
        />
      );
    case "segments":
      return (
        <SegmentsScreen
          segmentation={segmentation}
          standing={state.standing}
          onPick={(pick) => deeds.go({ kind: "customers", pick })}
          onShow={(place) => void deeds.show(place)}
          onFilters={() => deeds.go({ kind: "filters" })}
        />
      );
    case "customers":
      return (
        <CustomersScreen
          segmentation={segmentation}
          pick={screen.pick}
          onOpen={(one) => openCustomer(one, screen)}
          onBack={screen.pick.by === "due" ? () => deeds.go({ kind: "plan" }) : toSegments}
        />
      );
    case "customer":
      return <CustomerStep screen={screen} segmentation={segmentation} deeds={deeds} />;
    case "plan":
      return (
        <PlanScreen
          segmentation={segmentation}
          options={options}
          onOptions={(changed) => deeds.change({ options: changed })}
          onCustomer={(one) => openCustomer(one, screen)}
          onWeek={(until) => deeds.go({ kind: "customers", pick: { by: "due", until } })}
        />
      );
    case "filters":
      return (
        <FiltersScreen
          segmentation={segmentation}
          views={state.remembered?.views ?? []}
          onShow={(rows) => void deeds.filter(segmentation, rows)}
          onClear={() => void deeds.clearFilters(sheet)}
          onSaveViews={(views) => void deeds.saveViews(views)}
          onBack={toSegments}
        />
      );
  }
}
