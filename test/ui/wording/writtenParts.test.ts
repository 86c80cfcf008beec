import type { Written } from "../../../src/app/outcome";
import { en } from "../../../src/i18n/en";
import { fr } from "../../../src/i18n/fr";
import { sheet as sheetFr } from "../../../src/i18n/fr/sheet";
import { writtenParts } from "../../../src/ui/wording/writtenParts";

const COLUMNS = [16, 17, 18].map((column) => ({ key: "segment" as const, header: "Segment", column }));
const written = (columns: Written["columns"], ownSheets: readonly string[]): Written => ({
  sheet: "Clients nord",
  columns,
  ownSheets,
  leftOut: "nothing",
});
const PLAN = {
  text: "«\u202fPlan d'actions (2)\u202f»",
  place: { sheet: "Plan d'actions (2)", cells: "A1" },
};
const BOARD = { text: "«\u202fTableau de bord\u202f»", place: { sheet: "Tableau de bord", cells: "A1" } };
const LABELS = { sheet: "Clients nord", cells: "P4:R4" };

test.each([
  [
    "columns and sheets",
    written(COLUMNS, [PLAN.place.sheet, BOARD.place.sheet]),
    "3 colonnes écrites, et les feuilles «\u202fPlan d'actions (2)\u202f» et «\u202fTableau de bord\u202f».",
    [{ text: "3 colonnes écrites", place: LABELS }, PLAN, BOARD],
  ],
  [
    "a journal, without columns of its own",
    written([], [BOARD.place.sheet]),
    "Feuille écrite\u202f: «\u202fTableau de bord\u202f».",
    [BOARD],
  ],
  [
    "columns alone",
    written(COLUMNS.slice(0, 1), []),
    "1 colonne écrite dans la feuille.",
    [{ text: "1 colonne écrite", place: { ...LABELS, cells: "P4:P4" } }],
  ],
])("%s: what was written leads to where it stands", (_, given, sentence, links) => {
  const parts = writtenParts(fr, given, 4);
  expect(parts.map(({ text }) => text).join("")).toBe(sentence);
  expect(parts.filter(({ place }) => place !== null)).toEqual(links);
});

test("English leads to the same places", () => {
  const places = (words: typeof fr) =>
    writtenParts(words, written(COLUMNS, [PLAN.place.sheet]), 4).flatMap(({ place }) => place ?? []);
  expect(places(en)).toEqual(places(fr));
});

test("what is said before the press names every column that it may write", () => {
  const { always, ...parts } = fr.home.willWrite.parts;
  const said = [...Object.values(parts), ...always].join(", ").toLowerCase();
  // « Compté » only helps the formulas where a customer has several rows.
  const unsaid = Object.values(sheetFr.headers).filter((header) => !said.includes(header.toLowerCase()));
  expect(unsaid).toEqual([sheetFr.headers.counted]);
});
