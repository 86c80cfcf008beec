/** Names, sectors and notes of every script, shape and malice. */
import { SIX, sixFrom, type Cell } from "../../acceptance/sheetCase";
import { NAME_AMOUNT, clients, dirt, six, type Rows } from "../writers/clients";
import type { CorpusCase } from "../corpusCase";

const UGLY = [
  "<img src=x onerror=alert(1)>",
  "</script><script>alert(1)</script>",
  "🍕 Pizza de l’été 👩‍🍳",
  "مقهى النيل",
  "Zero\u200Bwidth\u200D",
  "E\u0301picerie de l'E\u0301glise",
];
const FORMULAS = ["=1+1", "+33 2 41 00 00 00", "-Le Zinc-", "@lier", "\t=1+1", "\r=1+1"];
const CONVERTED = ["001", "1-2", "3E5", "VRAI", "TRUE", "mars 2025"];
const KEYS = ["__proto__", "constructor", "toString", "hasOwnProperty", "valueOf", "__proto__"];

const named = (names: readonly string[]): Rows => [
  ["Code", "Client", "CA 12 mois"],
  ...SIX.map((revenue, i): Cell[] => [`C${i + 1}`, names[i] ?? "", revenue]),
];
const NAMED = { code: "A", name: "B", revenue: "C" } as const;

export const TEXTS: readonly CorpusCase[] = [
  dirt(
    "names of markup, emoji, right-to-left, invisible and combining marks",
    named(UGLY),
    clients(NAMED, 6, {
      classes: sixFrom(2),
      customers: { 2: { name: UGLY[0] }, 4: { name: UGLY[2] }, 5: { name: UGLY[3] } },
    }),
  ),
  dirt("names that begin like formulas", named(FORMULAS), clients(NAMED, 6, { classes: sixFrom(2) }), {
    cells: Object.fromEntries(FORMULAS.slice(0, 5).map((name, i) => [`B${i + 2}`, name])),
  }),
  dirt(
    "names that Excel would convert",
    named(CONVERTED),
    clients(NAMED, 6, { classes: sixFrom(2), customers: { 2: { name: "001" } } }),
  ),
  dirt(
    "names of an object's own members",
    named(KEYS),
    clients(NAMED, 6, { classes: sixFrom(2), customers: { 2: { name: "__proto__" } } }),
  ),
  dirt(
    "sectors of an object's own members are groups like any other",
    six("Secteur d'activité", (i) => KEYS[i] ?? ""),
    clients(NAME_AMOUNT, 6, { classes: sixFrom(2) }),
  ),
  dirt(
    "one sector in three spellings is one group, as most write it",
    six(
      "Secteur d'activité",
      (i) =>
        ["Épicerie fine", "épicerie  fine", "E\u0301picerie fine", "Épicerie fine", "Garage", "Hôtel"][i] ??
        "",
    ),
    clients({ ...NAME_AMOUNT, sector: "C" }, 6, {
      classes: sixFrom(2),
      customers: { 6: { sector: "Commerce" }, 7: { sector: "CHR" } },
    }),
  ),
  dirt(
    "a note of 32 767 characters, and one that begins with a dash",
    six("Commentaire", (i) => (i === 0 ? "x".repeat(32_767) : i === 1 ? `-${" a".repeat(4_500)}` : "")),
    clients(NAME_AMOUNT, 6, { classes: sixFrom(2) }),
  ),
  dirt(
    "a name of 5 000 characters",
    named(["Morel ".repeat(833), "Lenoir"]),
    clients(NAMED, 6, { classes: sixFrom(2) }),
  ),
  dirt(
    "the same code for two names: both stay, and it is told",
    named(["Morel", "Lenoir"]).map((row, i) => (i === 2 ? ["C1", ...row.slice(1)] : row)),
    clients(NAMED, 6, { classes: sixFrom(2), issues: { duplicateCode: true } }),
  ),
];
