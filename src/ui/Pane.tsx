import {
  createDOMRenderer,
  FluentProvider,
  makeStyles,
  RendererProvider,
  tokens,
} from "@fluentui/react-components";
import { useMemo, type ReactNode } from "react";
import type { AppPort } from "./appPort";
import { DARK_THEME, LIGHT_THEME } from "./brand";
import { LocaleProvider } from "./locale";
import type { Locale } from "./locale";
import { PaneBody } from "./PaneBody";
import { ErrorBoundary } from "./parts/ErrorBoundary";
import { BrokenScreen } from "./screens/BrokenScreen";
import { UnavailableScreen } from "./screens/UnavailableScreen";
import type { Unavailability } from "./screens/UnavailableScreen";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    minHeight: "100vh",
    backgroundColor: tokens.colorNeutralBackground2,
    color: tokens.colorNeutralForeground1,
  },
});

/** The pane, or the reason why it cannot work here. */
export function Pane(props: {
  readonly locale: Locale;
  readonly isDark: boolean;
  /** The app; or what keeps it from being there. */
  readonly app: AppPort | Unavailability;
  /** What the page's security policy asks of the style sheets that Fluent UI makes. */
  readonly styleNonce: string;
}): ReactNode {
  const { styleNonce } = props;
  const renderer = useMemo(
    () => createDOMRenderer(document, { styleElementAttributes: { nonce: styleNonce } }),
    [styleNonce],
  );
  return (
    <RendererProvider renderer={renderer}>
      <Themed {...props} />
    </RendererProvider>
  );
}

function Themed(props: Omit<Parameters<typeof Pane>[0], "styleNonce">): ReactNode {
  const styles = useStyles();
  const { app } = props;
  return (
    <FluentProvider theme={props.isDark ? DARK_THEME : LIGHT_THEME} className={styles.root}>
      <LocaleProvider value={props.locale}>
        <ErrorBoundary fallback={(detail) => <BrokenScreen detail={detail} />}>
          {typeof app === "string" ? <UnavailableScreen because={app} /> : <PaneBody app={app} />}
        </ErrorBoundary>
      </LocaleProvider>
    </FluentProvider>
  );
}
