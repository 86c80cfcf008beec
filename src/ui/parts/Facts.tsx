import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", margin: 0 },
  line: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalM,
    paddingBlock: tokens.spacingVerticalXS,
    ":not(:last-child)": { borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  },
  term: { color: tokens.colorNeutralForeground2 },
  value: {
    margin: "0 0 0 auto",
    textAlign: "end",
    overflowWrap: "anywhere",
    fontVariantNumeric: "tabular-nums",
  },
});

/** Names and values, one line each; a null value is left out. */
export function Facts(props: { readonly facts: readonly (readonly [string, ReactNode])[] }): ReactNode {
  const styles = useStyles();
  return (
    <dl className={styles.root}>
      {props.facts
        .filter(([, value]) => value !== null)
        .map(([term, value]) => (
          <div key={term} className={styles.line}>
            <dt className={styles.term}>{term}</dt>
            <dd className={styles.value}>{value}</dd>
          </div>
        ))}
    </dl>
  );
}
