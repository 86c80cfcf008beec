/** Columns of *Plan d'actions*, 1-based, and their widths in characters: 12 columns that a 13-inch screen shows. */
export const PLAN = {
  segment: 1,
  definition: 2,
  customers: 3,
  share: 4,
  revenue: 5,
  revenueShare: 6,
  interval: 7,
  channel: 8,
  objective: 9,
  actions: 10,
  visits: 11,
  due: 12,
} as const;

/** Widths of the plan's columns, in characters. */
export const PLAN_WIDTHS: readonly number[] = [17, 28, 8, 7, 13, 7, 11, 23, 14, 29, 9, 8];

/** Width of one plan column in characters. */
export function planWidth(column: number): number {
  return PLAN_WIDTHS[column - 1] ?? 10;
}

/** Height in points of the rows that fit one A4 landscape page once the 12 columns are fitted to its width. */
export const PLAN_PAGE_POINTS = 620;
