/**
 * Fetches what a press may need later and the pane's first screen does not: a rep between two visits has no network,
 * and everything after opening must work without. A part that does not come now is asked for again when it is used.
 */
export async function preload(): Promise<void> {
  await Promise.allSettled([
    import("./recall"),
    import("./namedViews"),
    import("./segmentSheet"),
    import("./correct"),
    import("./writeQualitySheet"),
    import("./filterSheet"),
    import("../excel/filterRows"),
    import("./insertSample"),
    import("./sample/portfolio.json"),
    import("../geo/data/departments.json"),
    import("../geo/data/postalCodes.json"),
    import("../geo/data/communes.json"),
  ]);
}
