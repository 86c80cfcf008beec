/** What went wrong, in English: what happened, why, what to do next. */
import type { ErrorWords } from "../problemText";
import type { errors as fr } from "../fr/errors";
import { localNumbers } from "../localNumbers";

const n = localNumbers("en");

/** Where the customers may be instead. */
const elsewhere = (v: Readonly<Record<string, string | number>>): string =>
  v.others === undefined ? "" : ` The workbook has other sheets: ${v.others}.`;

/** The words of every refusal, by its code. */
export const errors: Readonly<Record<keyof typeof fr, ErrorWords>> = {
  emptySheet: (v) => ({
    what: "The sheet is empty.",
    why: `“${v.sheet}” holds no value.`,
    next: `Open the sheet that holds your customers, then try again.${elsewhere(v)}`,
  }),
  unknownSheet: (v) => ({
    what: "There is no such sheet.",
    why: `The workbook has: ${v.sheets}.`,
    next: "Choose one of these sheets.",
  }),
  ownSheet: (v) => ({
    what: `“${v.sheet}” is a sheet of the add-in.`,
    why: "It sums up your customers, it does not hold them.",
    next: "Open the sheet that holds your customers, then try again.",
  }),
  chartSheet: (v) => ({
    what: "The sheet is a chart.",
    why: "A chart sheet holds no customers.",
    next:
      v.sheets === undefined
        ? "Open the sheet that holds your customers, then try again."
        : `Open a data sheet: ${v.sheets}.`,
  }),
  protectedSheet: (v) => ({
    what: `The sheet “${v.sheet}” is protected.`,
    why: "Nothing can be written to it.",
    next: "Unprotect it (Review > Unprotect Sheet), then try again.",
  }),
  protectedWorkbook: () => ({
    what: "The structure of the workbook is protected.",
    why: "The Action plan sheet cannot be added.",
    next: "Unprotect it (Review > Protect Workbook), then try again.",
  }),
  readOnly: () => ({
    what: "The workbook is read-only.",
    why: "Nothing can be written to it.",
    next: "Save a copy of the workbook, open it, then try again.",
  }),
  tooLarge: (v) => ({
    what: "The sheet is too large.",
    why: `“${v.sheet}” has ${n.integer(Number(v.cells))} cells; Excel hands over 5 million at most.`,
    next: "Copy your customers, without the columns you do not need, to a smaller sheet.",
  }),
  unreadable: (v) => ({
    what: `Excel did not hand over the cells ${v.cells}.`,
    why: "The area is larger than what Excel can read.",
    next: "Reduce the sheet to your customers, then try again.",
  }),
  sheetChanged: (v) => ({
    what: `The sheet “${v.sheet}” changed during the calculation.`,
    why: "Somebody else is working on it, or its formulas keep changing. Nothing was left in the sheet.",
    next: "Try again when the sheet is at rest.",
  }),
  noAnswer: (v) => ({
    what: "Excel does not answer.",
    why: `No answer for ${v.seconds} seconds.`,
    next: "Check the connection, reload the workbook if needed, then try again.",
  }),
  cellEditing: () => ({
    what: "A cell is being edited.",
    why: "Excel accepts no writing meanwhile.",
    next: "Press Enter or Esc in the cell, then try again.",
  }),
  accessDenied: () => ({
    what: "Excel denied access.",
    why: "The sheet is protected, or a rule of your organisation blocks add-ins.",
    next: "Unprotect it or ask your administrator.",
  }),
  payloadTooLarge: () => ({
    what: "The sheet exceeds what Excel passes on at once.",
    why: "Very long texts make its rows heavy.",
    next: "Move long notes to another sheet, then try again.",
  }),
  filtered: () => ({
    what: "A filter disturbed the writing.",
    why: "Excel did not put every value on its row; they were taken out again.",
    next: "Clear the filter of the sheet, then try again.",
  }),
  cannotFilter: (v) => ({
    what: "The filter cannot show exactly these customers.",
    why: `Several rows of “${v.sheet}” have the same code or name.`,
    next: "Give every customer a code of its own, then try again.",
  }),
  occupied: () => ({
    what: "There is no room in the sheet.",
    why: "Merged cells, a PivotTable or other data stand where we write.",
    next: "Free the columns on the right of your data, then try again.",
  }),
  noRoomForColumns: (v) => ({
    what: "There is no room for the segment columns.",
    why: `${n.integer(Number(v.count))} free columns are needed on the right of the data.`,
    next: "Free columns on the right of your data, then try again.",
  }),
  planSheetChanged: (v) => ({
    what: `Cells of “${v.sheet}” were changed.`,
    why: `Row ${v.row}: rewriting them would lose what you typed there.`,
    next: "Move your notes to the right of the plan or below it, or empty the sheet, then try again.",
  }),
  notesInTheWay: (v) => ({
    what: `“${v.sheet}” has to grow over a cell that you filled in.`,
    why: `Cell ${v.cell}: replacing it would lose what you typed there.`,
    next: "Move this note to the right or well below, then try again.",
  }),
  inactiveWorkbook: () => ({
    what: "Another workbook is in front.",
    why: "Excel acts on the active workbook only.",
    next: "Come back to this workbook, then try again.",
  }),
  sheetGone: () => ({
    what: "A sheet or table is gone.",
    why: "It was deleted or renamed during the calculation.",
    next: "Check the workbook, then try again.",
  }),
  nameTaken: () => ({
    what: "This name is taken.",
    why: "A sheet or table of the same name was just added.",
    next: "Rename it, then try again.",
  }),
  busy: () => ({
    what: "Excel is busy.",
    why: "It is out of memory or gets too many requests.",
    next: "Wait a moment, close other workbooks, then try again.",
  }),
  oldOffice: () => ({
    what: "This version of Excel is too old.",
    why: "It lacks a function that is needed.",
    next: "Update Office, or open the workbook in Excel on the web.",
  }),
  undoNotSupported: () => ({
    what: "Excel could not group the undo.",
    why: "One of the changes cannot be undone in this version.",
    next: "Try again.",
  }),
  excelError: (v) => ({
    what: "Excel reported an error.",
    why: `Excel's code: ${v.code}.`,
    next: "Try again; if it comes back, reload the workbook.",
  }),
  nothingToRestore: (v) => ({
    what: "There is nothing to restore.",
    why: `The add-in has written nothing in “${v.sheet}”, or what it wrote was already removed.`,
    next: "Open the sheet that you segmented, then try again.",
  }),
  cannotRestore: (v) => ({
    what: "The sheet cannot go back to what it was.",
    why: `“${v.sheet}” changed since then (rows moved, columns added inside the table): labels would come back on other rows. Nothing was changed.`,
    next: "Segment again, or delete the add-in's columns yourself.",
  }),
  noHeader: (v) => ({
    what: `No header row was recognised in “${v.sheet}”.`,
    why: "A row of column titles is needed, such as Customer, Revenue or Postal code.",
    next: `Add titles above your data, then try again.${elsewhere(v)}`,
  }),
  blankHeaderRow: (v) => ({
    what: `Row ${v.row} of “${v.sheet}” is blank.`,
    why: "It cannot hold the column titles.",
    next: "See on which row your titles stand, such as Customer or Revenue, and give its number.",
  }),
  noCustomers: (v) => ({
    what: "No customer was found.",
    why: `No row below the headers of “${v.sheet}” (${v.headers}) holds a customer.`,
    next: `Check that the sheet holds your customers, then try again.${elsewhere(v)}`,
  }),
  noAmount: (v) => ({
    what: "No amount column was recognised.",
    why: `Revenue or a potential is needed; the sheet “${v.sheet}” has the columns: ${v.headers}.`,
    next: `Add a “Revenue” column (or “Potential” for prospects), or give the amount column that header, then start again.${elsewhere(v)}`,
  }),
  unknownColumn: (v) => ({
    what: "A column that was named cannot be found.",
    why: `The sheet has no column “${v.header}”.`,
    next: "Give a header of the sheet or a column letter.",
  }),
  missingFile: (v) => ({
    what: "The file cannot be found.",
    why: `There is no file at “${v.path}”.`,
    next: "Check the path.",
  }),
  corruptFile: (v) => ({
    what: `The file “${v.path}” cannot be opened.`,
    why: "It is damaged, or neither an Excel workbook (.xlsx) nor a .csv file.",
    next: "Open it in Excel and save it again as .xlsx.",
  }),
  largeFile: (v) => ({
    what: `The file “${v.path}” is too large.`,
    why: "A workbook has at most 100 MB (600 MB unpacked), 250 sheets, 6 million filled cells and 32,767 characters a cell.",
    next: "Keep your customers' sheet in a workbook of its own, then start again.",
  }),
  emptyFile: (v) => ({
    what: `The file “${v.path}” is empty.`,
    why: "It holds no cell.",
    next: "Give a file that holds your customers.",
  }),
  encryptedFile: (v) => ({
    what: `The file “${v.path}” is protected by a password.`,
    why: "An encrypted workbook cannot be read.",
    next: "Save a copy without a password.",
  }),
  wrongFileType: (v) => ({
    what: `The type of the file “${v.path}” is not accepted.`,
    why: "Only .xlsx and .csv files are read.",
    next: "Save it as .xlsx.",
  }),
  sameOutput: () => ({
    what: "The output file is the input file.",
    why: "The original file is never replaced.",
    next: "Give another name with --out.",
  }),
  wrongOutput: (v) => ({
    what: `The output file “${v.path}” has not the right type.`,
    why: "The command writes an .xlsx workbook, nothing else.",
    next: "Give a name that ends with .xlsx to --out.",
  }),
  unwritableOutput: (v) => ({
    what: `The file “${v.path}” cannot be written.`,
    why: "The folder does not exist or may not be written to.",
    next: "Give another name with --out.",
  }),
  noInput: () => ({
    what: "No file is given.",
    why: "The command segments an .xlsx workbook, a .csv file or “sample”.",
    next: "Usage: npm run segment -- FILE.xlsx [--out FILE.xlsx] [--sheet NAME] [--today YYYY-MM-DD] [--lang fr|en] [--criteria abc,rfm,territory,potential,behaviour] [--options FILE.json] [--json]",
  }),
  wrongArgument: (v) => ({
    what: `The argument “${v.argument}” is not understood.`,
    why: "The command does not know this option, or its value is missing.",
    next: "Options: --out, --sheet, --today, --lang, --criteria, --options, --json.",
  }),
  wrongDate: (v) => ({
    what: `“${v.value}” is not a date.`,
    why: "--today wants a day that exists, as YYYY-MM-DD.",
    next: "Write for instance --today 2026-03-31.",
  }),
  wrongLanguage: (v) => ({
    what: `“${v.value}” is not a known language.`,
    why: "--lang takes fr or en.",
    next: "Write --lang fr or --lang en.",
  }),
  wrongCriterion: (v) => ({
    what: `“${v.value}” is not a known criterion.`,
    why: "--criteria takes abc, rfm, territory, potential and behaviour, separated by commas.",
    next: "Correct the criterion.",
  }),
  unknownOption: (v) => ({
    what: `There is no option “${v.option}” (file “${v.path}”).`,
    why: "The groups are abc, rfm, territory, capacity and columns.",
    next: "Correct or remove this option.",
  }),
  wrongOption: (v) => ({
    what: `The value of “${v.option}” in “${v.path}” is not accepted.`,
    why: "It has not the expected shape or bounds.",
    next: "Correct this value.",
  }),
  notJson: (v) => ({
    what: `The options file “${v.path}” cannot be read.`,
    why: "It cannot be found, or is not a JSON object “{ … }”.",
    next: "Correct the file or its path.",
  }),
};
