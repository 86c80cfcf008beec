import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { FilterRegular } from "@fluentui/react-icons/svg/filter";
import { PeopleListRegular } from "@fluentui/react-icons/svg/people-list";
import { useMemo } from "react";
import type { ReactNode } from "react";
import { hasProspects } from "../../../core/hasProspects";
import type { Segmentation } from "../../../core/segments";
import type { Words } from "../../../i18n/fr";
import type { SheetCells } from "../../appPort";
import { useLocale } from "../../locale";
import { ScreenFrame } from "../../parts/ScreenFrame";
import type { CustomerPick } from "../../state/customerPick";
import type { Standing } from "../../state/paneState";
import { rfmGrid } from "../../views/rfmGrid";
import { migrationTable } from "../../views/migrationTable";
import { Alerts } from "./Alerts";
import { Migration } from "./Migration";
import { Remarks } from "./Remarks";
import { RfmGridPanel } from "./RfmGridPanel";
import { SegmentBars } from "./SegmentBars";
import { SetAside } from "./SetAside";
import { StandingLine } from "./StandingLine";

const useStyles = makeStyles({
  presses: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  press: { flexGrow: 1, paddingInline: tokens.spacingHorizontalS },
});

/** The result: segments, grid, alerts, what was set aside. */
export function SegmentsScreen(props: {
  readonly segmentation: Segmentation;
  readonly standing: Standing;
  readonly onPick: (pick: CustomerPick) => void;
  readonly onFilters: () => void;
  readonly onShow: (place: SheetCells) => void;
}): ReactNode {
  const styles = useStyles();
  const { words } = useLocale();
  const { segmentation, onPick } = props;
  const grid = useMemo(() => rfmGrid(segmentation), [segmentation]);
  const moves = useMemo(() => migrationTable(segmentation), [segmentation]);
  const lead = useMemo(() => leadOf(words, segmentation), [words, segmentation]);
  return (
    <ScreenFrame title={words.segments.title} {...(lead !== null && { lead })}>
      <StandingLine
        standing={props.standing}
        headerRow={segmentation.reading.headerRow}
        onShow={props.onShow}
      />
      <div className={styles.presses}>
        <Button className={styles.press} icon={<PeopleListRegular />} onClick={() => onPick({ by: "all" })}>
          {words.segments.customers.all}
        </Button>
        <Button className={styles.press} icon={<FilterRegular />} onClick={props.onFilters}>
          {words.segments.filterSheet}
        </Button>
      </div>
      <SegmentBars segmentation={segmentation} onOpen={(segment) => onPick({ by: "segment", segment })} />
      <Alerts segmentation={segmentation} onOpen={(alert) => onPick({ by: "alert", alert })} />
      {moves !== null && <Migration table={moves} />}
      {grid !== null && <RfmGridPanel grid={grid} onOpen={(r, f) => onPick({ by: "rfm", r, f })} />}
      <Remarks remarks={segmentation.remarks} />
      <SetAside segmentation={segmentation} />
    </ScreenFrame>
  );
}

/** What the best class weighs; null when nobody could be classed. */
function leadOf(words: Words, { segments, reading }: Segmentation): string | null {
  const { bars } = words.segments;
  const best = segments.find(({ id, customers }) => customers > 0 && (id === "A" || id === "potentialA"));
  if (best === undefined) return null;
  return best.id === "A"
    ? bars.summary(best.customerShare, best.revenueShare, hasProspects(reading))
    : bars.prospects(best.customerShare);
}
