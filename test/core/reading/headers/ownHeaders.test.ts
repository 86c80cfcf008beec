import { ownHeaders } from "../../../../src/core/reading/headers/ownHeaders";
import { sheet as en } from "../../../../src/i18n/en/sheet";
import { sheet as fr } from "../../../../src/i18n/fr/sheet";
import { columnsOf, readRows } from "../support/readRows";

const positions = (...headers: readonly string[]): readonly number[] => [...ownHeaders(headers)];

test.each([
  ["fr", fr],
  ["en", en],
] as const)(
  "every heading that the product writes in %s is known, the forced one left to the user",
  (_, words) => {
    const headings = Object.values(words.headers);
    expect(positions("Client", ...headings)).toEqual(headings.flatMap((_h, i) => (i === 1 ? [] : [i + 1])));
    expect(positions(...headings.map((heading) => `${heading} (2)`))).toHaveLength(headings.length - 1);
  },
);

test.each<readonly [string, readonly string[]]>([
  ["alone", ["Client", "Segment", "CA"]],
  ["beside each other but common", ["Segment", "RFM", "Zone", "Secteur", "Priorité", "Canal", "Alerte"]],
  ["of which only one is ours alone", ["Segment", "Priorité", "Pourquoi"]],
  ["too few", ["Segment forcé", "Pourquoi"]],
  ["not side by side", ["Segment", "CA", "Segment forcé", "Ville", "Pourquoi"]],
  ["in another order", ["Pourquoi", "Écoulé / cible", "Segment"]],
])("headings %s are the user's", (_why, headers) => {
  expect(positions(...headers)).toEqual([]);
});

test("a second column of one heading begins another run: the user's comes before ours", () => {
  expect(positions("Segment", "Segment (2)", "Segment forcé", "Pourquoi")).toEqual([1, 3]);
});

const PRESSED = [
  ["Client", "CA HT", "Segment", "Segment forcé", "Profil", "Zone", "Prochain contact", "Pourquoi", "Statut"],
  ["Garage Leroy", 1200, "B", "A", "Champion", "Nord (59)", "30/11/2026", "CA 1 200 €", "client"],
  ["Le Zinc", 5200, "A", "", "Fidèle", "Finistère (29)", "02/12/2026", "CA 5 200 €", "client"],
];

test("columns of a past run that nothing remembers are no data, and are told; what was forced is kept", () => {
  const reading = readRows(PRESSED);
  expect(columnsOf(reading)).toEqual({ name: "A", revenue: "B", forcedSegment: "D", status: "I" });
  expect(reading.customers.map(({ forcedSegment, zone }) => [forcedSegment, zone])).toEqual([
    ["A", null],
    [null, null],
  ]);
  const told = reading.issues.find(({ code }) => code === "ownColumnsLeft");
  expect(told?.cells).toEqual(["C1", "E1", "F1", "G1", "H1"]);
  expect(told?.values.others).toBe("Segment, Profil, Zone, Prochain contact, Pourquoi");
});

test("the user may say that one of them is data all the same", () => {
  const remembered = { zone: { header: "Zone", column: 6 } };
  const reading = readRows(PRESSED, { remembered });
  expect(columnsOf(reading).zone).toBe("F");
  expect(reading.issues.find(({ code }) => code === "ownColumnsLeft")?.cells).not.toContain("F1");
});
