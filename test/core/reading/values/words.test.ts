import { bandLowerBound } from "../../../../src/core/reading/values/bands";
import {
  readAutonomy,
  readContact,
  readSpeed,
  readStyle,
  readUnannounced,
} from "../../../../src/core/reading/values/behaviourWords";
import { readNumberColumn } from "../../../../src/core/reading/values/numberColumn";
import { sharesOf } from "../../../../src/core/reading/values/percent";
import { readStatusWord } from "../../../../src/core/reading/values/statusWords";
import { readPotentialWord, readStars, readYesNo } from "../../../../src/core/reading/values/words";
import type { CellValue } from "../../../../src/core/model";

test.each([
  ["10 à 19 salariés", 10],
  ["20-49", 20],
  ["250 et plus", 250],
  ["250+", 250],
  ["plus de 50", 50],
  ["moins de 10", 0],
  ["< 10", 0],
  ["1 ou 2 salariés", 1],
  ["0 salarié", 0],
  ["1 000 à 1 999 salariés", 1000],
  ["1 à 2 M€", 1e6],
  ["500 k€ - 1 M€", 500000],
  ["aucun salarié", 0],
  ["NN", NaN],
])("the band « %s » counts as %d", (text, value) => {
  expect(bandLowerBound(text)).toBe(value);
});

test.each([
  ["fractions", [0.1, 0.5, 1], false, [0.1, 0.5, 1]],
  ["points", [10, 50, 100], false, [0.1, 0.5, 1]],
  ["signs", ["10 %", "50%"], false, [0.1, 0.5]],
  ["whole numbers from 1", [1, 2, 30], false, [0.01, 0.02, 0.3]],
  ["mostly fractions and one above 1", [0.1, 0.2, 1.5], false, [0.1, 0.2, 1.5]],
  ["cells shown as %", [0.1, 1.2, 2], true, [0.1, 1.2, 2]],
  ["fractions beside signs", [0.2, "30 %"], false, [0.2, 0.3]],
] as const)("shares in %s", (_what, cells, percentFormat, shares) => {
  const column = readNumberColumn(cells as readonly CellValue[], { unit: 1, otherReading: false });
  [...sharesOf(column, percentFormat)].forEach((share, i) => expect(share).toBeCloseTo(shares[i] ?? NaN, 10));
});

test.each([
  ["Client", "client"],
  ["clients", "client"],
  ["Client actif", "client"],
  ["Prospect chaud", "prospect"],
  ["Lead", "prospect"],
  ["À prospecter", "prospect"],
  ["Fermé", "closed"],
  ["Liquidation judiciaire", "closed"],
  ["Inactif", "closed"],
  ["Ancien client", "closed"],
  ["Actif", "active"],
  ["Fournisseur", "notCustomer"],
  ["Ni client, ni prospect", "notCustomer"],
  ["Prospect / Client", "clientOrProspect"],
  ["Bleu", null],
  ["", null],
])("the status « %s » is %s", (text, meaning) => {
  expect(readStatusWord(text)).toBe(meaning);
});

test.each([
  ["Élevé", "A"],
  ["fort", "A"],
  ["très fort", "A"],
  ["+++", "A"],
  ["Moyen", "B"],
  ["potentiel moyen", "B"],
  ["faible", "C"],
  ["A", "A"],
  ["classe c", "C"],
  ["12", null],
  ["Lille", null],
  ["pas fort", null],
  ["fortement", null],
  ["topographe", null],
  ["peu moyen", null],
  ["moyennement", null],
  ["pas faible", null],
  ["faiblement", null],
  ["zone a", null],
])("the potential « %s » is %s", (text, expected) => expect(readPotentialWord(text)).toBe(expected));

test.each([
  ["oui", true],
  ["X", true],
  ["1", true],
  [true, true],
  ["✓", true],
  ["☒", false],
  ["✗", false],
  ["Non", false],
  [0, false],
  ["FAUX", false],
  ["peut-être", null],
  ["", null],
])("« %s » as yes or no", (cell, expected) => {
  expect(readYesNo(cell)).toBe(expected);
});

test.each([
  ["★★★☆☆", 3],
  ["***", 3],
  ["⭐⭐", 2],
  ["3", null],
  ["voir note ***", null],
])("stars « %s »", (text, stars) => expect(readStars(text)).toBe(stars));
test.each([
  [readStyle("Analytique"), "analytical"],
  [readStyle("visuelle"), "visual"],
  [readStyle("?"), null],
  [readSpeed("Réactif"), "fast"],
  [readSpeed("prudent"), "cautious"],
  [readContact("Visite sur site"), "visit"],
  [readContact("tél."), "phone"],
  [readContact("par e-mail"), "email"],
  [readUnannounced("visite sans RDV"), true],
  [readUnannounced("sur rendez-vous"), false],
  [readUnannounced("visite"), null],
  [readAutonomy("Autonome", false), "autonomous"],
  [readAutonomy("non autonome", false), "guided"],
  [readAutonomy("oui", false), "autonomous"],
  [readAutonomy("oui", true), "guided"],
])("behaviour words: %s", (read, expected) => expect(read).toBe(expected));
