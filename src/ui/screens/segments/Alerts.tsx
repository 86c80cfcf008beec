import { makeStyles, tokens } from "@fluentui/react-components";
import { ArrowDownRegular } from "@fluentui/react-icons/svg/arrow-down";
import { ArrowUpRegular } from "@fluentui/react-icons/svg/arrow-up";
import { ClockAlarmRegular } from "@fluentui/react-icons/svg/clock-alarm";
import { MoneyOffRegular } from "@fluentui/react-icons/svg/money-off";
import type { ReactNode } from "react";
import type { Alert, Segmentation } from "../../../core/segments";
import { useLocale } from "../../locale";
import { Panel } from "../../parts/Panel";
import { RowButton } from "../../parts/RowButton";
import { alertGroups } from "../../views/alertGroups";
import { alertWords } from "../../wording/alertWords";

const ICONS: Readonly<Record<Alert["kind"], ReactNode>> = {
  drop: <ArrowDownRegular />,
  rise: <ArrowUpRegular />,
  noRevenue: <MoneyOffRegular />,
  reactivate: <ClockAlarmRegular />,
};

/** "3-2-2": not to be cut at its hyphens. */
const SCORE = /(\d-\d-\d)/;

const useStyles = makeStyles({
  list: { margin: `0 calc(-1 * ${tokens.spacingHorizontalS})`, padding: 0, listStyleType: "none" },
  score: { whiteSpace: "nowrap" },
  none: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** Who moves: falls, rises, clients without revenue, clients to reactivate. */
export function Alerts(props: {
  readonly segmentation: Segmentation;
  readonly onOpen: (kind: Alert["kind"]) => void;
}): ReactNode {
  const styles = useStyles();
  const { words } = useLocale();
  const groups = alertGroups(props.segmentation);
  return (
    <Panel title={words.segments.alerts.title}>
      {groups.length === 0 && <p className={styles.none}>{words.segments.alerts.none}</p>}
      <ul className={styles.list}>
        {groups.map((group) => (
          <li key={`${group.kind} ${group.from} ${group.to}`}>
            <RowButton
              icon={ICONS[group.kind]}
              figure={words.common.customers(group.customers)}
              onOpen={() => props.onOpen(group.kind)}
            >
              {alertWords(words, group)
                .split(SCORE)
                .map((part, i) =>
                  i % 2 === 0 ? (
                    part
                  ) : (
                    <span key={i} className={styles.score}>
                      {part}
                    </span>
                  ),
                )}
            </RowButton>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
