import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowSwapRegular } from "@fluentui/react-icons/svg/arrow-swap";
import { ErrorCircleRegular } from "@fluentui/react-icons/svg/error-circle";
import { InfoRegular } from "@fluentui/react-icons/svg/info";
import { LocationRegular } from "@fluentui/react-icons/svg/location";
import { WandRegular } from "@fluentui/react-icons/svg/wand";
import { WarningRegular } from "@fluentui/react-icons/svg/warning";
import { useId, useState } from "react";
import type { ReactNode } from "react";
import type { CorrectionKind, Issue, OtherReading, Severity } from "../../../core/model";
import { useLocale } from "../../locale";
import { issueFacts, issueWords } from "../../wording/issueWords";
import { otherReadingText } from "../../wording/otherReadingText";

const ICONS: Readonly<Record<Severity, ReactNode>> = {
  high: <ErrorCircleRegular />,
  medium: <WarningRegular />,
  low: <InfoRegular />,
};

const useStyles = makeStyles({
  root: {
    display: "grid",
    gridTemplateColumns: "20px minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXS,
    paddingBlock: tokens.spacingVerticalS,
    ":not(:last-child)": { borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  },
  icon: { fontSize: "20px" },
  high: { color: tokens.colorStatusDangerForeground1 },
  medium: { color: tokens.colorStatusWarningForeground3 },
  low: { color: tokens.colorNeutralForeground2 },
  text: { overflowWrap: "anywhere" },
  minor: {
    gridColumn: 2,
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
  advice: { gridColumn: 2, margin: 0 },
  // Zoomed in, what a button does takes two lines.
  action: { minWidth: 0, whiteSpace: "normal", overflowWrap: "anywhere" },
  actions: { gridColumn: 2, display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** One kind of problem: what it is, how grave, euros at stake, what can be done. */
export function IssueLine(props: {
  readonly issue: Issue;
  readonly onGo: (cell: string) => void;
  readonly onCorrect: (kind: CorrectionKind) => void;
  readonly onReadOtherwise: (column: OtherReading, isOther: boolean) => void;
}): ReactNode {
  const styles = useStyles();
  const { words } = useLocale();
  const { issue, onGo, onCorrect, onReadOtherwise } = props;
  const { otherReading } = issue;
  const names = words.data.issues;
  /** Which of its cells the next press shows. */
  const [at, setAt] = useState(0);
  const cell = issue.cells[at % Math.max(1, issue.cells.length)];
  const said = issueWords(words, issue);
  const hintId = useId();
  const hints = [
    ...(otherReading !== undefined ? [names.readHint] : []),
    ...(issue.correction !== undefined ? [names.correctHint] : []),
  ];
  const advice = [said.assumed, said.next].filter((part) => part !== "").join(" ");
  return (
    <li className={styles.root}>
      <span className={`${styles.icon} ${styles[issue.severity]}`} aria-hidden>
        {ICONS[issue.severity]}
      </span>
      <span className={styles.text}>{said.what}</span>
      <p className={styles.minor}>{issueFacts(words, issue)}</p>
      {advice !== "" && <p className={styles.advice}>{advice}</p>}
      <div className={styles.actions}>
        {cell !== undefined && (
          <Button
            className={styles.action}
            size="small"
            icon={<LocationRegular />}
            onClick={() => {
              onGo(cell);
              setAt(at + 1);
            }}
          >
            {names.go(cell)}
          </Button>
        )}
        {otherReading !== undefined && (
          <Button
            className={styles.action}
            size="small"
            icon={<ArrowSwapRegular />}
            aria-describedby={hintId}
            onClick={() => onReadOtherwise(otherReading, !otherReading.inForce)}
          >
            {otherReadingText(words, issue)}
          </Button>
        )}
        {issue.correction !== undefined && (
          <Button
            className={styles.action}
            size="small"
            icon={<WandRegular />}
            aria-describedby={hintId}
            onClick={() => issue.correction !== undefined && onCorrect(issue.correction)}
          >
            {names.correct[issue.correction]}
          </Button>
        )}
      </div>
      {hints.length > 0 && (
        <p id={hintId} className={styles.minor}>
          {hints.join(" ")}
        </p>
      )}
    </li>
  );
}
