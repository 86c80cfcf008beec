/** French places, loaded once and only when a sheet is segmented. */
import type { Places } from "../core/reading/places";
import { loadPlaces } from "../geo/places";

let loading: Promise<Places> | null = null;

/** The places with their towns; a failed load is tried again next time. */
export async function placesOnce(): Promise<Places> {
  loading ??= loadPlaces({ communes: true });
  try {
    return await loading;
  } catch (error) {
    loading = null;
    throw error;
  }
}
