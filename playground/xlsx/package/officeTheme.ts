import { XML_HEADER } from "../xml/writeXml";
import { declarePart } from "./contentTypes";
import { freePath, setPartText, type Parts } from "./Package";
import { addRelationship, relationshipTo } from "./relationships";

const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
const TYPE = "application/vnd.openxmlformats-officedocument.theme+xml";

const COLORS = [
  ["dk2", "44546A"],
  ["lt2", "E7E6E6"],
  ["accent1", "4472C4"],
  ["accent2", "ED7D31"],
  ["accent3", "A5A5A5"],
  ["accent4", "FFC000"],
  ["accent5", "5B9BD5"],
  ["accent6", "70AD47"],
  ["hlink", "0563C1"],
  ["folHlink", "954F72"],
] as const;

const FILL = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
const FONT = '<a:latin typeface="Calibri"/><a:ea typeface=""/><a:cs typeface=""/>';
const three = (text: string): string => text.repeat(3);

/** The usual colours and fonts, as short as the schema allows. */
const THEME =
  `<a:theme xmlns:a="${DRAWING}" name="Office"><a:themeElements><a:clrScheme name="Office">` +
  `<a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1><a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1>` +
  COLORS.map(([name, color]) => `<a:${name}><a:srgbClr val="${color}"/></a:${name}>`).join("") +
  `</a:clrScheme><a:fontScheme name="Office"><a:majorFont>${FONT}</a:majorFont><a:minorFont>${FONT}</a:minorFont></a:fontScheme>` +
  `<a:fmtScheme name="Office"><a:fillStyleLst>${three(FILL)}</a:fillStyleLst>` +
  `<a:lnStyleLst>${three(`<a:ln w="6350">${FILL}</a:ln>`)}</a:lnStyleLst>` +
  `<a:effectStyleLst>${three("<a:effectStyle><a:effectLst/></a:effectStyle>")}</a:effectStyleLst>` +
  `<a:bgFillStyleLst>${three(FILL)}</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>`;

/** Gives a workbook without a theme the usual one: charts draw their automatic colours from it. */
export function ensureTheme(parts: Parts, bookPath: string): void {
  if (relationshipTo(parts, bookPath, "theme") !== null) return;
  const path = freePath(parts, "xl/theme/theme", ".xml");
  setPartText(parts, path, XML_HEADER + THEME);
  declarePart(parts, path, TYPE);
  addRelationship(parts, bookPath, "theme", path);
}
