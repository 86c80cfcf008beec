import { makeStyles, Switch, tokens } from "@fluentui/react-components";
import { WarningRegular } from "@fluentui/react-icons/svg/warning";
import { useId } from "react";
import type { ReactNode } from "react";
import type { MethodStatus } from "../../../core/segments";
import { useLocale } from "../../locale";
import { Disclosure } from "../../parts/Disclosure";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  head: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  always: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  missing: { display: "flex", gap: tokens.spacingHorizontalXS, margin: 0 },
  icon: { flexShrink: 0, marginTop: "2px", color: tokens.colorStatusWarningForeground3 },
});

/** A method: what it tells, whether it is used, what it lacks, its settings. */
export function CriterionCard(props: {
  readonly method: MethodStatus;
  readonly onUse: (isUsed: boolean) => void;
  /** None when there is nothing to set. */
  readonly children?: ReactNode;
}): ReactNode {
  const styles = useStyles();
  const { words } = useLocale();
  const id = useId();
  const { criterion, possible, chosen, missing } = props.method;
  const name = words.labels.criterion[criterion];
  const lacks = missing.map((any) => any.map((field) => words.fields[field]).join(words.criteria.or));
  return (
    <section className={styles.root} aria-labelledby={id}>
      <div className={styles.head}>
        <h2 id={id} className={styles.title}>
          {name}
        </h2>
        {criterion === "abc" ? (
          // ABC carries the segments themselves: every other criterion refines it.
          <span className={styles.always}>{words.criteria.always}</span>
        ) : (
          <Switch
            checked={chosen && possible}
            disabled={!possible}
            aria-label={words.criteria.use(name)}
            onChange={(_, { checked }) => props.onUse(checked)}
          />
        )}
      </div>
      <p className={styles.text}>{words.criteria.about[criterion]}</p>
      {!possible && (
        <p className={styles.missing}>
          <WarningRegular className={styles.icon} aria-hidden />
          <span>{words.criteria.missing(lacks.join(words.criteria.and))}</span>
        </p>
      )}
      {possible && props.children !== undefined && (
        <Disclosure label={words.common.settings} fullName={words.criteria.settingsOf(name)}>
          {props.children}
        </Disclosure>
      )}
    </section>
  );
}
