import { makeStyles, tokens } from "@fluentui/react-components";
import { CallRegular } from "@fluentui/react-icons/svg/call";
import { MailRegular } from "@fluentui/react-icons/svg/mail";
import { VehicleCarRegular } from "@fluentui/react-icons/svg/vehicle-car";
import type { ReactElement, ReactNode } from "react";
import type { Channel } from "../../../core/labels";
import { useLocale } from "../../locale";
import { Choice } from "../../parts/Choice";

const CHANNELS: readonly (readonly [Channel, ReactElement])[] = [
  ["visit", <VehicleCarRegular key="visit" />],
  ["phone", <CallRegular key="phone" />],
  ["email", <MailRegular key="email" />],
];

const useStyles = makeStyles({
  root: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
});

/** Ways of contact, each on or off. */
export function Channels(props: {
  readonly name: string;
  readonly channels: readonly Channel[];
  readonly onChange: (channels: readonly Channel[]) => void;
}): ReactNode {
  const styles = useStyles();
  const { words } = useLocale();
  const { channels } = props;
  return (
    <div role="group" aria-label={props.name} className={styles.root}>
      {CHANNELS.map(([channel, icon]) => {
        const isOn = channels.includes(channel);
        return (
          <Choice
            key={channel}
            isWide
            isOn={isOn}
            icon={icon}
            onToggle={() =>
              props.onChange(
                CHANNELS.map(([one]) => one).filter((one) =>
                  one === channel ? !isOn : channels.includes(one),
                ),
              )
            }
          >
            {words.labels.channel[channel]}
          </Choice>
        );
      })}
    </div>
  );
}
