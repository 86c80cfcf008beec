import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { BookmarkRegular } from "@fluentui/react-icons/svg/bookmark";
import { DeleteRegular } from "@fluentui/react-icons/svg/delete";
import { useState } from "react";
import type { ReactNode } from "react";
import type { NamedView, SheetFilter } from "../../appPort";
import { useLocale } from "../../locale";
import { Panel } from "../../parts/Panel";
import { isolated } from "../../wording/isolated";

const LONGEST_NAME = 60;

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  view: { display: "flex", gap: tokens.spacingHorizontalXS },
  open: { flexGrow: 1, minWidth: 0, justifyContent: "flex-start", overflowWrap: "anywhere" },
  line: { display: "flex", flexWrap: "wrap", alignItems: "flex-end", gap: tokens.spacingHorizontalS },
  field: { flex: "1 1 7rem", minWidth: 0 },
  save: { flexShrink: 0 },
  input: { minWidth: 0, width: "100%" },
  none: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** Filters that the rep named, kept in the workbook. */
export function SavedViews(props: {
  readonly views: readonly NamedView[];
  readonly filter: SheetFilter;
  readonly onOpen: (view: NamedView) => void;
  readonly onSave: (views: readonly NamedView[]) => void;
}): ReactNode {
  const styles = useStyles();
  const { words } = useLocale();
  const [name, setName] = useState("");
  const { views, filter } = props;
  const names = words.filters.views;
  const others = views.filter((view) => view.name !== name.trim());

  function save(): void {
    if (name.trim() === "") return;
    props.onSave([...others, { name: name.trim(), filter }]);
    setName("");
  }

  return (
    <Panel title={names.title}>
      {views.length === 0 && <p className={styles.none}>{names.none}</p>}
      <ul className={styles.list}>
        {views.map((view) => (
          <li key={view.name} className={styles.view}>
            <Button className={styles.open} icon={<BookmarkRegular />} onClick={() => props.onOpen(view)}>
              {isolated(view.name)}
            </Button>
            <Button
              appearance="subtle"
              icon={<DeleteRegular />}
              aria-label={names.remove(isolated(view.name))}
              onClick={() => props.onSave(views.filter((one) => one.name !== view.name))}
            />
          </li>
        ))}
      </ul>
      <form
        className={styles.line}
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <Field label={names.name} className={styles.field}>
          <Input
            className={styles.input}
            value={name}
            maxLength={LONGEST_NAME}
            onChange={(_, { value }) => setName(value)}
          />
        </Field>
        <Button className={styles.save} type="submit" disabledFocusable={name.trim() === ""}>
          {names.save}
        </Button>
      </form>
    </Panel>
  );
}
