/** Has LibreOffice calculate a workbook anew, and times the calculation alone: neither its start nor the opening. */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

/** What LibreOffice found. */
export interface Recalculated {
  /** Milliseconds of one hard recalculation, by the clock. */
  readonly ms: number;
  /** The last column, row by row. */
  readonly classes: readonly string[];
}

const TIMEOUT_MS = 180_000;

/** Null where LibreOffice is not installed, or did not answer in three minutes. */
export function recalculate(xml: string, lastColumn: string, rows: number): Recalculated | null {
  const folder = mkdtempSync(join(tmpdir(), "bench-office-"));
  try {
    const [workbook, answer] = [join(folder, "bench.fods"), join(folder, "answer.txt")];
    writeFileSync(workbook, xml);
    const start = (order: string): void => {
      const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
      const args = [profile, "--headless", "--norestore", "--nologo", order];
      spawnSync("soffice", args, { stdio: "ignore", timeout: TIMEOUT_MS });
    };
    start("--terminate_after_init"); // a profile that LibreOffice makes itself overwrites what stands there
    writeMacro(
      join(folder, "profile/user/basic/Standard"),
      workbook,
      answer,
      `${lastColumn}1:${lastColumn}${rows}`,
    );
    start("macro:///Standard.Bench.Main");
    if (!existsSync(answer)) return null;
    const [ms = "", ...classes] = readFileSync(answer, "utf8").trimEnd().split(/\r?\n/);
    return { ms: Number(ms), classes };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A Basic library in a user profile of its own: no other program is needed to drive LibreOffice. */
function writeMacro(folder: string, workbook: string, answer: string, cells: string): void {
  mkdirSync(folder, { recursive: true });
  const source = `Sub Main
  Dim hidden(0) As New com.sun.star.beans.PropertyValue
  hidden(0).Name = "Hidden"
  hidden(0).Value = True
  book = StarDesktop.loadComponentFromURL("${pathToFileURL(workbook).href}", "_blank", 0, hidden())
  start = GetSystemTicks()
  book.calculateAll()
  took = GetSystemTicks() - start
  found = book.Sheets.getByIndex(0).getCellRangeByName("${cells}").getDataArray()
  file = FreeFile
  Open "${answer}" For Output As #file
  Print #file, CStr(took)
  For i = 0 To UBound(found)
    Print #file, found(i)(0)
  Next
  Close #file
  book.close(True)
  StarDesktop.terminate()
End Sub`;
  const escaped = source.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
  const script = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Bench" script:language="StarBasic">${escaped}</script:module>`;
  const library = (
    file: "script" | "dialog",
    element: string,
  ): string => `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE library:library PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "library.dtd">
<library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard" library:readonly="false" library:passwordprotected="false">${file === "script" ? element : ""}</library:library>`;
  writeFileSync(join(folder, "Bench.xba"), script);
  writeFileSync(join(folder, "script.xlb"), library("script", `<library:element library:name="Bench"/>`));
  writeFileSync(join(folder, "dialog.xlb"), library("dialog", ""));
}
