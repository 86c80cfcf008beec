import type { CellValue } from "../../../../src/core/model";
import { day, readRows } from "../support/readRows";

const TODAY = day("2026-06-01");
const read = (rows: readonly (readonly CellValue[])[]) => readRows(rows, { today: TODAY });

describe("the credit note of a cancelled invoice", () => {
  const revenueOf = (...lines: readonly (readonly [client: string, amount: number, state: string])[]) =>
    Object.fromEntries(
      read([
        ["N° facture", "Client", "Date facture", "Montant HT", "Statut"],
        ...lines.map(([client, amount, state], i) => [`F${i}`, client, TODAY - 20 + i, amount, state]),
      ]).customers.map(({ name, revenue }) => [name, revenue]),
    );
  const paid = [
    ["Morel", 100, "Payée"],
    ["Lenoir", 70, "Payée"],
    ["Petit", 40, "Payée"],
  ] as const;

  test("gives back what counts no more already", () => {
    expect(revenueOf(...paid, ["Morel", 30, "Annulée"], ["Morel", -30, "Émise"])).toMatchObject({
      Morel: 100,
    });
  });

  test("is never older than the invoice", () => {
    expect(revenueOf(["Morel", -30, "Émise"], ["Morel", 30, "Annulée"], ...paid)).toMatchObject({
      Morel: 70,
    });
  });

  test("gives back another one of its amount where the rows are not in the order of the days", () => {
    const rows = [
      ["F1", "Morel", TODAY - 40, 30, "Annulée"],
      ["F2", "Morel", TODAY - 20, 30, "Annulée"],
      ["A1", "Morel", TODAY - 10, -30, "Émise"],
      ["A2", "Morel", TODAY - 30, -30, "Émise"],
      ["F3", "Morel", TODAY - 5, 100, "Payée"],
    ];
    const headers = ["N° facture", "Client", "Date facture", "Montant HT", "Statut"];
    expect(read([headers, ...rows]).customers.map(({ revenue }) => revenue)).toEqual([100]);
  });

  test("is one each: another of the same amount still counts, and so do those of others", () => {
    expect(
      revenueOf(
        ...paid,
        ["Morel", 30, "Annulée"],
        ["Morel", -30, "Émise"],
        ["Morel", -30, "Émise"],
        ["Lenoir", -30, "Émise"],
        ["Morel", -12, "Émise"],
      ),
    ).toMatchObject({ Morel: 58, Lenoir: 40 });
  });
});
