import { Button, Input, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowUndoRegular } from "@fluentui/react-icons/svg/arrow-undo";
import { useId, useState } from "react";
import type { ReactNode } from "react";
import type { RfmCriterion } from "../../../core/reasons";
import type { RfmThresholds } from "../../../core/labels";
import { useLocale } from "../../locale";
import { ProblemCard } from "../../parts/ProblemCard";
import { typedCuts } from "../../views/typedCuts";
import { cutProblem, thresholdsUsed } from "../../wording/cutTexts";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    minWidth: 0,
    margin: 0,
    padding: 0,
    border: "none",
  },
  head: { display: "flex", flexDirection: "column", padding: 0 },
  used: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  fields: { display: "flex", gap: tokens.spacingHorizontalS },
  field: { flex: "1 1 0", minWidth: 0 },
  input: { width: "100%", minWidth: 0, fontVariantNumeric: "tabular-nums" },
  back: { alignSelf: "flex-start" },
});

/** The cut points of one criterion, to be typed over; what cannot serve is said and changes nothing. */
export function CutPoints(props: {
  readonly criterion: RfmCriterion;
  /** Those in force, ascending. */
  readonly cuts: readonly number[];
  readonly from: RfmThresholds["from"];
  /** ISO day of the computation; null = not known. */
  readonly since: string | null;
  readonly onType: (cuts: readonly number[]) => void;
  /** Gives up the typed ones. */
  readonly onBack: () => void;
}): ReactNode {
  const styles = useStyles();
  const { words, numbers, language } = useLocale();
  const problemId = useId();
  const { criterion, cuts, from } = props;
  const names = words.criteria.rfm;
  const shown = cuts.map((cut) => ({ cut, text: numbers.typed(cut) }));
  /** What stands in the fields while the rep types; null = the cut points in force. */
  const [draft, setDraft] = useState<readonly string[] | null>(null);
  const texts = draft ?? shown.map(({ text }) => text);
  const typed = typedCuts(texts, shown, language);

  function type(at: number, text: string): void {
    const next = texts.map((one, i) => (i === at ? text : one));
    setDraft(next);
    const found = typedCuts(next, shown, language);
    if (found.kind === "fine") props.onType(found.cuts);
  }

  return (
    <fieldset className={styles.root}>
      <legend className={styles.head}>
        <span>{names.criterion[criterion]}</span>
        <span className={styles.used}>{thresholdsUsed({ words, numbers, language }, from, props.since)}</span>
      </legend>
      <div className={styles.fields}>
        {texts.map((text, at) => {
          const isWrong = typed.kind !== "fine" && typed.at === at;
          return (
            <div key={at} className={styles.field}>
              <Input
                className={styles.input}
                input={{ className: styles.input }}
                inputMode="decimal"
                value={text}
                aria-label={names.cut(names.criterion[criterion], at + 1, texts.length)}
                aria-invalid={isWrong}
                {...(isWrong && { "aria-describedby": problemId })}
                onChange={(_, { value }) => type(at, value)}
                onBlur={() => {
                  if (typed.kind === "fine") setDraft(null);
                }}
              />
            </div>
          );
        })}
      </div>
      <div id={problemId} role="alert">
        {typed.kind !== "fine" && <ProblemCard problem={cutProblem(words, typed, texts)} intent="warning" />}
      </div>
      {(from === "given" || draft !== null) && (
        <Button
          className={styles.back}
          size="small"
          icon={<ArrowUndoRegular />}
          aria-label={names.backOf(names.criterion[criterion])}
          onClick={() => {
            setDraft(null);
            props.onBack();
          }}
        >
          {names.back}
        </Button>
      )}
    </fieldset>
  );
}
