import { words } from "./words";

/** The add-in's own page, as Excel would show it: 350 pixels wide, beside the sheet. */
export function PaneFrame({ shown }: { readonly shown: boolean }) {
  return <iframe className="pane" hidden={!shown} title={words.paneTitle} src="/pane.html" />;
}
