import { columnRules } from "../../../src/core/output/columns/columnRules";
import type { OwnColumnKey } from "../../../src/core/output/edits";
import {
  ALERT_TINT,
  RANK_TINTS,
  SEGMENT_TINTS,
  STATE_TINTS,
  type Tint,
} from "../../../src/core/output/palette";
import { sheet as words } from "../../../src/i18n/fr/sheet";

const ROWS = { first: 5, last: 40 };
/** The rules of these columns, which stand side by side from C on, as a reader sees them. */
function rules(...keys: readonly (OwnColumnKey | null)[]) {
  const own = keys.flatMap((key, i) => (key === null ? [] : [{ key, header: key, column: i + 3 }]));
  return columnRules(own, ROWS, words).map(({ area, rules: found }) => ({
    columns: [area.firstColumn, area.lastColumn],
    rows: [area.firstRow, area.lastRow],
    rules: found.map(({ formula, fill, color, bold }) => [formula, fill, color, bold]),
  }));
}
const rule = (formula: string, { fill, color }: Tint, bold = false) => [formula, fill, color, bold];

const SEGMENTS = (cell: string) => [
  rule(`=${cell}="A"`, SEGMENT_TINTS.A, true),
  rule(`=${cell}="B"`, SEGMENT_TINTS.B, true),
  rule(`=${cell}="C"`, SEGMENT_TINTS.C, true),
  rule(`=${cell}="A potentiel"`, SEGMENT_TINTS.potentialA, true),
  rule(`=${cell}="B potentiel"`, SEGMENT_TINTS.potentialB, true),
  rule(`=${cell}="C potentiel"`, SEGMENT_TINTS.potentialC, true),
  rule(`=${cell}="À compléter"`, SEGMENT_TINTS.toComplete, true),
];

describe("the colours of label columns follow what their cells say", () => {
  test.each<readonly [OwnColumnKey, readonly unknown[]]>([
    ["segment", SEGMENTS("C5")],
    ["forcedSegment", SEGMENTS("C5")],
    [
      "priority",
      [
        rule('=C5="P1"', RANK_TINTS.P1, true),
        rule('=C5="P2"', RANK_TINTS.P2),
        rule('=C5="P3"', RANK_TINTS.P3),
      ],
    ],
    [
      "lastContactState",
      [
        rule('=RIGHT(C5,6)="à jour"', STATE_TINTS.upToDate),
        rule('=RIGHT(C5,11)="à planifier"', STATE_TINTS.due),
        rule('=RIGHT(C5,9)="en retard"', STATE_TINTS.overdue),
      ],
    ],
    ["potential", [rule('=LEFT(C5,4)="Fort"', SEGMENT_TINTS.highPotential, true)]],
    ["alert", [rule('=C5<>""', ALERT_TINT)]],
  ])("%s", (key, expected) => {
    expect(rules(key)).toEqual([{ columns: [3, 3], rows: [5, 40], rules: expected }]);
  });

  test("the others have none", () => {
    expect(rules("rfm", "profile", "zone", "sector", "crossed", "points", "channel", "why")).toEqual([]);
  });

  test("neighbours coloured alike share their rules, in whatever order they are remembered", () => {
    const shared = [{ columns: [3, 4], rows: [5, 40], rules: SEGMENTS("C5") }];
    expect(rules("segment", "forcedSegment")).toEqual(shared);
    const turned = [
      { key: "forcedSegment", header: "Segment forcé", column: 4 },
      { key: "segment", header: "Segment", column: 3 },
    ] as const;
    expect(columnRules(turned, ROWS, words)).toHaveLength(1);
  });

  test("columns apart, or coloured otherwise, have rules of their own", () => {
    expect(rules("segment", null, "forcedSegment").map(({ columns }) => columns)).toEqual([
      [3, 3],
      [5, 5],
    ]);
    expect(rules("segment", "priority", "alert").map(({ columns }) => columns)).toEqual([
      [3, 3],
      [4, 4],
      [5, 5],
    ]);
  });
});
