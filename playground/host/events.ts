import { areaText } from "./engine/a1";
import type { Area } from "./workbook";

/** office.js' own numbers of the events that are simulated. */
export const EVENT = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
  tableChanged: 101,
  tableSelectionChanged: 102,
} as const;

/** What events of a collection are addressed to. */
export const WORKBOOK = "Workbook";

/** One event on its way to the add-in, as the protocol carries it. */
export interface HostEvent {
  readonly type: number;
  /** Id of the object that was registered, or `WORKBOOK` for a collection of the workbook. */
  readonly target: string;
  readonly args: Readonly<Record<string, unknown>>;
}

/** Who registered for which event, and the events that wait to be fetched. `type` is office.js' number. */
export interface HostEvents {
  readonly register: (type: number, target: string) => void;
  readonly unregister: (type: number, target: string) => void;
  readonly raise: (event: HostEvent) => void;
  readonly cellsChanged: (sheetId: string, area: Area, changeType: string) => void;
  /** True when someone registered for something: else nobody needs to be told of anything. */
  readonly isListening: () => boolean;
  readonly enabled: () => boolean;
  readonly enable: (on: boolean) => void;
  /** Events raised since the last call, those only that someone registered for. */
  readonly take: () => readonly HostEvent[];
}

/** Collects events during a request; they leave after its answer, as in Excel. */
export function createEvents(): HostEvents {
  const registered = new Set<string>();
  let waiting: HostEvent[] = [];
  let on = true;
  const key = (type: number, target: string): string => `${type}|${target}`;

  const raise = (event: HostEvent): void => {
    if (on && registered.has(key(event.type, event.target))) waiting.push(event);
  };

  return {
    register: (type, target) => void registered.add(key(type, target)),
    unregister: (type, target) => void registered.delete(key(type, target)),
    raise,
    cellsChanged: (sheetId, area, changeType) => {
      const args = {
        address: areaText(area),
        changeType,
        worksheetId: sheetId,
        source: "Local",
        shiftDirection: "None",
        type: "WorksheetChanged",
      };
      raise({ type: EVENT.changed, target: sheetId, args });
      raise({ type: EVENT.changed, target: WORKBOOK, args });
    },
    isListening: () => on && registered.size > 0,
    enabled: () => on,
    enable: (next) => {
      on = next;
    },
    take: () => {
      const events = waiting;
      waiting = [];
      return events;
    },
  };
}
