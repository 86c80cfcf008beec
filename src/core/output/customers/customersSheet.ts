import type { CellValue } from "../../model";
import { ABC_LABELS } from "../../labels";
import { chooseColumns } from "../columns/chooseColumns";
import { columnCell } from "../columns/columnCell";
import { COLUMN_LOOKS } from "../columns/columnLook";
import { columnRules } from "../columns/columnRules";
import { numberFormatOf } from "../columns/labelColumns";
import { uniqueHeader } from "../columns/uniqueHeader";
import { saysInForce } from "../columns/userForced";
import type { CellStyle, Edit, OwnColumn } from "../edits";
import { mapGroupSteps, type Steps } from "../../steps";
import type { OutputInput } from "../input";
import { INK } from "../palette";
import { columnArea } from "../../a1";
import type { LabelRefs } from "../sheet/labelRefs";
import type { LaidSheet } from "../sheet/ownSheet";
import { ownSheetName } from "../sheet/ownSheetName";
import { rowPrints } from "../sheet/rowPrint";
import type { SheetWords } from "../words";
import { labelPrint, type LabelPrints } from "../columns/writtenLabels";
import { FACTS } from "./facts";
import { customerOrder, type CustomerRow } from "./customerOrder";

/** *Clients*, laid out, and where its labels stand. */
export interface CustomersSheet {
  readonly laid: LaidSheet;
  readonly refs: LabelRefs;
  /** What they say of each client. */
  readonly prints: LabelPrints;
}

const SHEET = "customers";
const TABLE = "SegmentationClients";
const HEADING: CellStyle = { bold: true, fill: INK.heading, color: INK.headingText };

/**
 * *Clients*: one row a client of an order journal, as a table, with what the orders add up to and the labels. The
 * journal itself is not touched. Rows keep their order from run to run; new clients come at the end.
 */
export function* customersSheet(input: OutputInput): Steps<CustomersSheet> {
  const { segmentation, words } = input;
  const facts = FACTS.map((fact) => words.customerHeaders[fact.key]);
  const chosen = yield* chooseColumns(segmentation, input.source, words);
  const keys = chosen.filter((key) => key !== "revenue" && key !== "counted");
  const headers = [...facts];
  const own = keys.map((key, i): OwnColumn => {
    const header = uniqueHeader(words.headers[key], headers, words.otherHeader);
    headers.push(header);
    return { key, header, column: FACTS.length + 1 + i };
  });
  const order = yield* customerOrder(input);
  // All labels and reasons of a client: as much work as a few rows elsewhere.
  const prints = new Map<number, string>();
  const rows = yield* mapGroupSteps(
    order,
    () => 4,
    (row) => cellsOf(row, input, own, prints),
  );
  const cells = [headers, ...rows];
  const area = { firstRow: 1, firstColumn: 1, lastRow: cells.length, lastColumn: headers.length };
  const span = { first: 2, last: Math.max(2, cells.length) };
  return {
    prints: { keys: keys.filter((key) => key !== "forcedSegment"), rows: prints },
    refs: refsOf(input, own, order, span.last),
    laid: {
      sheet: SHEET,
      area,
      refilled: true,
      // Rows may be sorted and filtered at will: they are found again by client.
      prints: rowPrints([headers], () => false),
      edits: [
        ...formats(words, own, span),
        { kind: "cells", sheet: SHEET, row: 1, column: 1, cells },
        { kind: "addTable", sheet: SHEET, name: TABLE, area, style: "TableStyleLight1" },
        { kind: "style", sheet: SHEET, area: { ...area, lastRow: 1 }, style: HEADING },
        { kind: "colorRules", sheet: SHEET, rules: columnRules(own, span, words) },
        { kind: "widths", sheet: SHEET, column: 1, widths: widthsOf(own) },
        { kind: "freeze", sheet: SHEET, rows: 1, columns: 2 },
        { kind: "view", sheet: SHEET, gridlines: false, tabColor: INK.title },
        ...choices(words, own, span),
        {
          kind: "pageLayout",
          sheet: SHEET,
          layout: {
            orientation: "landscape",
            // *Pourquoi*, last and long, is for the screen.
            printArea: { ...area, lastColumn: area.lastColumn - (own.at(-1)?.key === "why" ? 1 : 0) },
            titleRows: [1, 1],
            fitToWidth: true,
            breaksBefore: [],
            footer: words.footer,
          },
        },
      ],
    },
  };
}

function cellsOf(
  row: CustomerRow,
  input: OutputInput,
  own: readonly OwnColumn[],
  prints: Map<number, string>,
): readonly CellValue[] {
  const { one, kept, forced } = row;
  const typed = one === null ? undefined : input.typed.get(one.customer.row);
  let print = "";
  const label = ({ key }: OwnColumn): CellValue => {
    if (key === "forcedSegment") return forced;
    const computed = one === null ? "" : columnCell(key, one, input);
    print += labelPrint(computed);
    return typed?.get(key) ?? computed;
  };
  const labels = own.map(label);
  if (one !== null) prints.set(one.customer.row, print);
  // A client that the journal no longer has keeps its row, without figures or labels.
  const facts = FACTS.map(({ valueOf }, i) =>
    one !== null ? valueOf(one.customer) : i < 2 ? (kept[i] ?? "") : "",
  );
  return [...facts, ...labels];
}

function formats(words: SheetWords, own: readonly OwnColumn[], rows: Span): readonly Edit[] {
  const codes = [
    ...FACTS.map(({ format }) => (format === "text" ? "@" : words.formats[format])),
    ...own.map(({ key }) => numberFormatOf(key, words.formats)),
  ];
  return codes.map((format, i) => ({
    kind: "numberFormat",
    sheet: SHEET,
    area: columnArea(i + 1, rows.first, rows.last),
    format,
  }));
}

function widthsOf(own: readonly OwnColumn[]): readonly number[] {
  return [...FACTS.map(({ width }) => width), ...own.map(({ key }) => COLUMN_LOOKS[key].width)];
}

function choices(words: SheetWords, own: readonly OwnColumn[], rows: Span): readonly Edit[] {
  const forced = own.find(({ key }) => key === "forcedSegment");
  if (forced === undefined) return [];
  const values = ABC_LABELS.map((label) => words.segments[label]);
  return [{ kind: "choices", sheet: SHEET, area: columnArea(forced.column, rows.first, rows.last), values }];
}

interface Span {
  readonly first: number;
  readonly last: number;
}

function refsOf(
  input: OutputInput,
  own: readonly OwnColumn[],
  rows: readonly CustomerRow[],
  lastRow: number,
): LabelRefs {
  const revenue = FACTS.findIndex(({ key }) => key === "revenue") + 1;
  const isCountable = rows.every(({ one, forced }) => saysInForce(input.words, one?.abc ?? null, forced));
  const counted = own.filter(({ key }) => key !== "forcedSegment" || isCountable);
  return {
    sheet: ownSheetName(SHEET, input),
    firstRow: 2,
    lastRow,
    columns: new Map(counted.map(({ key, column }) => [key, column])),
    revenue,
    counted: null,
  };
}
