import { fileError } from "../fileError";
import { LIMITS } from "../limits";

/** Notes one more cell by what is typed into the engine for it. Throws a file error when there are too many. */
export type CellCount = (input: string) => void;

/** Counts the cells of a workbook and their characters against `LIMITS`. */
export function cellCount(): CellCount {
  let cells = 0;
  let characters = 0;
  return (input) => {
    cells += 1;
    characters += input.length;
    const length = input.startsWith("'") ? input.length - 1 : input.length;
    if (cells > LIMITS.cells || characters > LIMITS.characters || length > LIMITS.cellText) {
      throw fileError("tooLarge");
    }
  };
}
