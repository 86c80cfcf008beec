/** One conversation with Excel: waits for the cell being edited, gives up on a silence, and turns errors to refusals. */
import type { Result } from "../core/model";
import { isUnknownMember, RefusedError, refusalOf } from "./errors";
import { doubtPromises } from "./host";
import { undoGroupOptions } from "./newer/undoGroup";

/** Silence after which a round trip counts as lost (Excel on the web sometimes never answers). */
export const PATIENCE_MS = 60_000;

/** A batch against Excel; `round` is the only way to make a round trip. */
export type Batch<T> = (context: Excel.RequestContext, round: () => Promise<void>) => Promise<T>;

/** Rejects when `work` has not settled in time; a later answer is ignored. */
export async function withPatience<T>(work: Promise<T>, patienceMs: number): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new RefusedError({ code: "noAnswer", values: { seconds: patienceMs / 1000 } })),
      patienceMs,
    );
  });
  try {
    return await Promise.race([work, silence]);
  } finally {
    clearTimeout(timer);
  }
}

/** Runs a batch; what Excel refuses is a refusal, only a bug rejects. `grouped` asks for one undo step. */
export async function runExcel<T>(
  batch: Batch<T>,
  { grouped = false, patienceMs = PATIENCE_MS }: { grouped?: boolean; patienceMs?: number } = {},
): Promise<Result<T>> {
  const options: Excel.RunOptions = grouped ? undoGroupOptions() : { delayForCellEdit: true };
  try {
    const value = await Excel.run(options, (context) =>
      batch(context, () => withPatience(context.sync(), patienceMs)),
    );
    return { ok: true, value };
  } catch (error) {
    if (isUnknownMember(error)) doubtPromises();
    return { ok: false, refusal: refusalOf(error) };
  }
}
