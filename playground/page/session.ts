import { connectPane, type PaneConnection } from "./connectPane";
import { createHost, type Host } from "../host/host";
import { openWorkbook, type OpenedFile } from "../xlsx/openWorkbook";
import { saveWorkbook } from "../xlsx/saveWorkbook";

/** A workbook open in the page: the file as it was read, and the simulated Excel around it. */
export interface PageSession {
  readonly id: number;
  readonly fileName: string;
  readonly opened: OpenedFile;
  readonly host: Host;
  readonly pane: PaneConnection;
}

let sessions = 0;

/** Opens a file's bytes in French, as the page shows it. Throws what `openWorkbook` throws. */
export async function openPageSession(bytes: Uint8Array, fileName: string): Promise<PageSession> {
  const opened = openWorkbook(bytes, fileName);
  const { engine } = opened.workbook;
  engine.setLocale("fr");
  engine.setLanguage("fr");
  sessions += 1;
  const host = createHost(opened.workbook);
  return { id: sessions, fileName, opened, host, pane: connectPane(host) };
}

/** Saves the workbook as an .xlsx of the same name, in the browser's download folder. */
export async function downloadSession({ opened, fileName }: PageSession): Promise<void> {
  const bytes = await saveWorkbook(opened);
  const type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  const url = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type }));
  const link = document.createElement("a");
  link.href = url;
  link.download = fileName.replace(/\.(xlsx|csv)$/i, "") + ".xlsx";
  link.click();
  // The download has to begin first.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
