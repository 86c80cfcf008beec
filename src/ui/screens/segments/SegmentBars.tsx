import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import type { ReactNode } from "react";
import type { AbcLabel } from "../../../core/labels";
import type { Segmentation } from "../../../core/segments";
import { useLocale } from "../../locale";
import { Panel } from "../../parts/Panel";
import { whoIn } from "../../wording/whoIn";
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
  readonly segmentation: Pick<Segmentation, "segments" | "customers">;
  readonly onOpen: (segment: AbcLabel) => void;
}): ReactNode {
  const styles = useStyles();
  const { words } = useLocale();
  const { segments, customers } = props.segmentation;
  const present = segments.filter((segment) => segment.customers > 0);
  const who = useMemo(() => whoIn(words, customers), [words, customers]);
  return (
    <Panel title={words.segments.bars.title}>
      <ul className={styles.list}>
        {present.map((segment) => (
          <li key={segment.id}>
            <SegmentBarRow segment={segment} who={who(segment.id)} onOpen={() => props.onOpen(segment.id)} />
          </li>
        ))}
      </ul>
    </Panel>
  );
}
