import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { AbcLabel } from "../../../core/labels";
import type { SegmentSummary } from "../../../core/segments";
import { useLocale } from "../../locale";
import { Panel } from "../../parts/Panel";
import { SegmentBarRow } from "./SegmentBarRow";

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexDirection: "column",
    margin: `0 calc(-1 * ${tokens.spacingHorizontalS})`,
    padding: 0,
    listStyleType: "none",
  },
});

/** Customers and revenue of each segment; a row opens its customers. */
export function SegmentBars(props: {
  readonly segments: readonly SegmentSummary[];
  readonly onOpen: (segment: AbcLabel) => void;
}): ReactNode {
  const styles = useStyles();
  const { words } = useLocale();
  const present = props.segments.filter((segment) => segment.customers > 0);
  return (
    <Panel title={words.segments.bars.title}>
      <ul className={styles.list}>
        {present.map((segment) => (
          <li key={segment.id}>
            <SegmentBarRow segment={segment} onOpen={() => props.onOpen(segment.id)} />
          </li>
        ))}
      </ul>
    </Panel>
  );
}
