import { finish, type Steps } from "../core/steps";

/** Drives long work; the app gives one that lets the page breathe on the way. */
export type Pace = <T>(steps: Steps<T>) => Promise<T>;

/** At one go, where nobody waits. */
export const AT_ONE_GO: Pace = (steps) => Promise.resolve(finish(steps));
