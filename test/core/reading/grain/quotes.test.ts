import type { CellValue } from "../../../../src/core/model";
import { asideOf, cellsOf, day, readRows } from "../support/readRows";

type Row = readonly CellValue[];
const TODAY = day("2026-06-01");
const read = (rows: readonly Row[]) => readRows(rows, { today: TODAY });

test.each(["Statut du devis", "Résultat", "État", "Suite donnée"])(
  "%s: of quotes those accepted count",
  (header) => {
    const states = ["Accepté", "Refusé", "En attente", "Accepté", "Perdu", "Sans suite", "Accepté", "Refusé"];
    const reading = read([
      ["N° devis", "Date du devis", "Client", "Montant HT", header],
      ...states.map((state, i): Row => [
        `DE-0${i}`,
        `0${i + 1}/05/2026`,
        i % 2 ? "Morel" : "Lenoir",
        2 ** i,
        state,
      ]),
    ]);
    expect(asideOf(reading)).toEqual({ cancelled: 4, quote: 1 });
    expect(reading.customers.map(({ revenue }) => revenue)).toEqual([1 + 64, 8]);
    expect(cellsOf(reading, "quoteRows")).toEqual(["D4"]);
  },
);

test("« Signé ? »: of quotes those signed count", () => {
  const reading = read([
    ["Date", "Client", "Montant HT", "Signé ?"],
    ...["Oui", "Non", "Oui", "Oui", "Non", "Non"].map((signed, i): Row => [
      TODAY - 40 + i,
      i % 2 ? "Morel" : "Lenoir",
      2 ** i,
      signed,
    ]),
  ]);
  expect(asideOf(reading)).toEqual({ quote: 3 });
  expect(reading.customers.map(({ revenue }) => revenue)).toEqual([1 + 4, 8]);
});
