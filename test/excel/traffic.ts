/** What a press sends and gets, message by message, measured where it crosses the border between client and host. */
import type { Host } from "../../playground/host/host";
import { ACTION, parseRequest, type WirePath, type WireRequest } from "../../playground/host/protocol/wire";

export interface Message {
  readonly bytesOut: number;
  readonly bytesIn: number;
  /** False for what the client sends on its own account. */
  readonly isSync: boolean;
  /**
   * Objects named on the first sheet of the workbook. The slices of at most 1,500 cells that office.js makes of a
   * large grid (marked `D`) are its way of sending, not ours.
   */
  readonly onSource: number;
  /** Ranges of that sheet that get a number format or a look, however many properties; colour rules apart. */
  readonly formatted: readonly string[];
  /** Names of the properties that the request sets, anywhere in the workbook. */
  readonly writes: readonly string[];
}

/** Calls that give many cells their looks at once. */
const LOOK_CALLS = new Set(["SetCellProperties", "SetColumnProperties", "SetRowProperties"]);
const LOOKS = new Set(["NumberFormat", "Color", "Bold", "Italic", "Size", "HorizontalAlignment", "WrapText"]);

/** Listens to a host: the same host, and what crossed so far. */
export function listen(host: Host): { readonly host: Host; readonly messages: Message[] } {
  const messages: Message[] = [];
  const [first] = host.workbook.extras.sheets;
  const names: readonly unknown[] = [first?.id, host.workbook.engine.getWorksheetsProperties()[0]?.name];
  const process: Host["process"] = async (body, flags) => {
    const before = host.counts.syncs;
    const answer = await host.process(body, flags);
    messages.push({
      bytesOut: Buffer.byteLength(body),
      bytesIn: "body" in answer ? Buffer.byteLength(answer.body) : Infinity,
      isSync: host.counts.syncs > before,
      ...sourceCalls(parseRequest(body), names),
    });
    return answer;
  };
  return {
    host: {
      ...host,
      process,
      get counts() {
        return host.counts;
      },
    },
    messages,
  };
}

function sourceCalls(
  { Actions, ObjectPaths }: WireRequest,
  names: readonly unknown[],
): Pick<Message, "onSource" | "formatted" | "writes"> {
  const lineOf = (path: WirePath | undefined): readonly WirePath[] =>
    path === undefined ? [] : [path, ...lineOf(ObjectPaths[String(path.ParentObjectPathId)])];
  const isOnSource = (line: readonly WirePath[]): boolean =>
    line.some(({ ArgumentInfo }) => names.includes(ArgumentInfo?.Arguments?.[0]));
  const ours = Object.values(ObjectPaths).filter((path) => !("D" in path) && isOnSource(lineOf(path)));
  const formatted = Actions.filter(
    ({ Name, ActionType }) =>
      (ActionType === ACTION.setProperty && LOOKS.has(Name)) ||
      (ActionType === ACTION.method && LOOK_CALLS.has(Name)),
  )
    .map(({ ObjectPathId }) => lineOf(ObjectPaths[String(ObjectPathId)]))
    .filter((line) => isOnSource(line) && !line.some(({ Name }) => Name === "Custom"))
    .map((line) => String(line.find(({ Name }) => Name === "GetRange")?.ArgumentInfo?.Arguments?.[0]));
  const writes = Actions.filter(({ ActionType }) => ActionType === ACTION.setProperty).map(
    ({ Name }) => Name,
  );
  return { onSource: ours.length, formatted: [...new Set(formatted)], writes };
}
