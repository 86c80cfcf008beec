import type { Desk } from "../../desk";
import { keptHeights } from "../../engine/keptHeights";
import { readTexts } from "../../engine/readCells";
import type { Area } from "../../workbook";

/** Makes header cells what Excel demands: texts, none empty, no two alike ("Column1", "Montant2"). */
export function normaliseHeaders(desk: Desk, sheet: number, header: Area): void {
  desk.calculate();
  const texts = readTexts(desk.engine, sheet, header)[0] ?? [];
  const keepHeights = keptHeights(desk.engine, sheet, header);
  const taken = new Set<string>();
  texts.forEach((text, offset) => {
    const column = header.firstColumn + offset;
    const base = text === "" ? `Column${offset + 1}` : text;
    let name = base;
    for (let number = 2; taken.has(name.toLowerCase()); number += 1) name = `${base}${number}`;
    taken.add(name.toLowerCase());
    const isText = desk.engine.getCellType(sheet, header.firstRow, column) === 2;
    if (name !== text || !isText) desk.engine.setUserInput(sheet, header.firstRow, column, `'${name}`);
  });
  keepHeights();
}
