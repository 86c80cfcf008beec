import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";
import type { ReactNode } from "react";
import { useLocale } from "../../locale";

const LAST_ROW = 1_048_576;

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, alignItems: "flex-start" },
  row: { minWidth: 0, width: "100%" },
});

/** Which row of the sheet is its header: typed and taken by one press, or found by the product again. */
export function HeaderRow(props: {
  /** The row in force, 1-based; null = none was found. */
  readonly row: number | null;
  readonly isGiven: boolean;
  /** Null = let the product find it. */
  readonly onChoose: (row: number | null) => void;
}): ReactNode {
  const styles = useStyles();
  const { words } = useLocale();
  const names = words.data.reading;
  const [typed, setTyped] = useState(props.row === null ? "" : String(props.row));
  const id = useId();
  const row = Number(typed);
  const isRow = Number.isInteger(row) && row >= 1 && row <= LAST_ROW;
  return (
    <form
      className={styles.root}
      onSubmit={(event) => {
        event.preventDefault();
        if (isRow) props.onChoose(row);
      }}
    >
      <Field label={{ children: names.headerNumber, htmlFor: id }} hint={names.headerHint}>
        <Input
          id={id}
          className={styles.row}
          input={{ className: styles.row, inputMode: "numeric" }}
          type="number"
          min={1}
          max={LAST_ROW}
          value={typed}
          onChange={(_, { value }) => setTyped(value)}
        />
      </Field>
      <Button type="submit" size="small" disabledFocusable={!isRow}>
        {names.takeHeader}
      </Button>
      {props.isGiven && (
        <Button size="small" onClick={() => props.onChoose(null)}>
          {names.findHeader}
        </Button>
      )}
    </form>
  );
}
