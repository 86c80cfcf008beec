import { fileProblem } from "../../../playground/xlsx/fileError";
import { open } from "../../playground/xlsx/support/edit";

/** "opened", a refusal's code, or what should never be: another error. */
export function outcome(bytes: Uint8Array, name = "clients.xlsx"): string {
  try {
    open(bytes, name).workbook.engine.free();
    return "opened";
  } catch (error) {
    return fileProblem(error) ?? String(error);
  }
}
