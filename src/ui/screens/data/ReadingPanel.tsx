import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Day, Reading } from "../../../core/model";
import { dayOfIso, isoOf } from "../../../core/stats/day";
import { useLocale } from "../../locale";
import { Disclosure } from "../../parts/Disclosure";
import { Facts } from "../../parts/Facts";
import { HeaderRow } from "./HeaderRow";
import { Panel } from "../../parts/Panel";
import { grainText } from "../../wording/grainText";

const useStyles = makeStyles({
  date: { minWidth: 0, width: "100%" },
  reset: { alignSelf: "flex-start" },
  why: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** How the sheet was read: header row, what a row is, the day from which everything counts. */
export function ReadingPanel(props: {
  readonly reading: Reading;
  readonly onHeader: (row: number | null) => void;
  readonly onToday: (today: Day | null) => void;
}): ReactNode {
  const styles = useStyles();
  const { words, numbers } = useLocale();
  const { reading } = props;
  const names = words.data.reading;
  const why = grainText(words, reading.grainReason);
  return (
    <Panel title={names.title}>
      <Facts
        facts={[
          [names.header, `${numbers.integer(reading.headerRow)} · ${names.headerFrom[reading.headerFrom]}`],
          [names.grain, names.grains[reading.grain]],
          [names.today, `${numbers.day(reading.today)} · ${names.todayFrom[reading.todayFrom]}`],
        ]}
      />
      {why !== null && <p className={styles.why}>{why}</p>}
      {reading.headerFrom !== "table" && (
        <Disclosure label={names.changeHeader}>
          <HeaderRow
            key={reading.headerRow}
            row={reading.headerRow}
            isGiven={reading.headerFrom === "given"}
            onChoose={props.onHeader}
          />
        </Disclosure>
      )}
      <Disclosure label={names.changeToday}>
        <Field label={names.today}>
          <Input
            className={styles.date}
            input={{ className: styles.date }}
            type="date"
            value={isoOf(reading.today)}
            onChange={(_, { value }) => {
              const day = dayOfIso(value);
              if (day !== null) props.onToday(day);
            }}
          />
        </Field>
        {reading.todayFrom === "given" && (
          <Button className={styles.reset} size="small" onClick={() => props.onToday(null)}>
            {names.resetToday}
          </Button>
        )}
      </Disclosure>
    </Panel>
  );
}
