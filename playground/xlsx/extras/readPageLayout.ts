import { attributeOf, childOf, childrenOf, flagOf, numberOf, type XmlElement } from "../xml/element";
import { readHeadersFooters } from "./headerFooter";
import { PAPERS } from "./papers";

const POINTS_PER_INCH = 72;

/** Page set-up of a sheet in office.js' PageLayout words; margins in points. Only what the file says. */
export function readPageLayout(shell: XmlElement): Record<string, unknown> {
  const layout: Record<string, unknown> = {};
  const setup = childOf(shell, "pageSetup");
  const orientation = attributeOf(setup, "orientation");
  if (orientation === "landscape" || orientation === "portrait") {
    layout["orientation"] = orientation === "landscape" ? "Landscape" : "Portrait";
  }
  const paper = PAPERS.get(numberOf(setup, "paperSize") ?? 0);
  if (paper !== undefined) layout["paperSize"] = paper;
  if (flagOf(childOf(childOf(shell, "sheetPr"), "pageSetUpPr"), "fitToPage")) {
    const [wide, tall] = [numberOf(setup, "fitToWidth") ?? 1, numberOf(setup, "fitToHeight") ?? 1];
    layout["zoom"] = {
      ...(wide === 0 ? {} : { horizontalFitToPages: wide }),
      ...(tall === 0 ? {} : { verticalFitToPages: tall }),
    };
  } else if (numberOf(setup, "scale") !== null) {
    layout["zoom"] = { scale: numberOf(setup, "scale") };
  }
  const margins = childOf(shell, "pageMargins");
  if (margins !== null) {
    for (const side of ["left", "right", "top", "bottom", "header", "footer"]) {
      layout[`${side}Margin`] = (numberOf(margins, side) ?? 0) * POINTS_PER_INCH;
    }
  }
  const options = childOf(shell, "printOptions");
  if (flagOf(options, "horizontalCentered")) layout["centerHorizontally"] = true;
  if (flagOf(options, "verticalCentered")) layout["centerVertically"] = true;
  if (flagOf(options, "gridLines")) layout["printGridlines"] = true;
  if (flagOf(options, "headings")) layout["printHeadings"] = true;
  if (flagOf(setup, "blackAndWhite")) layout["blackAndWhite"] = true;
  if (flagOf(setup, "draft")) layout["draftMode"] = true;
  const texts = readHeadersFooters(shell);
  if (texts !== null) layout["headersFooters"] = texts;
  return layout;
}

/** Rows above which a page begins (1-based), as put there by hand. */
export function readPageBreaks(shell: XmlElement): number[] {
  return childrenOf(childOf(shell, "rowBreaks"), "brk").flatMap((element) => {
    const after = numberOf(element, "id");
    return after === null ? [] : [after + 1];
  });
}
