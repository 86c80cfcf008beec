/** The memory is guarded as the cells are: another pane may press or restore between our reading and our writing. */
import type { Desk } from "./desk";
import { parseMemory, SETTING_KEY } from "./workbookSettings";

/** What the memory was when the write began. */
export interface Remembered {
  /** True when it is what the reading found. */
  readonly isAsRead: () => boolean;
  /** The desk as the workbook really was: what goes back is what the other pane left. */
  readonly deskNow: () => Desk;
}

/** Asks for the memory, ahead of the write that replaces it. */
export function askRemembered(desk: Desk): Remembered {
  const { snapshot } = desk;
  const setting = desk.context.workbook.settings.getItemOrNullObject(SETTING_KEY);
  setting.load("value");
  const stored = (): unknown => (setting.isNullObject ? null : setting.value);
  const isAsRead = (): boolean => stored() === snapshot.recalled.stored;
  return {
    isAsRead,
    deskNow: () => {
      if (isAsRead()) return desk;
      const recalled = parseMemory(stored());
      // Sheets that the other pane made are known by their names only; they are not ours to delete.
      const theirs = recalled.memory.ownSheets.map(({ sheet, name }) => [sheet, name] as const);
      return { ...desk, snapshot: { ...snapshot, recalled }, ids: new Map([...theirs, ...desk.ids]) };
    },
  };
}
