import { makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import type { ReactNode } from "react";
import { useLocale } from "../../locale";
import { Choice } from "../../parts/Choice";
import type { FilterList } from "../../views/filterChoices";
import { choiceText } from "../../wording/choiceText";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  name: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  choices: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
});

/** One list of a filter: each value on or off. */
export function FilterGroup<T extends string>(props: {
  readonly list: FilterList;
  readonly choices: readonly T[];
  readonly chosen: readonly T[];
  readonly onChange: (chosen: readonly T[]) => void;
}): ReactNode {
  const styles = useStyles();
  const { words } = useLocale();
  const id = useId();
  const { choices, chosen, list } = props;
  if (choices.length === 0) return null;
  return (
    <div role="group" aria-labelledby={id} className={styles.root}>
      <span id={id} className={styles.name}>
        {list === "potentials" ? words.labels.criterion.potential : words.filters.combine[list]}
      </span>
      <div className={styles.choices}>
        {choices.map((choice) => {
          const isOn = chosen.includes(choice);
          return (
            <Choice
              key={choice}
              isRound
              isOn={isOn}
              onToggle={() =>
                props.onChange(isOn ? chosen.filter((one) => one !== choice) : [...chosen, choice])
              }
            >
              {choiceText(words, list, choice)}
            </Choice>
          );
        })}
      </div>
    </div>
  );
}
