import type { RefObject } from "react";
import { words } from "./words";

/** The add-in's own page, as Excel would show it: 350 pixels wide, beside the sheet. */
export function PaneFrame({
  frame,
  shown,
}: {
  readonly frame: RefObject<HTMLIFrameElement | null>;
  readonly shown: boolean;
}) {
  return (
    <iframe
      ref={frame as RefObject<HTMLIFrameElement>}
      className="pane"
      hidden={!shown}
      title={words.paneTitle}
      src="/pane.html"
    />
  );
}
