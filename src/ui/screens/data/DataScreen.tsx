import type { ReactNode } from "react";
import type { CorrectionKind, Day, OtherReading } from "../../../core/model";
import type { RememberedColumns } from "../../../core/reading/readingContext";
import type { Segmentation } from "../../../core/segments";
import { useLocale } from "../../locale";
import { ScreenFrame } from "../../parts/ScreenFrame";
import { SetAside } from "../segments/SetAside";
import { Columns } from "./Columns";
import { Issues } from "./Issues";
import { ReadingPanel } from "./ReadingPanel";

/** The data step: what was read, what is wrong with it, what each column is. */
export function DataScreen(props: {
  readonly segmentation: Segmentation;
  readonly onAssign: (choices: RememberedColumns) => void;
  readonly onGo: (cell: string) => void;
  readonly onCorrect: (kind: CorrectionKind) => void;
  readonly onReadOtherwise: (column: OtherReading, isOther: boolean) => void;
  readonly onWriteSheet: () => void;
  readonly onHeader: (row: number | null) => void;
  readonly onToday: (today: Day | null) => void;
}): ReactNode {
  const { words } = useLocale();
  const { reading } = props.segmentation;
  return (
    <ScreenFrame title={words.data.title} lead={words.data.lead(reading.rowsRead, reading.rowsUsed)}>
      <Issues
        issues={reading.issues}
        onGo={props.onGo}
        onCorrect={props.onCorrect}
        onReadOtherwise={props.onReadOtherwise}
        onWriteSheet={props.onWriteSheet}
      />
      <Columns reading={reading} onAssign={props.onAssign} />
      <ReadingPanel reading={reading} onHeader={props.onHeader} onToday={props.onToday} />
      <SetAside segmentation={props.segmentation} />
    </ScreenFrame>
  );
}
