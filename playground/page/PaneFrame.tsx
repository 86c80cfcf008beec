import type { PaneConnection } from "./connectPane";
import { words } from "./words";

/** The add-in's own page, as Excel would show it: 350 pixels wide, beside the sheet. */
export function PaneFrame({
  connection,
  shown,
}: {
  readonly connection: PaneConnection;
  readonly shown: boolean;
}) {
  const { web } = connection;
  return (
    <iframe
      className="pane"
      hidden={!shown}
      title={words.paneTitle}
      {...(web
        ? { name: web.frameName, src: "/addin/taskpane.html", ref: (frame) => frame && web.attach(frame) }
        : { src: "/pane.html" })}
    />
  );
}
