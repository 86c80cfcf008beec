import { makeStyles, tokens } from "@fluentui/react-components";
import { ColorRegular } from "@fluentui/react-icons/svg/color";
import { ShieldCheckmarkRegular } from "@fluentui/react-icons/svg/shield-checkmark";
import { TableRegular } from "@fluentui/react-icons/svg/table";
import { TableAddRegular } from "@fluentui/react-icons/svg/table-add";
import type { ReactNode } from "react";
import type { Criterion } from "../../../core/labels";
import { useLocale } from "../../locale";
import { Panel } from "../../parts/Panel";

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  item: { display: "flex", gap: tokens.spacingHorizontalS },
  text: { minWidth: 0, overflowWrap: "anywhere" },
  icon: { flexShrink: 0, fontSize: "20px", color: tokens.colorBrandForeground1 },
});

/** Says what the press will write, before it does. */
export function WillWrite(props: {
  readonly criteria: readonly Criterion[];
  /** The sheet is a journal of orders: its customers get a sheet of their own. */
  readonly isJournal: boolean;
}): ReactNode {
  const styles = useStyles();
  const { words, numbers } = useLocale();
  const { willWrite } = words.home;
  const parts = props.criteria.map((criterion) => willWrite.parts[criterion]);
  const lines = [
    {
      icon: <TableAddRegular />,
      text: (props.isJournal ? willWrite.customers : willWrite.columns)(
        numbers.list([...parts, ...willWrite.parts.always]),
      ),
    },
    { icon: <ColorRegular />, text: willWrite.colors },
    { icon: <TableRegular />, text: willWrite.plan },
    { icon: <ShieldCheckmarkRegular />, text: willWrite.untouched },
  ];
  return (
    <Panel title={willWrite.title}>
      <ul className={styles.list}>
        {lines.map(({ icon, text }) => (
          <li key={text} className={styles.item}>
            <span className={styles.icon} aria-hidden>
              {icon}
            </span>
            <span className={styles.text}>{text}</span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
