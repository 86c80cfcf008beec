import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { LocationRegular } from "@fluentui/react-icons/svg/location";
import { useMemo } from "react";
import type { ReactNode } from "react";
import { reasonsOf } from "../../../core/explain/reasonsOf";
import type { Segmentation, SegmentedCustomer } from "../../../core/segments";
import { useLocale } from "../../locale";
import { Facts } from "../../parts/Facts";
import { Panel } from "../../parts/Panel";
import { ScreenFrame } from "../../parts/ScreenFrame";
import { customerFacts } from "../../wording/customerFacts";
import { customerLabels } from "../../wording/customerLabels";
import { customerName } from "../../wording/customerName";
import { isolated } from "../../wording/isolated";
import { NextClass } from "./NextClass";
import { Reasons } from "./Reasons";

const useStyles = makeStyles({
  show: { alignSelf: "flex-start" },
  lead: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** One customer: labels, why it has them, how far the next class is, what is known of it. */
export function CustomerScreen(props: {
  readonly segmentation: Segmentation;
  readonly one: SegmentedCustomer;
  readonly onShow: () => void;
  readonly onBack: () => void;
}): ReactNode {
  const styles = useStyles();
  const locale = useLocale();
  const { words } = locale;
  const { segmentation, one } = props;
  const reasons = useMemo(() => reasonsOf(segmentation, one), [segmentation, one]);
  const { customer } = one;
  return (
    <ScreenFrame
      title={customerName(words, customer)}
      lead={[customer.code, customer.city]
        .filter((part) => part !== null)
        .map(isolated)
        .join(" · ")}
      onBack={props.onBack}
    >
      <Button className={styles.show} icon={<LocationRegular />} onClick={props.onShow}>
        {words.segments.customer.showRow(customer.row)}
      </Button>
      <Panel title={words.segments.customer.labels}>
        <Facts facts={customerLabels(locale, one)} />
      </Panel>
      <NextClass reasons={reasons} />
      <Reasons reasons={reasons} />
      <Panel title={words.segments.customer.facts}>
        <Facts facts={customerFacts(locale, customer, segmentation.reading.notes.potentialUnit)} />
      </Panel>
    </ScreenFrame>
  );
}
