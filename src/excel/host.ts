/** What Excel this is: which members it has, which language it speaks, whether it is there at all. */

/** The lowest requirement set that the manifest admits. */
export const FLOOR = "1.9";

/** Those that refused a member although they had promised its set. */
const doubtful = new WeakSet<object>();

/** True when this Excel has the requirement set ("1.13"). Everything above the manifest's floor asks first. */
export function supports(set: string): boolean {
  const { requirements } = Office.context;
  return !doubtful.has(requirements) && requirements.isSetSupported("ExcelApi", set);
}

/** From now on this Excel is asked for nothing above the manifest's floor: it refused a member. */
export function doubtPromises(): void {
  doubtful.add(Office.context.requirements);
}

/** Language of Office's own menus as a tag such as "fr-FR"; "" when it is not known. */
export function displayLanguage(): string {
  return Office.context.displayLanguage ?? "";
}

/** Where the add-in finds itself: in Excel, in another place (a plain browser, Word), or office.js never came. */
export type HostState = "excel" | "elsewhere" | "blocked";

/**
 * Waits for office.js, at most `patienceMs`: it never answers when its script is blocked, and answers a null host
 * in a plain browser.
 */
export async function whenReady(patienceMs: number): Promise<HostState> {
  if (typeof Office === "undefined") return "blocked";
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve("blocked"), patienceMs);
    void Office.onReady((info) => {
      clearTimeout(timer);
      resolve(info.host === Office.HostType.Excel ? "excel" : "elsewhere");
    });
  });
}
