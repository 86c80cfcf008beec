import { lazy } from "react";

/** What does not come at first is asked for once more: React keeps a screen's failure until the pane is opened anew. */
const twice =
  <T>(load: () => Promise<T>) =>
  (): Promise<T> =>
    load().catch(load);

const loaders = {
  data: twice(() => import("./data/DataScreen")),
  inDoubt: twice(() => import("./data/SheetInDoubt")),
  criteria: twice(() => import("./criteria/CriteriaScreen")),
  segments: twice(() => import("./segments/SegmentsScreen")),
  customers: twice(() => import("./customers/CustomersScreen")),
  customer: twice(() => import("./customers/CustomerScreen")),
  plan: twice(() => import("./plan/PlanScreen")),
  filters: twice(() => import("./filters/FiltersScreen")),
};

/** Screens beyond the first: loaded on demand, so that the first one shows sooner. */
export const DataScreen = lazy(() => loaders.data().then((module) => ({ default: module.DataScreen })));
export const SheetInDoubt = lazy(() =>
  loaders.inDoubt().then((module) => ({ default: module.SheetInDoubt })),
);
export const CriteriaScreen = lazy(() =>
  loaders.criteria().then((module) => ({ default: module.CriteriaScreen })),
);
export const SegmentsScreen = lazy(() =>
  loaders.segments().then((module) => ({ default: module.SegmentsScreen })),
);
export const CustomersScreen = lazy(() =>
  loaders.customers().then((module) => ({ default: module.CustomersScreen })),
);
export const CustomerScreen = lazy(() =>
  loaders.customer().then((module) => ({ default: module.CustomerScreen })),
);
export const PlanScreen = lazy(() => loaders.plan().then((module) => ({ default: module.PlanScreen })));
export const FiltersScreen = lazy(() =>
  loaders.filters().then((module) => ({ default: module.FiltersScreen })),
);

/** Fetches every screen ahead of time: the network may be gone when the rep opens one. */
export function preloadScreens(): void {
  for (const load of Object.values(loaders)) void load();
}
