import { makeStyles, SearchBox, tokens } from "@fluentui/react-components";
import { useDeferredValue, useMemo, useState } from "react";
import type { ReactNode } from "react";
import type { Segmentation, SegmentedCustomer } from "../../../core/segments";
import { useLocale } from "../../locale";
import { ScreenFrame } from "../../parts/ScreenFrame";
import { VirtualList } from "../../parts/VirtualList";
import type { CustomerPick } from "../../state/customerPick";
import { pickCustomers } from "../../views/pickCustomers";
import { pickTitle } from "../../wording/pickTitle";
import { populationText } from "../../wording/populationText";
import { CUSTOMER_LINE_HEIGHT, CustomerLine } from "./CustomerLine";

/** Room that the list leaves to what stands around it, in pixels. */
const AROUND = 220;

const useStyles = makeStyles({
  search: { maxWidth: "none", width: "100%" },
  count: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** The customers of a segment, a cell or an alert, with a search. */
export function CustomersScreen(props: {
  readonly segmentation: Segmentation;
  readonly pick: CustomerPick;
  readonly onOpen: (one: SegmentedCustomer) => void;
  readonly onBack: () => void;
}): ReactNode {
  const styles = useStyles();
  const { words } = useLocale();
  const [search, setSearch] = useState("");
  const sought = useDeferredValue(search);
  const { customers } = props.segmentation;
  const found = useMemo(() => pickCustomers(customers, props.pick, sought), [customers, props.pick, sought]);
  return (
    <ScreenFrame title={pickTitle(words, props.pick)} onBack={props.onBack}>
      <SearchBox
        className={styles.search}
        placeholder={words.segments.customers.search}
        aria-label={words.segments.customers.search}
        value={search}
        onChange={(_, { value }) => setSearch(value)}
      />
      <p className={styles.count} role="status">
        {found.length === 0 ? words.segments.customers.none : populationText(words, found)}
      </p>
      {found.length > 0 && (
        <VirtualList
          items={found}
          name={words.segments.customers.listName}
          itemHeight={CUSTOMER_LINE_HEIGHT}
          height={Math.max(4 * CUSTOMER_LINE_HEIGHT, window.innerHeight - AROUND)}
          keyOf={(one) => one.customer.row}
          onOpen={props.onOpen}
          render={(one) => <CustomerLine one={one} />}
        />
      )}
    </ScreenFrame>
  );
}
