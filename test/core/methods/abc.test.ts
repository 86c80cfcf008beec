import { abc } from "../../../src/core/methods/abc/abc";
import type { AbcLabel } from "../../../src/core/labels";
import { rfmData } from "../../fixtures/rfmData";
import { aCustomer } from "./portfolio";

const LIMITS = [0.8, 0.95] as const;

function classes(revenues: readonly (number | null)[]): string {
  const { labels } = abc(
    revenues.map((revenue) => aCustomer({ revenue })),
    LIMITS,
  );
  return labels.map((label) => (label === "toComplete" ? "?" : label)).join("");
}

function count(labels: readonly (AbcLabel | null)[], wanted: AbcLabel): number {
  return labels.filter((label) => label === wanted).length;
}

describe("ABC of clients", () => {
  test.each<[string, readonly (number | null)[], string]>([
    ["nobody", [], ""],
    ["one client is A", [100], "A"],
    ["the client that crosses 80 % is in", [79, 20, 1], "AAC"],
    ["exactly 80 % before is B", [80, 15, 5], "ABC"],
    ["exactly 80 % before, in amounts that no double holds", [0.8, 0.15, 0.05], "ABC"],
    ["ten equal clients are all A", Array<number>(10).fill(50), "AAAAAAAAAA"],
    ["one client with 90 % among 8", [900, 30, 20, 10, 10, 10, 10, 10], "ABBCCCCC"],
    ["zero and credit notes are C", [100, 0, -50], "ACC"],
    ["credit notes take nothing from the 80 %", [100, 60, 40, -100], "AABC"],
    ["no positive revenue at all", [0, -50], "CC"],
    ["unknown is not C", [100, null, 1], "A?C"],
    ["equal to the cent is equal", [1, 0.3, 0.1 + 0.2], "AAA"],
    ["huge amounts", [1e15, 1e15, 1], "AAC"],
    ["huge amounts, exactly on the line", [8e12, 1.5e12, 5e11], "ABC"],
  ])("%s", (_name, revenues, expected) => {
    expect(classes(revenues)).toBe(expected);
  });

  test("995 customers of the R package rfm: 607 / 228 / 160", () => {
    const { labels, clients } = abc(rfmData("rfmOrders"), LIMITS);
    expect([count(labels, "A"), count(labels, "B"), count(labels, "C")]).toEqual([607, 228, 160]);
    // Four clients at 375 stand on the first line, two at 230 on the second.
    expect(clients.straddles).toEqual([
      { limit: 0.8, cents: 37_500, customers: 4 },
      { limit: 0.95, cents: 23_000, customers: 2 },
    ]);
  });
});

describe("ABC of prospects and closed accounts", () => {
  test("prospects are ranked among themselves by potential, in words by the word", () => {
    const { labels } = abc(
      [
        aCustomer({ revenue: 1_000_000 }),
        aCustomer({ population: "prospect", potential: 800 }),
        aCustomer({ population: "prospect", potential: 150 }),
        aCustomer({ population: "prospect", potential: 50 }),
        aCustomer({ population: "prospect", potential: 0 }),
        aCustomer({ population: "prospect", potentialClass: "B" }),
        aCustomer({ population: "prospect" }),
      ],
      LIMITS,
    );
    expect(labels).toEqual([
      "A",
      "potentialA",
      "potentialB",
      "potentialC",
      "potentialC",
      "potentialB",
      "toComplete",
    ]);
  });

  test("a closed account has no class and weighs nothing", () => {
    const { labels } = abc(
      [aCustomer({ revenue: 9999, population: "closed" }), aCustomer({ revenue: 1 })],
      LIMITS,
    );
    expect(labels).toEqual([null, "A"]);
  });
});
