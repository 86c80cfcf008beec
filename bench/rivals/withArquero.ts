/**
 * ABC and RFM with arquero, a library of column tables, in its own verbs. Its expressions are texts here: it parses
 * the source of a function, which a bundler rewrites.
 */
import { desc, rolling, table } from "arquero";
import type { ColumnTable } from "arquero";
import type { Labels, Row } from "./Row";

const CLIENT = { first: "A", second: "B", third: "C" } as const;
const PROSPECT = { first: "potentialA", second: "potentialB", third: "potentialC" } as const;

/** The rows as the library wants them: a column an array. */
export function columnTable(rows: readonly Row[]): ColumnTable {
  return table({
    id: rows.map(({ id }) => id),
    isProspect: rows.map(({ isProspect }) => isProspect),
    revenue: rows.map(({ revenue }) => revenue),
    potential: rows.map(({ potential }) => potential),
    orders: rows.map(({ orders }) => orders),
    days: rows.map(({ days }) => days),
  });
}

/** The table with its labels: columns `abc` and `rfm`. */
export function withArquero(input: ColumnTable): ColumnTable {
  const clients = input.filter("d => !d.isProspect");
  const prospects = input.filter("d => d.isProspect");
  const classes = classify(clients, "revenue", CLIENT).concat(classify(prospects, "potential", PROSPECT));
  return input.join_left(classes, "id").join_left(score(clients), "id");
}

/** The labels of a table, in the order of the rows. */
export function labelsOf(labelled: ColumnTable, count: number): Labels {
  const abc = Array.from({ length: count }, () => "toComplete");
  const rfm = Array.from({ length: count }, () => "");
  labelled.scan((at) => {
    const id = Number(labelled.get("id", at ?? 0));
    abc[id] = String(labelled.get("abc", at ?? 0) ?? "toComplete");
    rfm[id] = String(labelled.get("rfm", at ?? 0) ?? "");
  });
  return { abc, rfm };
}

function classify(rows: ColumnTable, amount: string, names: typeof CLIENT | typeof PROSPECT): ColumnTable {
  return rows
    .filter(`d => d.${amount} != null`)
    .orderby(desc(amount))
    .derive({ running: rolling(`d => op.sum(d.${amount})`) })
    .params(names)
    .derive({
      abc: `(d, $) => d.running - d.${amount} < 0.8 * op.sum(d.${amount}) ? $.first
        : d.running - d.${amount} < 0.95 * op.sum(d.${amount}) ? $.second : $.third`,
    })
    .select("id", "abc");
}

function score(clients: ColumnTable): ColumnTable {
  const measured = clients.derive({
    isNever: "d => d.orders === 0 && d.days == null",
    average: "d => d.orders > 0 && d.revenue != null ? d.revenue / d.orders : null",
  });
  const cuts = measured.filter("d => !d.isNever").rollup({
    r1: "d => op.quantile(d.days, 1 / 3)",
    r2: "d => op.quantile(d.days, 2 / 3)",
    f1: "d => op.quantile(d.orders, 1 / 3)",
    f2: "d => op.quantile(d.orders, 2 / 3)",
    m1: "d => op.quantile(d.average, 1 / 3)",
    m2: "d => op.quantile(d.average, 2 / 3)",
  });
  return measured
    .params(cuts.object())
    .derive({
      r: "(d, $) => d.isNever ? 1 : d.days == null ? null : d.days <= $.r1 ? 3 : d.days <= $.r2 ? 2 : 1",
      f: "(d, $) => d.orders == null ? null : d.orders === 0 || d.orders <= $.f1 ? 1 : d.orders <= $.f2 ? 2 : 3",
      m: "(d, $) => d.orders === 0 ? 1 : d.average == null ? null : d.average <= $.m1 ? 1 : d.average <= $.m2 ? 2 : 3",
    })
    .derive({ rfm: "d => d.r == null || d.f == null || d.m == null ? '' : `${d.r}-${d.f}-${d.m}`" })
    .select("id", "rfm");
}
