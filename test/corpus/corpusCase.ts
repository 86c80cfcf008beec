/** A file as another program writes it, and what one press must make of it, reasoned from what the add-in promises. */
import type { SheetCase } from "../acceptance/sheetCase";

export interface CorpusCase {
  /** The dirt, in a few words. */
  readonly name: string;
  readonly fileName: string;
  readonly bytes: () => Uint8Array | Promise<Uint8Array>;
  readonly args?: readonly string[];
  /** The reading, or what the one sentence of a refusal must say. */
  readonly expected: SheetCase["expected"] | { readonly refused: RegExp };
  /**
   * What the user's cells show, by address, where no other library reads such a file: otherwise every cell of the
   * input is compared with the output's. Null where no other library opens such a package at all: our own reading of
   * the output, by the second press, is then all there is.
   */
  readonly cells?: Readonly<Record<string, string | number | boolean>> | null;
}
