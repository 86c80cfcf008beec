/** A cell's content as a file holds it. Dates are numbers; an error is its English text. */
export type FileValue =
  | { readonly kind: "empty" }
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "text"; readonly value: string }
  | { readonly kind: "boolean"; readonly value: boolean }
  | { readonly kind: "error"; readonly value: string };

/** A formula as written in the file: English, without "=". */
export interface FileFormula {
  readonly kind: "normal" | "shared" | "array" | "dataTable";
  /** Empty for the followers of a shared formula. */
  readonly text: string;
  /** Cells an array or shared formula covers, on its first cell only. */
  readonly range: string | null;
  /** Which shared formula. */
  readonly shared: number | null;
}

/** A cell of a file, by its 1-based row and column. */
export interface FileCell {
  readonly row: number;
  readonly column: number;
  /** Index of the cell's style among the file's cell formats. */
  readonly style: number;
  readonly value: FileValue;
  readonly formula: FileFormula | null;
}
