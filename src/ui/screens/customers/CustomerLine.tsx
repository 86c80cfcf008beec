import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { SegmentedCustomer } from "../../../core/segments";
import type { Customer } from "../../../core/model";
import { useLocale } from "../../locale";
import type { Locale } from "../../locale";
import { SegmentTag } from "../../parts/SegmentTag";
import { customerName } from "../../wording/customerName";
import { isolated } from "../../wording/isolated";

const useStyles = makeStyles({
  root: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    alignContent: "center",
    columnGap: tokens.spacingHorizontalS,
    height: "100%",
    paddingInline: tokens.spacingHorizontalM,
  },
  cut: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  minor: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  figure: { textAlign: "end", fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap" },
});

/** Height of a line, in pixels. */
export const CUSTOMER_LINE_HEIGHT = 52;

/** A customer in a list: name and segment, town and revenue. */
export function CustomerLine(props: { readonly one: SegmentedCustomer }): ReactNode {
  const styles = useStyles();
  const locale = useLocale();
  const { words } = locale;
  const { customer, abc, priority } = props.one;
  const place = [placeOf(props.one), words.segments.customers.row(customer.row)];
  return (
    <div className={styles.root}>
      <span className={styles.cut}>{customerName(words, customer)}</span>
      <span className={styles.figure}>
        {abc === null ? words.labels.closedAccount : <SegmentTag segment={abc} />}
      </span>
      <span className={`${styles.cut} ${styles.minor}`}>
        {[priority?.rank, ...place].filter((part) => part !== null && part !== undefined).join(" · ")}
      </span>
      <span className={`${styles.figure} ${styles.minor}`}>{amountText(locale, customer)}</span>
    </div>
  );
}

function placeOf({ customer, zone }: SegmentedCustomer): string | null {
  const place = customer.city ?? zone;
  return place === null ? null : isolated(place);
}

/** The revenue; of a prospect, what it could bring. */
function amountText({ words, numbers }: Locale, { population, revenue, potential }: Customer): string {
  const names = words.segments.customers;
  if (revenue !== null) return numbers.euros(revenue);
  return population === "prospect" && potential !== null ? names.potential(potential) : names.unknownRevenue;
}
