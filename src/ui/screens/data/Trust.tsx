import { makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkCircleRegular } from "@fluentui/react-icons/svg/checkmark-circle";
import { PersonRegular } from "@fluentui/react-icons/svg/person";
import { QuestionCircleRegular } from "@fluentui/react-icons/svg/question-circle";
import { WarningRegular } from "@fluentui/react-icons/svg/warning";
import type { ReactNode } from "react";
import { useLocale } from "../../locale";
import type { ColumnRow } from "../../views/columnRows";

const ICONS: Readonly<Record<NonNullable<ColumnRow["trust"]>, ReactNode>> = {
  sure: <CheckmarkCircleRegular />,
  likely: <QuestionCircleRegular />,
  toCheck: <WarningRegular />,
  byYou: <PersonRegular />,
};

const useStyles = makeStyles({
  root: {
    display: "inline-flex",
    alignItems: "center",
    gap: "2px",
    flexShrink: 0,
    fontSize: tokens.fontSizeBase200,
  },
  icon: { display: "flex", fontSize: "16px" },
  sure: { color: tokens.colorStatusSuccessForeground1 },
  likely: { color: tokens.colorNeutralForeground2 },
  toCheck: { color: tokens.colorStatusWarningForeground3 },
  byYou: { color: tokens.colorNeutralForeground2 },
});

/** How sure the recognition of a column is, by icon and word. */
export function Trust(props: { readonly trust: NonNullable<ColumnRow["trust"]> }): ReactNode {
  const styles = useStyles();
  const { words } = useLocale();
  return (
    <span className={`${styles.root} ${styles[props.trust]}`}>
      <span className={styles.icon} aria-hidden>
        {ICONS[props.trust]}
      </span>
      {words.data.columns[props.trust]}
    </span>
  );
}
