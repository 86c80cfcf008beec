import { en } from "../../src/i18n/en";
import { fr } from "../../src/i18n/fr";
import { sheet as sheetEn } from "../../src/i18n/en/sheet";
import { command } from "../../src/i18n/fr/command";
import { sheet as sheetFr } from "../../src/i18n/fr/sheet";
import { localNumbers } from "../../src/i18n/localNumbers";
import { languageOf } from "../../src/i18n/languageOf";
import { wordsFor } from "../../src/i18n/wordsFor";
import { SET_ASIDE } from "./support/setAside";

/** Every text of a tree of words with its path; functions are left out. */
function texts(words: unknown, path = ""): readonly (readonly [string, string])[] {
  if (typeof words === "string") return [[path, words]];
  if (typeof words !== "object" || words === null) return [];
  return Object.entries(words).flatMap(([key, value]) => texts(value, `${path}.${key}`));
}

test("both languages say the same things", () => {
  const paths = (words: unknown): readonly string[] => texts(words).map(([path]) => path);
  expect(paths(en)).toEqual(paths(fr));
});

test.each([
  ["fr", fr, sheetFr],
  ["en", en, sheetEn],
] as const)("in %s, the pane and the sheets call a thing by one name", (_, { labels }, words) => {
  const { highPotential, reactivate, ...abc } = words.segments;
  expect({ ...labels.abc, ...labels.plan }).toEqual({ ...abc, highPotential, reactivate });
  expect(labels.profile).toEqual(words.profiles);
  expect(labels.potential).toEqual(words.levels);
  expect(labels.objective).toEqual(words.objectives);
  for (const state of ["upToDate", "due", "overdue"] as const)
    expect(labels.contact[state].toLowerCase()).toBe(words.states[state]);
  for (const kind of ["drop", "rise", "noRevenue"] as const)
    expect(labels.alert[kind]).toBe(words.alert(kind, null, null));
  for (const sector of ["BTP", "Négoce"])
    expect(labels.sector(sector)).toBe(words.sectors.get(sector) ?? sector);
  expect(labels.zone("Étranger")).toBe(words.zones.get("Étranger") ?? "Étranger");
});

test.each([fr, en])("an alert is not named like a row of the plan", ({ labels }) => {
  expect(Object.values(labels.plan)).not.toContain(labels.alert.reactivate);
});

test.each([
  ["fr", fr, sheetFr],
  ["en", en, sheetEn],
] as const)(
  "in %s, every reason to set a row aside has words in the pane and on the sheet",
  (_, { segments }, words) => {
    expect(Object.keys(segments.setAside.reasons).toSorted()).toEqual(SET_ASIDE.toSorted());
    expect([...words.setAside.keys()].toSorted()).toEqual(SET_ASIDE.toSorted());
  },
);

test("no text is empty", () => {
  expect([...texts(fr), ...texts(en)].filter(([, text]) => text.trim() === "")).toEqual([]);
});

test("the trial language dresses every text, those with numbers too", () => {
  const pseudo = wordsFor("pseudo");
  expect(texts(pseudo).every(([, text]) => /^\[.*·+\]$/su.test(text))).toBe(true);
  expect(pseudo.common.customers(3)).toMatch(/^\[3.*·+\]$/u);
});

test.each([
  ["fr-FR", "fr"],
  ["fr-CA", "fr"],
  ["en-US", "en"],
  ["EN", "en"],
  ["de-DE", "fr"],
  ["enm", "fr"],
  ["", "fr"],
])("Office in %p speaks %s", (tag, language) => {
  expect(languageOf(tag)).toBe(language);
});

test.each([
  [
    "fr",
    ["9\u202f999\u202f€", "450\u202fk€", "-12\u202fk€", "1,2\u202fM€"],
    "1 ligne pour 1 client\u202f: une ligne par client.",
  ],
  ["en", ["€9,999", "€450k", "-€12k", "€1.2M"], "1 row for 1 customer: one row per customer."],
] as const)("%s writes short amounts and counts as its readers do", (language, amounts, sentence) => {
  const { shortEuros } = localNumbers(language);
  expect([9_999, 450_000, -12_000, 1_234_567].map(shortEuros)).toEqual(amounts);
  expect(wordsFor(language).grainReasons.oneRowPerClient({ rows: 1, clients: 1 })).toBe(sentence);
});

test("French counts 0 and 1 in the singular", () => {
  const { setAside, customer } = fr.segments;
  expect([setAside.rowsList([31], 0), setAside.rowsList([31, 40], 0), setAside.rowsList([31], 1)]).toEqual([
    "Ligne 31",
    "Lignes 31, 40",
    "Lignes 31 et 1 autre",
  ]);
  expect([0, 1.4, 1.6].map(customer.points)).toEqual([
    "0 point sur 100",
    "1 point sur 100",
    "2 points sur 100",
  ]);
  expect([1, 2].map((count) => sheetFr.blocks.more(count, String(count)))).toEqual([
    "… et 1 autre, dans la feuille des clients.",
    "… et 2 autres, dans la feuille des clients.",
  ]);
  expect(command.rows(1, 1, 0)).toBe("1 ligne lue, 1 utilisée, 0 mise à part");
  expect(sheetFr.plan.rfmCuts(["332"], ["1"], ["90\u202f€"])).toBe(
    "RFM\u202f: récence 332 jours, fréquence 1 commande, montant 90\u202f€.",
  );
});

test("a sheet without prospects speaks of clients alone", () => {
  const { summary } = fr.segments.bars;
  expect([summary(0.4, 0.8, false), summary(0.4, 0.8, true)]).toEqual([
    "40\u202f% de vos clients sont A et font 80\u202f% du CA.",
    "40\u202f% de vos clients et prospects sont A et font 80\u202f% du CA.",
  ]);
});
