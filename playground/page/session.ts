import { createHost, type Host } from "../host/host";
import { samplePortfolio } from "../sample/portfolio";
import { openWorkbook, type OpenedFile } from "../xlsx/openWorkbook";
import { saveWorkbook } from "../xlsx/saveWorkbook";

/** A workbook open in the page: the file as it was read, and the simulated Excel around it. */
export interface Session {
  readonly id: number;
  readonly fileName: string;
  readonly opened: OpenedFile;
  readonly host: Host;
}

let sessions = 0;

function sessionOf(opened: OpenedFile, fileName: string): Session {
  sessions += 1;
  const { engine } = opened.workbook;
  engine.setLocale("fr");
  engine.setLanguage("fr");
  return { id: sessions, fileName, opened, host: createHost(opened.workbook) };
}
