import { reasonsOf } from "../../src/core/explain/reasonsOf";
import type { Customer } from "../../src/core/model";
import { DEFAULT_OPTIONS } from "../../src/core/options";
import { segment } from "../../src/core/segmentation";
import { CRITERIA } from "../../src/core/labels";
import { explanations } from "../../src/i18n/explanations";
import { reasonText } from "../../src/i18n/reasonWords";
import { aCustomer, aReading, TODAY } from "../core/methods/portfolio";

const FIELDS = [
  "revenue",
  "lastOrder",
  "orders",
  "lastVisit",
  "zone",
  "sector",
  "potential",
  "decisionStyle",
] as const;

/** The French sentences of the first customer, in plain spaces for reading. */
function why(
  one: Partial<Customer>,
  others: readonly Customer[],
  language: "fr" | "en" = "fr",
): readonly string[] {
  const found = segment(aReading([aCustomer(one), ...others], FIELDS), {
    options: DEFAULT_OPTIONS,
    criteria: CRITERIA,
    saved: null,
    recomputeThresholds: false,
    previous: null,
  });
  const [first] = found.customers;
  if (first === undefined) return [];
  return reasonsOf(found, first).map((reason) =>
    reasonText(explanations[language], reason).replace(/[\u202f\u00a0]/g, " "),
  );
}

const OTHERS = [62_000, 20_000, 8000, 6000, 4000].map((revenue) => aCustomer({ revenue }));

test("an A: amount, share before, line, rank", () => {
  expect(why({ revenue: 45_200 }, OTHERS)).toContain("CA 45 200 €, cumul 43 % < 80 % → A (rang 2 sur 6)");
});

test("a B says what is missing to be A, and that is right to the cent", () => {
  const sentence = "CA 8 000 €, cumul 85 % ≥ 80 % et < 95 % → B (rang 3 sur 5)";
  const others = [70_000, 15_000, 6000, 1000].map((revenue) => aCustomer({ revenue }));
  const [found = ""] = why({ revenue: 8000 }, others).filter((text) => text.startsWith("CA"));
  expect(found.startsWith(sentence)).toBe(true);
  const missing = Number((/encore ([\d ,]+) €/.exec(found)?.[1] ?? "").replace(/ /g, "").replace(",", "."));
  expect(why({ revenue: 8000 + missing }, others).join()).toContain("→ A");
  expect(why({ revenue: 8000 + missing - 0.01 }, others).join()).toContain("→ B");
});

test("English says the same", () => {
  expect(why({ revenue: 45_200 }, OTHERS, "en")).toContain(
    "Revenue €45,200, cumulative 43% < 80% → A (rank 2 of 6)",
  );
});

test("English names a sector, a state and a row of the plan as the sheets do", () => {
  const lost = { revenue: 10, orders: 0, sector: "BTP", lastVisit: TODAY - 25 };
  expect(why(lost, OTHERS, "en")).toEqual(
    expect.arrayContaining([
      "Sector Construction",
      "Plan 1-1-1: one contact only, within 30 days",
      "Last visit 25 days ago / 30 days → to plan",
    ]),
  );
});

test("every part of a customer has a reason, in whole words", () => {
  const full = why(
    {
      revenue: 5000,
      revenuePrevious: 2000,
      orders: 3,
      lastOrder: TODAY - 40,
      daysSinceOrder: 40,
      lastVisit: TODAY - 120,
      zone: "Littoral",
      sector: "CHR",
      potential: 90_000,
      shareOfWallet: 0.1,
      project: true,
      headcount: 50,
      companyTurnover: 1e6,
      forcedSegment: "B",
      behaviour: {
        style: "analytical",
        speed: "cautious",
        contact: "phone",
        autonomy: "guided",
        cycleDays: 21,
        unannounced: false,
      },
    },
    [...OTHERS, aCustomer({ headcount: 5, companyTurnover: 5, orders: 9, daysSinceOrder: 5, revenue: 100 })],
  );
  for (const start of [
    "Segment forcé",
    "CA ",
    "RFM ",
    "Récence 40 j",
    "Fréquence 3 commandes",
    "Montant 1 667 €",
    "Potentiel de développement Fort",
    "Effectif 50",
    "Part de portefeuille 10 %",
    "CA en hausse de 150 %",
    "Nouveau besoin",
    "Zone Littoral",
    "Secteur CHR",
    "Décideur analytique",
    "Préfère : téléphone",
    "Relance 21 j",
    "Priorité P2",
    "Plan Fort potentiel : tous les 14 j",
    "Dernière visite il y a 120 j / 14 j → en retard",
  ]) {
    expect(full.filter((text) => text.startsWith(start)).length).toBeGreaterThan(0);
  }
  for (const text of full) expect(text).not.toMatch(/undefined|NaN|null|Infinity/);
});

test.each([
  [{ population: "client", revenue: 0 }, "sans CA → C"],
  [{ population: "client" }, "CA inconnu → À compléter"],
  [{ population: "prospect" }, "Potentiel inconnu → À compléter"],
  [{ population: "prospect", potentialClass: "A" }, "Potentiel donné en toutes lettres → A potentiel"],
  [{ population: "client", revenue: 10, orders: 0 }, "N’a jamais commandé → 1-1-1"],
] as const)("%j: %s", (one, sentence) => {
  expect(why(one, OTHERS).join("\n")).toContain(sentence);
});

test("no point is singular", () => {
  expect(why({ population: "client" }, OTHERS)).toContain("Priorité P4 : 0 point (segment 0)");
});

test("a closed account needs no reason", () => {
  expect(why({ population: "closed", revenue: 10 }, OTHERS)).toEqual([]);
});
