import { formatterFor } from "../format";
import { pluralEn } from "../plural";
import type { ReasonWords } from "../reasonWords";
import { labels } from "./pane/labels";

const f = formatterFor("en");

/** Names of the three RFM criteria. */
export const rfmCriteria = { recency: "recency", frequency: "frequency", monetary: "amount" };

/** A value of an RFM criterion with its unit. */
export function rfmValue(criterion: keyof typeof rfmCriteria, value: number): string {
  if (criterion === "recency") return f.days(value);
  if (criterion === "monetary") return f.euros(Math.round(value));
  return `${f.number(value, 1)} ${value === 1 ? "order" : "orders"}`;
}

/** How the zone was found. */
export const zoning = {
  column: "from the sheet's column",
  department: "by département",
  region: "by region",
  northCentreSouth: "by thirds of the territory, north to south",
  compact: "in compact zones",
};

interface Standing {
  readonly class: keyof typeof labels.abc;
  readonly shareBefore: number;
  readonly limit: number | null;
  readonly passed: number | null;
  readonly rank: number;
  readonly of: number;
  readonly toNext: number | null;
  readonly next: keyof typeof labels.abc | null;
}

/** "cumulative 62% < 80% → A (rank 12 of 240); €1,850 more to reach A". */
function standing(one: Standing, amount: (value: number) => string): string {
  const { shareBefore, limit, passed } = one;
  const share = f.percentBeside(shareBefore, limit ?? passed ?? 0);
  const lines = [
    ...(passed === null ? [] : [`≥ ${f.percent(passed, 1)}`]),
    ...(limit === null ? [] : [`< ${f.percent(limit, 1)}`]),
  ].join(" and ");
  const rank = `rank ${f.number(one.rank)} of ${f.number(one.of)}`;
  const next =
    one.toNext === null || one.next === null
      ? ""
      : `; ${amount(one.toNext)} more to reach ${labels.abc[one.next]}`;
  return `cumulative ${share} ${lines} → ${labels.abc[one.class]} (${rank})${next}`;
}

const points = (value: number): string => f.number(value, 1);
const states = { upToDate: "up to date", due: "to plan", overdue: "overdue" };
const efforts = { light: "light", normal: "normal", sustained: "sustained" };

/** A label or scores as shown: "A potential", "3-3-3". */
function shown(id: string): string {
  const names: ReadonlyMap<string, string> = new Map(Object.entries(labels.abc));
  return names.get(id) ?? id;
}

