/** French places, loaded once and only when a sheet is segmented. */
import type { Places } from "../core/reading/places";
import { loadPlaces } from "../geo/places";
import { pause } from "./pause";

let loading: Promise<Places> | null = null;

/** The places with their towns; a failed load is tried again next time. */
export async function placesOnce(): Promise<Places> {
  // Reading the tables holds the pane once: what waited for them starts after it was free again.
  loading ??= loadPlaces({ communes: true }).then(async (places) => {
    await pause();
    return places;
  });
  try {
    return await loading;
  } catch (error) {
    loading = null;
    throw error;
  }
}
