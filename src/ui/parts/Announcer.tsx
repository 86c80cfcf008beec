import { makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  hidden: {
    position: "absolute",
    width: "1px",
    height: "1px",
    margin: "-1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});

/** Says a text to a screen reader when it changes; nothing is seen. */
export function Announcer(props: { readonly text: string }): ReactNode {
  return (
    <div role="status" aria-live="polite" className={useStyles().hidden}>
      {props.text}
    </div>
  );
}
