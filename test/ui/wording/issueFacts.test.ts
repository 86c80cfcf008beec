import type { Issue } from "../../../src/core/model";
import { fr } from "../../../src/i18n/fr";
import { issueFacts, issueWords } from "../../../src/ui/wording/issueWords";

const VALUES = { field: "name", header: "Nom", column: "B", groups: 1, example: "Morel", rows: "2, 3" };
const duplicate = (code: string, euros: number | null): Issue => ({
  code,
  severity: "medium",
  count: 2,
  cells: ["B2", "B3"],
  revenueAtStake: euros,
  values: { ...VALUES, doubled: euros ?? 0 },
});

test.each([
  [0, "Moyenne", "Les lignes restent des clients distincts."],
  [
    1,
    "Moyenne · 1\u202f€ en jeu",
    "Les lignes restent des clients distincts\u202f; 1\u202f€ serait compté deux fois.",
  ],
  [
    1200,
    "Moyenne · 1\u202f200\u202f€ en jeu",
    "Les lignes restent des clients distincts\u202f; 1\u202f200\u202f€ seraient comptés deux fois.",
  ],
])("duplicates worth %i € speak of money only when there is any", (euros, facts, assumed) => {
  for (const code of ["duplicateName", "duplicateCode"]) {
    expect(issueFacts(fr, duplicate(code, euros))).toBe(facts);
    expect(issueWords(fr, duplicate(code, euros)).assumed).toBe(assumed);
  }
});

test("an issue without a known amount says how grave it is", () => {
  expect(issueFacts(fr, duplicate("duplicateName", null))).toBe("Moyenne");
});
