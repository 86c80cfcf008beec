/** French typography of every text, in the source: whatever a function puts into it and whichever branch it takes. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

const FILES = [
  ...readdirSync("src/i18n/fr", { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .map((name) => join("src/i18n/fr", name)),
  "playground/page/words.ts",
];
/** What stands for a value in a text. */
const VALUE = "◦";

/** The texts of a file: literals, and templates with a sign for each value. `N` is the narrow space by its house name. */
function textsIn(file: string): readonly string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) return;
    if (ts.isStringLiteralLike(node)) found.push(node.text);
    else if (ts.isTemplateExpression(node)) {
      const value = ({ expression }: ts.TemplateSpan): string =>
        ts.isIdentifier(expression) && expression.text === "N" ? "\u202f" : VALUE;
      found.push(node.head.text + node.templateSpans.map((span) => value(span) + span.literal.text).join(""));
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest, true));
  return found;
}

/** A number format of Excel's is no text; the name of our sheet is one that anybody can type. */
const FORMAT = /^(?:#|0 %)/;
const SHEET = "Plan d'actions";
/** *Écoulé / cible*, a cell for each customer: as light as can be. */
const ELAPSED: readonly string[] = ["◦ j", "◦ / ◦ j"];

test.each(FILES)("%s: narrow spaces, real ellipses, typographic apostrophes", (file) => {
  const texts = textsIn(file)
    .filter((text) => !FORMAT.test(text) && !ELAPSED.includes(text))
    .map((text) => text.replace(SHEET, ""));
  const signs = /[^\u202f\u00a0\d](?:[;!?»]|:(?!\/\/))|«[^\u202f]|\.\.\./;
  const units = /[^\u202f\u00a0(][%€]|[\d◦] (?:j|h|k€|M€|Mo|millions?|milliards?)(?![\p{L}\d])/u;
  const apostrophe = /\p{L}'\p{L}/u;
  expect(texts.filter((text) => signs.test(text) || units.test(text) || apostrophe.test(text))).toEqual([]);
});
