import type { ReactNode } from "react";
import { useLocale } from "../locale";
import { ProblemPage } from "../parts/ProblemPage";

/** Why the pane cannot work: office.js did not load, this is not Excel, or Excel is too old. */
export type Unavailability = "blocked" | "outside" | "tooOld";

/** Explains why there is nothing to press here, and what to do. */
export function UnavailableScreen(props: { readonly because: Unavailability }): ReactNode {
  const { words } = useLocale();
  return <ProblemPage problem={words.home.unavailable[props.because]} intent="warning" />;
}
