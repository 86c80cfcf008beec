import { CLOSED } from "../methods/amounts";
import type { Straddle } from "../methods/abc/paretoScale";
import type { RfmResult } from "../methods/rfm/rfm";
import { cutsText, hasSameLimits, type RunRecord } from "../planning/runRecord";
import type { Remark } from "../reasons";
import type { Criterion } from "../labels";
import type { Findings } from "./findings";

/** What must be said of the whole result. `wanted`: the criteria asked for, possible or not. */
export function remarksOf(
  found: Findings,
  wanted: readonly Criterion[],
  previous: RunRecord | null,
): readonly Remark[] {
  const impossible = wanted.filter((criterion) => !found.criteria.includes(criterion));
  return [
    ...impossible.map((criterion): Remark => ({ code: "method.impossible", values: { criterion } })),
    ...abcRemarks(found),
    ...forcedRemarks(found),
    ...(found.rfm === null ? [] : rfmRemarks(found, found.rfm)),
    ...territoryRemarks(found),
    ...potentialRemarks(found),
    ...migrationRemarks(found, previous),
  ];
}

function abcRemarks({ criteria, abc }: Findings): readonly Remark[] {
  if (!criteria.includes("abc")) return [];
  const values = ({ cents, customers, limit }: Straddle) => ({ amount: cents / 100, customers, limit });
  const clients = abc.clients.ascending.length;
  return [
    ...(clients > 0 && abc.clients.total === 0
      ? [{ code: "abc.noPositiveRevenue", values: { customers: clients } } as const]
      : []),
    ...abc.clients.straddles.map((one): Remark => ({ code: "abc.equalAmountsOnLine", values: values(one) })),
    ...abc.prospects.straddles.map((one): Remark => ({
      code: "prospect.equalAmountsOnLine",
      values: values(one),
    })),
  ];
}

/** Texts of *Segment forcé* that name no segment and are quoted; a column of remarks has one a row. */
const MOST_QUOTED = 5;

function forcedRemarks({ force }: Findings): readonly Remark[] {
  const unknown = [...force.unknown].sort(([, a], [, b]) => b - a);
  const others = unknown.slice(MOST_QUOTED);
  const customers = others.reduce((sum, [, count]) => sum + count, 0);
  return [
    ...(force.forced > 0 ? [{ code: "forced.count", values: { customers: force.forced } } as const] : []),
    ...unknown.slice(0, MOST_QUOTED).map(([text, count]): Remark => ({
      code: "forced.unknownCount",
      values: { text, customers: count },
    })),
    ...(others.length > 0
      ? [{ code: "forced.unknownOthers", values: { texts: others.length, customers } } as const]
      : []),
    ...(force.closed > 0
      ? [{ code: "forced.closedCount", values: { customers: force.closed } } as const]
      : []),
  ];
}

function rfmRemarks({ reading }: Findings, { counts, scales, thresholds }: RfmResult): readonly Remark[] {
  const remarks: Remark[] = [
    { code: "rfm.thresholds", values: { from: thresholds.from, since: thresholds.since } },
  ];
  if (reading.notes.recencyFrom === "lastVisit") remarks.push({ code: "rfm.recencyFromVisits", values: {} });
  for (const [criterion, letter] of [
    ["recency", "r"],
    ["frequency", "f"],
    ["monetary", "m"],
  ] as const) {
    const { same, bins } = scales[criterion];
    if (same !== null) {
      const score = Math.ceil(bins / 2);
      remarks.push({ code: "rfm.sameForAll", values: { criterion, value: same, score } });
      continue;
    }
    const used = new Set(counts.map(({ score }) => score[letter]));
    used.delete(null);
    for (let score = 1; score <= bins; score++) {
      if (used.size > 0 && !used.has(score))
        remarks.push({ code: "rfm.emptyScore", values: { criterion, score } });
    }
  }
  const partial = counts.filter(({ score }) => score.score === null);
  const customers = partial.reduce((sum, one) => sum + one.customers, 0);
  if (customers > 0) remarks.push({ code: "rfm.notScoredCount", values: { customers } });
  return remarks;
}

function territoryRemarks({ territory, amounts }: Findings): readonly Remark[] {
  if (territory === null || territory.by === null) return [];
  const { by } = territory;
  const customersIn = new Int32Array(territory.texts.length);
  const { kind } = amounts;
  for (let i = 0; i < kind.length; i++) {
    const zone = territory.numbers[i] ?? 0;
    if (kind[i] !== CLOSED) customersIn[zone] = (customersIn[zone] ?? 0) + 1;
  }
  const [customers = 0, ...others] = customersIn;
  const zones = others.filter((count) => count > 0).length;
  return [
    { code: "territory.zoning", values: { by, zones } },
    ...(customers > 0 ? [{ code: "territory.zoneUnknownCount", values: { customers, by } } as const] : []),
  ];
}

function potentialRemarks({ potential, reading }: Findings): readonly Remark[] {
  if (potential === null || !reading.notes.revenuePartial) return [];
  return [{ code: "potential.partialRevenue", values: {} }];
}

function migrationRemarks(
  { since, rfm, criteria, options }: Findings,
  previous: RunRecord | null,
): readonly Remark[] {
  if (since === null || previous === null) return [];
  const count = (kind: "drop" | "rise"): number => since.moves.filter((move) => move?.kind === kind).length;
  const counts = { drops: count("drop"), rises: count("rise"), since: previous.day };
  const isNew =
    rfm !== null && previous.cuts !== null && cutsText(rfm.thresholds, rfm.scales) !== previous.cuts;
  const isMoved = criteria.includes("abc") && !hasSameLimits(previous, options.abc.limits);
  return [
    { code: "migration.count", values: counts },
    ...(isMoved ? [{ code: "migration.newLimits", values: { since: previous.day } } as const] : []),
    ...(isNew ? [{ code: "migration.newCutPoints", values: { since: previous.day } } as const] : []),
  ];
}
