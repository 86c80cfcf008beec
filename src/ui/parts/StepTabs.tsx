import { makeStyles, Tab, TabList, tokens } from "@fluentui/react-components";
import { HomeRegular } from "@fluentui/react-icons/svg/home";
import type { ReactNode } from "react";
import { useLocale } from "../locale";
import { STEPS } from "../state/paneState";
import type { Step } from "../state/paneState";

const useStyles = makeStyles({
  // The top right corner of the pane belongs to Excel: nothing to press stands there.
  root: {
    display: "flex",
    flexWrap: "wrap",
    paddingInline: "4px 36px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  tab: { paddingInline: "8px" },
});

/** The steps of the method as tabs; the arrow keys go from one to the next. */
export function StepTabs(props: {
  readonly current: Step;
  readonly panelId: string;
  readonly onGo: (step: Step) => void;
}): ReactNode {
  const styles = useStyles();
  const { words } = useLocale();
  return (
    <TabList
      className={styles.root}
      aria-label={words.common.stepsName}
      selectedValue={props.current}
      onTabSelect={(_, { value }) => {
        const step = STEPS.find((one) => one === value);
        if (step !== undefined) props.onGo(step);
      }}
    >
      {STEPS.map((step) => (
        <Tab
          key={step}
          className={styles.tab}
          value={step}
          id={`tab-${step}`}
          aria-controls={props.panelId}
          {...(step === "home" && { icon: <HomeRegular />, "aria-label": words.common.steps.home })}
        >
          {step === "home" ? undefined : words.common.steps[step]}
        </Tab>
      ))}
    </TabList>
  );
}
