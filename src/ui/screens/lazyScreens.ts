import { lazy } from "react";

const loaders = {
  segments: () => import("./segments/SegmentsScreen"),
};

/** Screens beyond the first: loaded on demand, so that the first one shows sooner. */
export const SegmentsScreen = lazy(() =>
  loaders.segments().then((module) => ({ default: module.SegmentsScreen })),
);

/** Fetches every screen ahead of time: the network may be gone when the rep opens one. */
export function preloadScreens(): void {
  for (const load of Object.values(loaders)) void load();
}
