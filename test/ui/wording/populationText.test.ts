import type { Population } from "../../../src/core/model";
import { fr } from "../../../src/i18n/fr";
import { customerLabels } from "../../../src/ui/wording/customerLabels";
import { populationText } from "../../../src/ui/wording/populationText";
import { localNumbers } from "../../../src/i18n/localNumbers";
import { filterCustomers } from "../../../src/ui/views/filterCustomers";
import { EMPTY_FILTER } from "../../../src/ui/views/emptyFilter";
import { pickCustomers } from "../../../src/ui/views/pickCustomers";
import { populationCounts } from "../../../src/ui/views/populationCounts";
import { sampleSegmentation } from "../support/sampleSegmentation";

const segmentation = sampleSegmentation();
const { customers } = segmentation;
const of = (...populations: readonly Population[]) =>
  populations.flatMap((population) =>
    customers.filter((one) => one.customer.population === population).slice(0, 2),
  );

test.each([
  [of(), "0 client"],
  [of("client"), "2 clients"],
  [of("prospect").slice(1), "1 prospect"],
  [of("client", "prospect"), "4 clients et prospects"],
  [of("client", "prospect", "closed"), "4 clients et prospects · 2 comptes fermés"],
  [of("closed").slice(1), "1 compte fermé"],
])("closed accounts are told apart from those who are segmented", (list, text) => {
  expect(populationText(fr, list)).toBe(text);
});

test("the list and the filter that ask nothing count as many as the segments hold", () => {
  const inSegments = segmentation.segments.reduce((sum, one) => sum + one.customers, 0);
  const lists = [
    customers,
    pickCustomers(customers, { by: "all" }, ""),
    filterCustomers(segmentation, EMPTY_FILTER),
  ];
  expect(lists.map((list) => populationCounts(list).segmented)).toEqual(lists.map(() => inSegments));
});

test("a closed account is named in the singular where its segment would stand", () => {
  const [closed] = of("closed");
  const labels = new Map(
    closed && customerLabels({ language: "fr", words: fr, numbers: localNumbers("fr") }, closed),
  );
  expect(labels.get(fr.segments.customer.segment)).toBe("Compte fermé");
});
