import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { SEGMENT_TINTS } from "../../core/output/palette";
import type { PlanSegment } from "../../core/labels";
import { useLocale } from "../locale";
import { segmentName } from "../wording/segmentName";

const useStyles = makeStyles({
  root: {
    display: "inline-flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    fontWeight: tokens.fontWeightSemibold,
  },
  swatch: {
    flexShrink: 0,
    width: "10px",
    height: "10px",
    borderRadius: tokens.borderRadiusSmall,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    forcedColorAdjust: "none",
  },
});

/** The name of a segment beside the colour that it has in the sheet. */
export function SegmentTag(props: { readonly segment: PlanSegment }): ReactNode {
  const styles = useStyles();
  const { words } = useLocale();
  return (
    <span className={styles.root}>
      <span
        className={styles.swatch}
        style={{ backgroundColor: SEGMENT_TINTS[props.segment].strong }}
        aria-hidden
      />
      {segmentName(words, props.segment)}
    </span>
  );
}
