import {
  ALERT_TINT,
  HEAT_TINTS,
  INK,
  RANK_TINTS,
  SEGMENT_TINTS,
  STATE_TINTS,
} from "../../../src/core/output/palette";

/** Relative luminance of "#RRGGBB" (WCAG 2). */
function luminance(color: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

test("every label reads on its colour (contrast 7 or more)", () => {
  const tints = [SEGMENT_TINTS, RANK_TINTS, STATE_TINTS].flatMap((table) => Object.entries(table));
  const pairs = [
    ...tints,
    ["alert", ALERT_TINT] as const,
    ...HEAT_TINTS.map((one) => [String(one.from), one] as const),
  ];
  expect(pairs.filter(([, { fill, color }]) => !(contrast(fill, color) >= 7))).toEqual([]);
  expect(contrast(INK.soft, "#FFFFFF")).toBeGreaterThan(4.5);
  expect(contrast(INK.headingText, INK.heading)).toBeGreaterThan(7);
});

test("no two labels of a column, and no two bars of a chart, have one colour", () => {
  for (const table of [SEGMENT_TINTS, RANK_TINTS, STATE_TINTS]) {
    const tints = Object.values(table);
    for (const part of ["fill", "strong"] as const) {
      const colors = tints.map((tint) => tint[part]);
      expect(colors.filter((color) => !/^#[0-9A-F]{6}$/.test(color))).toEqual([]);
      expect(new Set(colors).size).toBe(colors.length);
    }
  }
});
