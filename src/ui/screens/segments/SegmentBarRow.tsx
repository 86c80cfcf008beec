import { makeStyles, tokens } from "@fluentui/react-components";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import type { ReactNode } from "react";
import { SEGMENT_TINTS } from "../../../core/output/palette";
import type { SegmentSummary } from "../../../core/segments";
import { useLocale } from "../../locale";
import { Bar } from "../../parts/Bar";
import { ROW_BUTTON_LOOK } from "../../parts/rowButtonLook";
import { SegmentTag } from "../../parts/SegmentTag";

const useStyles = makeStyles({
  root: {
    ...ROW_BUTTON_LOOK,
    display: "grid",
    gridTemplateColumns: "1fr auto",
    rowGap: tokens.spacingVerticalXXS,
    padding: tokens.spacingVerticalS,
  },
  chevron: { alignSelf: "center", color: tokens.colorNeutralForeground3 },
  bars: {
    gridColumn: "1 / -1",
    display: "grid",
    gridTemplateColumns: "minmax(0, 3.75rem) minmax(40px, 1fr) 6.25rem",
    columnGap: tokens.spacingHorizontalS,
    rowGap: "2px",
    alignItems: "center",
    // Zoomed in, the figures stand alone: the bars only repeat them.
    "@media (max-width: 260px)": { gridTemplateColumns: "minmax(0, 1fr) auto" },
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  bar: { "@media (max-width: 260px)": { display: "none" } },
  figure: {
    textAlign: "end",
    fontVariantNumeric: "tabular-nums",
    whiteSpace: "nowrap",
    "@media (max-width: 260px)": { whiteSpace: "normal" },
  },
});

/** One segment: its name, then its share of the customers and of the revenue. */
export function SegmentBarRow(props: {
  readonly segment: SegmentSummary;
  /** "Clients", "Prospects", or both in one word. */
  readonly who: string;
  readonly onOpen: () => void;
}): ReactNode {
  const styles = useStyles();
  const { words } = useLocale();
  const { id, customers, customerShare, revenue, revenueShare } = props.segment;
  const { bars } = words.segments;
  const color = SEGMENT_TINTS[id].strong;
  return (
    <button type="button" className={styles.root} onClick={props.onOpen}>
      <SegmentTag segment={id} />
      <ChevronRightRegular className={styles.chevron} aria-hidden />
      <span className={styles.bars}>
        <span>{props.who}</span>
        <span className={styles.bar}>
          <Bar share={customerShare} color={color} />
        </span>
        <span className={styles.figure}>{bars.customersOf(customers, customerShare)}</span>
        {revenue !== 0 && (
          <>
            <span>{bars.revenue}</span>
            <span className={styles.bar}>
              <Bar share={revenueShare} color={color} />
            </span>
            <span className={styles.figure}>{bars.revenueOf(revenue, revenueShare)}</span>
          </>
        )}
      </span>
    </button>
  );
}
