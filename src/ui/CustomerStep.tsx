import { useMemo } from "react";
import type { ReactNode } from "react";
import type { Segmentation } from "../core/segments";
import { CustomerScreen, CustomersScreen } from "./screens/lazyScreens";
import type { PaneDeeds } from "./state/usePane";
import type { Screen } from "./state/paneState";

/** The customer of a row; the whole list when that row holds no customer any more. */
export function CustomerStep(props: {
  readonly screen: Extract<Screen, { kind: "customer" }>;
  readonly segmentation: Segmentation;
  readonly deeds: PaneDeeds;
}): ReactNode {
  const { screen, segmentation, deeds } = props;
  const one = useMemo(
    () => segmentation.customers.find(({ customer }) => customer.row === screen.row),
    [segmentation.customers, screen.row],
  );
  const toSegments = (): void => deeds.go({ kind: "segments" });
  if (one === undefined) {
    return (
      <CustomersScreen
        segmentation={segmentation}
        pick={{ by: "all" }}
        onOpen={({ customer }) => deeds.go({ ...screen, row: customer.row })}
        onBack={toSegments}
      />
    );
  }
  const { from } = screen;
  const place = { sheet: segmentation.reading.sheet, cells: `${screen.row}:${screen.row}` };
  return (
    <CustomerScreen
      segmentation={segmentation}
      one={one}
      onShow={() => void deeds.show(place)}
      onBack={() => deeds.go(listOf(from))}
    />
  );
}

/** The screen that a customer was opened in. */
function listOf(from: Extract<Screen, { kind: "customer" }>["from"]): Screen {
  if (from === null) return { kind: "segments" };
  return from === "plan" ? { kind: "plan" } : { kind: "customers", pick: from };
}
