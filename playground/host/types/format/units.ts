/** The engine measures in screen pixels, office.js in points: 96 and 72 to the inch. */
export const POINTS_PER_PIXEL = 0.75;

/** Pixels of a column of a sheet that the engine made. */
export const ENGINE_WIDTH = 90;
