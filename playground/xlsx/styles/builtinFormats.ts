/** Number formats every file has without declaring them, by id, in their English spelling. */
export const BUILTIN_FORMATS: ReadonlyMap<number, string> = new Map([
  [0, "general"],
  [1, "0"],
  [2, "0.00"],
  [3, "#,##0"],
  [4, "#,##0.00"],
  [9, "0%"],
  [10, "0.00%"],
  [11, "0.00E+00"],
  [12, "# ?/?"],
  [13, "# ??/??"],
  [14, "dd/mm/yyyy"],
  [15, "d-mmm-yy"],
  [16, "d-mmm"],
  [17, "mmm-yy"],
  [18, "h:mm AM/PM"],
  [19, "h:mm:ss AM/PM"],
  [20, "h:mm"],
  [21, "h:mm:ss"],
  [22, "dd/mm/yyyy h:mm"],
  [37, "#,##0 ;(#,##0)"],
  [38, "#,##0 ;[Red](#,##0)"],
  [39, "#,##0.00;(#,##0.00)"],
  [40, "#,##0.00;[Red](#,##0.00)"],
  [45, "mm:ss"],
  [46, "[h]:mm:ss"],
  [47, "mm:ss.0"],
  [48, "##0.0E+0"],
  [49, "@"],
]);

/** Ids whose spelling depends on the machine's language: a format given by hand never becomes one of them. */
const LOCAL_IDS: ReadonlySet<number> = new Set([14, 22, 37, 38, 39, 40]);

/** The id of a built-in format, or null when the format must be declared. */
export function builtinId(format: string): number | null {
  const wanted = format.toLowerCase();
  for (const [id, text] of BUILTIN_FORMATS)
    if (text.toLowerCase() === wanted && !LOCAL_IDS.has(id)) return id;
  return null;
}

/** True when a number in this format is a date or a time. */
export function isDateFormat(format: string): boolean {
  const [positive = ""] = format.split(";");
  const bare = positive.replace(/"[^"]*"|\\.|_.|\*.|\[(?!h|m|s)[^\]]*\]/gi, "");
  return bare.toLowerCase() !== "general" && /[dmyhs]/i.test(bare);
}
