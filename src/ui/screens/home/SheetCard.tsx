import { Link, makeStyles, Skeleton, SkeletonItem, tokens } from "@fluentui/react-components";
import { DocumentTableRegular } from "@fluentui/react-icons/svg/document-table";
import { useMemo } from "react";
import type { ReactNode } from "react";
import type { Segmentation } from "../../../core/segments";
import { useLocale } from "../../locale";
import { populationCounts } from "../../views/populationCounts";
import { isolated } from "../../wording/isolated";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  name: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS, overflowWrap: "anywhere" },
  icon: { flexShrink: 0, fontSize: "24px", color: tokens.colorBrandForeground1 },
  sheet: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  count: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  facts: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalS,
    margin: 0,
    color: tokens.colorNeutralForeground2,
  },
  waiting: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
});

/** What the pane sees of the active sheet: its name, its customers, what is worth a check. */
export function SheetCard(props: {
  readonly segmentation: Segmentation;
  readonly onCheck: () => void;
}): ReactNode {
  const styles = useStyles();
  const { words } = useLocale();
  const { reading, customers } = props.segmentation;
  const issues = reading.issues.length;
  const { segmented, prospects, closed } = useMemo(() => populationCounts(customers), [customers]);
  const facts = [
    closed > 0 ? words.common.closed(closed) : null,
    words.home.columnsSeen(reading.columns.length),
    reading.setAside.length > 0 ? words.home.setAsideSeen(reading.setAside.length) : null,
    issues > 0 ? words.home.issuesSeen(issues) : words.home.noIssue,
  ].filter((fact) => fact !== null);
  return (
    <div className={styles.root}>
      <div className={styles.name}>
        <DocumentTableRegular className={styles.icon} aria-hidden />
        <h1 tabIndex={-1} className={styles.sheet}>
          {isolated(reading.sheet)}
        </h1>
      </div>
      <p className={styles.count}>{words.home.sees(segmented, prospects)}</p>
      <p className={styles.facts}>
        {facts.map((fact, i) => (
          // A line ends between two facts, not between a number and what it counts.
          <span key={fact}>{i < facts.length - 1 ? `${fact} ·` : fact}</span>
        ))}
      </p>
      <p className={styles.facts}>
        <Link as="button" inline onClick={props.onCheck}>
          {words.home.check}
        </Link>
      </p>
    </div>
  );
}

/** The place of the card while the sheet is read. */
export function SheetCardWaiting(): ReactNode {
  const styles = useStyles();
  const { words } = useLocale();
  return (
    <Skeleton className={styles.waiting} aria-label={words.home.looking}>
      <SkeletonItem size={24} />
      <SkeletonItem size={16} style={{ width: "60%" }} />
      <SkeletonItem size={16} style={{ width: "80%" }} />
    </Skeleton>
  );
}
