import type { IssueCode } from "../../../../src/core/reading/issueCodes";
import { customers, told, TODAY, type Row } from "../support/told";

const ORDERS = { field: "orders", header: "Nb commandes", column: "C" };
const CODES: readonly IssueCode[] = ["revenueWithoutOrders", "negativeOrders", "prospectWithOrders"];
const list = (...rows: readonly Row[]) => customers(["CA", "Nb commandes", "Statut"], ...rows);

test("revenue beside no order is told with its euros, a blank count is unknown", () => {
  const rows = list(
    [100, 0, "Client"],
    [50, "", "Client"],
    [0, 0, "Client"],
    [25.5, 0, "Prospect"],
    [-5, 0, ""],
    [9, 2, "Client"],
  );
  expect(told("revenueWithoutOrders", [...rows, ["", 40, 0, "Client"]])).toEqual([
    {
      code: "revenueWithoutOrders",
      severity: "medium",
      count: 2,
      cells: ["C2", "C5"],
      revenueAtStake: 125.5,
      values: ORDERS,
    },
  ]);
});

test("fewer orders than none are told", () => {
  const rows = list([100, -2, "Client"], [50, 1, "Client"], ["", -1, ""], [7, 3, "Client"]);
  expect(told("negativeOrders", rows)).toEqual([
    {
      code: "negativeOrders",
      severity: "medium",
      count: 2,
      cells: ["C2", "C4"],
      revenueAtStake: null,
      values: ORDERS,
    },
  ]);
});

test("a prospect that has ordered and is worth nothing is told as one", () => {
  const rows = list(["", 3, "Prospect"], [100, 3, "Prospect"], ["", 0, "Prospect"], [50, 1, "Client"]);
  expect(told("prospectWithOrders", rows)).toEqual([
    {
      code: "prospectWithOrders",
      severity: "low",
      count: 1,
      cells: ["C2"],
      revenueAtStake: null,
      values: ORDERS,
    },
  ]);
  expect(told("prospectWithRevenue", rows)).toMatchObject([{ cells: ["D3"] }]);
});

test("the day of its last order tells it too, that of a quote does not", () => {
  const rows = (header: string) =>
    customers(
      ["CA", "Statut", header],
      ["", "Prospect", TODAY - 9],
      ["", "Prospect", ""],
      [50, "Client", TODAY - 7],
      [60, "Prospect", TODAY - 8],
    );
  expect(told("prospectWithOrders", rows("Dernière commande"))).toMatchObject([
    { cells: ["D2"], values: { field: "lastOrder", header: "Dernière commande", column: "D" } },
  ]);
  expect(told("prospectWithOrders", rows("Dernier devis"))).toEqual([]);
});

test.each(CODES)("%s is not told of cells that agree, nor without numbers of orders", (code) => {
  expect(told(code, list([100, 2, "Client"], [0, 0, "Client"], ["", "", "Prospect"]))).toEqual([]);
  expect(told(code, customers(["CA", "Statut"], [100, "Client"], ["", "Prospect"]))).toEqual([]);
});
