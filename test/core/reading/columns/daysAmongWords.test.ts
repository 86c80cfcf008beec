import type { CellValue } from "../../../../src/core/model";
import { isoOf } from "../../../../src/core/stats/day";
import { columnsOf, readRows } from "../support/readRows";

const DAYS = [46_100, 46_120];
/** Two customers who were seen, and eight of whom something else is said. */
const sheet = (header: string, ...said: readonly CellValue[]) =>
  readRows([
    ["Client", "CA", header],
    ...Array.from({ length: 10 }, (_, i) => [
      `Garage ${i}`,
      1000 + i,
      DAYS[i] ?? said[i % said.length] ?? "",
    ]),
  ]);

describe("a column of visits where most customers have none", () => {
  test.each([["jamais"], ["Non visité"], ["pas encore"], ["Aucune visite"], ["jamais vu"]])(
    "« %s » is an answer: nothing is to be told",
    (word) => {
      const { customers, issues } = sheet("Dernière visite", word);
      expect(customers.slice(0, 3).map(({ lastVisit }) => lastVisit && isoOf(lastVisit))).toEqual([
        "2026-03-19",
        "2026-04-08",
        null,
      ]);
      expect(issues.map(({ code }) => code)).not.toEqual(
        expect.arrayContaining([expect.stringMatching(/^unreadable/)]),
      );
    },
  );

  test("one or two remarks come back: the days are read, the remarks are told", () => {
    const { customers, issues } = sheet("Dernière visite", "à planifier", "RDV pris");
    expect(customers.filter(({ lastVisit }) => lastVisit !== null)).toHaveLength(2);
    expect(issues.find(({ code }) => code === "unreadableDate")?.count).toBe(8);
  });

  test("a sentence for each is no column of days", () => {
    const sentences = ["vu Paul", "a déménagé", "fermé lundi", "bon accueil", "trop cher", "rappeler"];
    const found = sheet("Dernière visite", ...sentences);
    expect(columnsOf(found)["lastVisit"]).toBeUndefined();
    expect(found.issues.map(({ code }) => code)).toContain("unreadableColumn");
  });
});
