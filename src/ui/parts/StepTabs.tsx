import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { HomeFilled, HomeRegular } from "@fluentui/react-icons/svg/home";
import { useRef } from "react";
import type { KeyboardEvent, ReactNode } from "react";
import { useLocale } from "../locale";
import { STEPS } from "../state/paneState";
import type { Step } from "../state/paneState";
import { nextByKey } from "../views/nextByKey";

const useStyles = makeStyles({
  // The top right corner of the pane belongs to Excel: nothing to press stands there.
  root: {
    display: "flex",
    flexWrap: "wrap",
    paddingInline: "4px 36px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  tab: {
    display: "flex",
    flexGrow: 1,
    alignItems: "center",
    justifyContent: "center",
    minHeight: "44px",
    paddingInline: "4px",
    border: "none",
    paddingTop: "3px",
    borderBottom: "3px solid transparent",
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground2,
    font: "inherit",
    cursor: "pointer",
    ":hover": { color: tokens.colorNeutralForeground1, borderBottomColor: tokens.colorNeutralStroke1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-3px" },
    // All the steps on one line, in the pane's usual width and in the narrowest one that Excel shows.
    "@media (max-width: 360px)": { fontSize: "13px" },
    "@media (max-width: 335px)": { fontSize: tokens.fontSizeBase200 },
    "@media (forced-colors: active)": { borderBottomColor: "Canvas" },
  },
  current: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    borderBottomColor: tokens.colorCompoundBrandStroke,
    ":hover": { borderBottomColor: tokens.colorCompoundBrandStroke },
    "@media (forced-colors: active)": { borderBottomColor: "Highlight" },
  },
  icon: { display: "flex", fontSize: "20px" },
});

/** The steps of the method as tabs; the arrow keys go from one to the next. */
export function StepTabs(props: {
  readonly current: Step;
  readonly panelId: string;
  readonly onGo: (step: Step) => void;
}): ReactNode {
  const styles = useStyles();
  const { words } = useLocale();
  const list = useRef<HTMLDivElement>(null);

  function onKeyDown(event: KeyboardEvent): void {
    const next = nextByKey(STEPS, props.current, event.key);
    if (next === null) return;
    event.preventDefault();
    props.onGo(next);
    list.current?.querySelector<HTMLElement>(`#tab-${next}`)?.focus();
  }

  return (
    <nav aria-label={words.common.stepsName}>
      <div ref={list} role="tablist" aria-label={words.common.stepsName} className={styles.root}>
        {STEPS.map((step) => {
          const isCurrent = step === props.current;
          return (
            <button
              key={step}
              type="button"
              role="tab"
              id={`tab-${step}`}
              className={mergeClasses(styles.tab, isCurrent && styles.current)}
              aria-selected={isCurrent}
              aria-controls={props.panelId}
              tabIndex={isCurrent ? 0 : -1}
              onKeyDown={onKeyDown}
              onClick={() => props.onGo(step)}
              {...(step === "home" && { "aria-label": words.common.steps.home })}
            >
              {step !== "home" ? (
                words.common.steps[step]
              ) : (
                <span className={styles.icon}>{isCurrent ? <HomeFilled /> : <HomeRegular />}</span>
              )}
            </button>
          );
        })}
      </div>
    </nav>
  );
}