/** Why a customer has its labels, in English. */
export const reasons: ReasonWords = {
  "abc.class": (v) => `Revenue ${f.euros(v.revenue)}, ${standing(v, f.euros)}`,
  "abc.noRevenue": ({ revenue }) => `Revenue ${f.euros(revenue)}: no revenue → C`,
  "abc.unknownRevenue": () => "Unknown revenue → To complete",
  "prospect.class": (v) => {
    const amount = (value: number): string => (v.isEuro ? f.euros(value) : f.number(value, 2));
    return `Potential ${amount(v.potential)}, ${standing(v, amount)}`;
  },
  "prospect.classFromWords": (v) => `Potential given in words → ${labels.abc[v.class]}`,
  "prospect.unknownPotential": () => "Unknown potential → To complete",
  "forced.segment": (v) =>
    v.segment === v.computed
      ? `Segment forced by you: ${labels.abc[v.segment]}, as computed`
      : `Segment forced by you: ${labels.abc[v.segment]} (computed: ${labels.abc[v.computed]})`,
  "forced.unknown": ({ text }) => `Forced segment “${text}” is unknown: ignored`,
  "rfm.score": (v) => {
    const value = rfmValue(v.criterion, v.value);
    const bounds = [
      ...(v.above === null ? [] : [`> ${rfmValue(v.criterion, v.above)}`]),
      ...(v.upTo === null ? [] : [`≤ ${rfmValue(v.criterion, v.upTo)}`]),
    ].join(" and ");
    return `${capital(rfmCriteria[v.criterion])} ${value} ${bounds} → ${v.score} of ${v.bins}`;
  },
  "rfm.sameForAll": (v) =>
    `${capital(rfmCriteria[v.criterion])} ${rfmValue(v.criterion, v.value)}, like every customer → ${v.score}`,
  "rfm.profile": (v) => `RFM ${v.score} → ${labels.profile[v.profile]}`,
  "rfm.neverOrdered": () => "Has never ordered → 1-1-1",
  "rfm.noOrderInPeriod": ({ score }) => `No order in 12 months → frequency and amount ${score}`,
  "rfm.notScored": ({ criterion }) => `No ${rfmCriteria[criterion]} score: no data`,
  "territory.zone": ({ zone, by }) =>
    zone === "Étranger" ? `Zone ${labels.zone(zone)}` : `Zone ${zone}, ${zoning[by]}`,
  "territory.zoneUnknown": () => "Unknown zone",
  "territory.sector": ({ sector }) => `Sector ${labels.sector(sector)}`,
  "potential.level": (v) => {
    const known = v.class === null ? "" : `potential class ${v.class}, `;
    return `Development potential ${labels.potential[v.level]}: ${known}${f.number(v.signals)} ${v.signals === 1 ? "signal" : "signals"}`;
  },
  "potential.amount": (v) =>
    `Potential ${f.euros(v.amount)} a year${v.gap === null ? "" : `, gap ${f.euros(v.gap)}`}`,
  "potential.fromWallet": (v) =>
    `Share of wallet ${f.percent(v.share)} → potential ${f.euros(Math.round(v.amount))} a year, gap ${f.euros(Math.round(v.gap))}`,
  "potential.headcount": (v) => `Headcount ${f.number(v.value)} > ${f.number(v.above)} (top third)`,
  "potential.turnover": (v) =>
    `Company turnover ${f.euros(v.value)} > ${f.euros(Math.round(v.above))} (top third)`,
  "potential.wallet": (v) => `Share of wallet ${f.percent(v.share, 1)} ≤ ${f.percent(v.limit, 1)}`,
  "potential.growth": (v) =>
    `Revenue up ${f.percent(v.growth)} on the previous year (≥ ${f.percent(v.limit)})`,
  "potential.growthDouble": (v) =>
    `Revenue up ${f.percent(v.growth)} on the previous year (≥ ${f.percent(v.limit)}, counts double)`,
  "potential.project": () => "New need or project",
  "approach.argument": ({ argument }) =>
    argument === "figures"
      ? "Analytical decision maker: figures and tables"
      : "Visual decision maker: demonstration and samples",
  "approach.channel": (v) => {
    const name = labels.channel[v.channel].toLowerCase();
    return v.inPlan ? `Prefers: ${name}` : `Prefers: ${name}, outside the rhythm of its segment`;
  },
  "approach.announce": ({ unannounced }) =>
    unannounced ? "Unannounced visits welcome" : "Visits by appointment only",
  "approach.followUp": ({ days }) => `Follow up ${f.days(days)} after a quote (decision cycle)`,
  "approach.effort": ({ effort }) => `Effort: ${efforts[effort]}`,
  "priority.points": (v) => {
    const parts = [
      `segment ${points(v.abc)}`,
      ...(v.rfm > 0 ? [`RFM ${points(v.rfm)}`] : []),
      ...(v.potential > 0 ? [`potential ${points(v.potential)}`] : []),
      ...(v.overdue > 0 ? [`overdue ${points(v.overdue)}`] : []),
    ];
    return `Priority ${v.rank}: ${f.number(v.points)} ${pluralEn(Math.round(v.points), "point", "points")} (${parts.join(" + ")})`;
  },
  "plan.row": (v) => {
    const name =
      v.segment === "highPotential" || v.segment === "reactivate"
        ? labels.plan[v.segment]
        : labels.abc[v.segment];
    return v.once
      ? `Plan ${name}: one contact only, within ${f.days(v.intervalDays)}`
      : `Plan ${name}: every ${f.days(v.intervalDays)}`;
  },
  "contact.elapsed": (v) =>
    `Last visit ${f.days(v.elapsed)} ago / ${f.days(v.interval)} → ${states[v.state]}`,
  "contact.neverVisited": () => "No known visit → to plan",
  "contact.spread": ({ interval }) => `No date of visit: contacts spread over ${f.days(interval)}`,
  "alert.change": (v) => {
    const idle = v.days === null ? "" : `: no order for ${f.days(v.days)}`;
    return `${shown(v.from)} → ${shown(v.to)}${idle}`;
  },
  "alert.noRevenue": ({ previous }) =>
    previous === null
      ? "No revenue in 12 months"
      : `No revenue in 12 months, ${f.euros(previous)} the year before`,
  "alert.reactivate": ({ days }) =>
    days === null ? "1-1-1: has not ordered" : `1-1-1: no order for ${f.days(days)}`,
};

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
