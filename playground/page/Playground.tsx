import { Spreadsheet } from "./Spreadsheet";
import { PaneFrame } from "./PaneFrame";
import { Ribbon } from "./Ribbon";
import { useDrop } from "./useDrop";
import { usePage } from "./usePage";
import { useSessionPane } from "./useSessionPane";
import { words } from "./words";

/** The playground: a spreadsheet on the left, the add-in's unchanged pane on the right, its ribbon buttons above. */
export function Playground() {
  const page = usePage();
  const pane = useSessionPane(page.session);
  const dropping = useDrop(page.openFile);

  return (
    <div className="page">
      <Ribbon
        fileName={page.session?.fileName ?? words.starting}
        paneShown={pane.shown}
        busy={pane.busy}
        onOpen={(file) => void page.openFile(file)}
        onSave={() => void page.save()}
        onSample={() => void page.openSample()}
        onSegment={() => void pane.segment()}
        onTogglePane={pane.toggle}
      />
      <main className="desk">
        {page.session ? (
          <Spreadsheet key={page.session.id} host={page.session.host} />
        ) : (
          <div className="grid" />
        )}
        {page.session && (
          <PaneFrame key={`pane-${page.session.id}`} connection={page.session.pane} shown={pane.shown} />
        )}
        {page.failure !== null && (
          <div className="notice" role="alert">
            <span>{page.failure}</span>
            <button type="button" onClick={page.dismiss}>
              {words.close}
            </button>
          </div>
        )}
        {dropping && <div className="drop-hint">{words.drop}</div>}
      </main>
    </div>
  );
}
