import { words } from "./words";

/** What the ribbon shows and whom its buttons tell. `busy`: a command runs, its button is shut. */
export interface RibbonProps {
  readonly fileName: string;
  readonly paneShown: boolean;
  readonly busy: boolean;
  readonly onOpen: (file: File) => void;
  readonly onSave: () => void;
  readonly onSample: () => void;
  readonly onSegment: () => void;
  readonly onTogglePane: () => void;
}

/** The strip above the grid: what a file menu does, and the two buttons that the add-in puts on Excel's Home tab. */
export function Ribbon(props: RibbonProps) {
  const choose = (input: HTMLInputElement): void => {
    const [file] = input.files ?? [];
    input.value = "";
    if (file) props.onOpen(file);
  };
  return (
    <header className="ribbon">
      <div className="ribbon-title">
        <h1>{props.fileName}</h1>
        <p>
          {words.title} · {words.subtitle}
        </p>
      </div>
      <div className="ribbon-group" role="group" aria-label={words.fileGroup}>
        <label title={words.openTip}>
          {words.open}
          <input
            className="hidden-input"
            type="file"
            accept=".xlsx,.csv"
            onChange={(event) => choose(event.currentTarget)}
          />
        </label>
        <button type="button" onClick={props.onSave}>
          {words.save}
        </button>
        <button type="button" title={words.sampleTip} onClick={props.onSample}>
          {words.sample}
        </button>
      </div>
      <div className="ribbon-group" role="group" aria-label={words.addInGroup}>
        <button type="button" data-primary disabled={props.busy} onClick={props.onSegment}>
          <img src="/addin/assets/icon-32.png" alt="" />
          {words.segment}
        </button>
        <button type="button" onClick={props.onTogglePane}>
          <img src="/addin/assets/icon-pane-32.png" alt="" />
          {props.paneShown ? words.hidePane : words.showPane}
        </button>
      </div>
    </header>
  );
}
