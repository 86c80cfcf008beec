import type { ClassStanding } from "../../core/reasons";
import { localNumbers } from "../localNumbers";
import { pluralEn } from "../plural";
import type { ReasonWords } from "../reasonWords";
import { labels } from "./pane/labels";

const n = localNumbers("en");

/** Names of the three RFM criteria. */
export const rfmCriteria = { recency: "recency", frequency: "frequency", monetary: "amount" };

/** A value of an RFM criterion with its unit. */
export function rfmValue(criterion: keyof typeof rfmCriteria, value: number): string {
  if (criterion === "recency") return n.dayCount(value);
  if (criterion === "monetary") return n.euros(value);
  return `${n.decimal(value, 1)} ${value === 1 ? "order" : "orders"}`;
}

/** How the zone was found. */
export const zoning = {
  column: "from the sheet's column",
  department: "by département",
  region: "by region",
  northCentreSouth: "by thirds of the territory, north to south",
  compact: "in compact zones",
};

/** "cumulative 62% < 80% → A (rank 12 of 240); €1,850 more to reach A". */
function standing(one: ClassStanding, amount: (value: number) => string): string {
  const { shareBefore, limit, passed } = one;
  const share = n.percentBeside(shareBefore, limit ?? passed ?? 0);
  const lines = [
    ...(passed === null ? [] : [`≥ ${n.percent(passed, 1)}`]),
    ...(limit === null ? [] : [`< ${n.percent(limit, 1)}`]),
  ].join(" and ");
  const rank = `rank ${n.integer(one.rank)} of ${n.integer(one.of)}`;
  const next =
    one.toNext === null || one.next === null
      ? ""
      : `; ${amount(one.toNext)} more to reach ${labels.abc[one.next]}`;
  return `cumulative ${share} ${lines} → ${labels.abc[one.class]} (${rank})${next}`;
}

const points = (value: number): string => n.decimal(value, 1);
const states = { upToDate: "up to date", due: "to plan", overdue: "overdue" };
const efforts = { light: "light", normal: "normal", sustained: "sustained" };

/** A label or scores as shown: "A potential", "3-3-3". */
function shown(id: string): string {
  const names: ReadonlyMap<string, string> = new Map(Object.entries(labels.abc));
  return names.get(id) ?? id;
}

/** Why a customer has its labels, in English. */
export const reasons: ReasonWords = {
  "abc.class": (v) => `Revenue ${n.exactEuros(v.revenue)}, ${standing(v, n.exactEuros)}`,
  "abc.noRevenue": ({ revenue }) => `Revenue ${n.exactEuros(revenue)}: no revenue → C`,
  "abc.unknownRevenue": () => "Unknown revenue → To complete",
  "prospect.class": (v) => {
    const amount = (value: number): string => (v.isEuro ? n.exactEuros(value) : n.decimal(value, 2));
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
    return `Development potential ${labels.potential[v.level]}: ${known}${n.integer(v.signals)} ${v.signals === 1 ? "signal" : "signals"}`;
  },
  "potential.amount": (v) =>
    `Potential ${n.exactEuros(v.amount)} a year${v.gap === null ? "" : `, gap ${n.exactEuros(v.gap)}`}`,
  "potential.fromWallet": (v) =>
    `Share of wallet ${n.percent(v.share)} → potential ${n.euros(v.amount)} a year, gap ${n.euros(v.gap)}`,
  "potential.headcount": (v) => `Headcount ${n.integer(v.value)} > ${n.integer(v.above)} (top third)`,
  "potential.turnover": (v) => `Company turnover ${n.exactEuros(v.value)} > ${n.euros(v.above)} (top third)`,
  "potential.wallet": (v) => `Share of wallet ${n.percent(v.share, 1)} ≤ ${n.percent(v.limit, 1)}`,
  "potential.growth": (v) =>
    `Revenue up ${n.percent(v.growth)} on the previous year (≥ ${n.percent(v.limit)})`,
  "potential.growthDouble": (v) =>
    `Revenue up ${n.percent(v.growth)} on the previous year (≥ ${n.percent(v.limit)}, counts double)`,
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
  "approach.followUp": ({ days }) => `Follow up ${n.dayCount(days)} after a quote (decision cycle)`,
  "approach.effort": ({ effort }) => `Effort: ${efforts[effort]}`,
  "priority.points": (v) => {
    const parts = [
      `segment ${points(v.abc)}`,
      ...(v.rfm > 0 ? [`RFM ${points(v.rfm)}`] : []),
      ...(v.potential > 0 ? [`potential ${points(v.potential)}`] : []),
      ...(v.overdue > 0 ? [`overdue ${points(v.overdue)}`] : []),
    ];
    return `Priority ${v.rank}: ${n.integer(v.points)} ${pluralEn(Math.round(v.points), "point", "points")} (${parts.join(" + ")})`;
  },
  "plan.row": (v) => {
    const name =
      v.segment === "highPotential" || v.segment === "reactivate"
        ? labels.plan[v.segment]
        : labels.abc[v.segment];
    return v.once
      ? `Plan ${name}: one contact only, within ${n.dayCount(v.intervalDays)}`
      : `Plan ${name}: every ${n.dayCount(v.intervalDays)}`;
  },
  "contact.elapsed": (v) =>
    `Last visit ${n.dayCount(v.elapsed)} ago / ${n.dayCount(v.interval)} → ${states[v.state]}`,
  "contact.neverVisited": () => "No known visit → to plan",
  "contact.spread": ({ interval }) => `No date of visit: contacts spread over ${n.dayCount(interval)}`,
  "alert.change": (v) => {
    const idle = v.days === null ? "" : `: no order for ${n.dayCount(v.days)}`;
    return `${shown(v.from)} → ${shown(v.to)}${idle}`;
  },
  "alert.noRevenue": ({ previous }) =>
    previous === null
      ? "No revenue in 12 months"
      : `No revenue in 12 months, ${n.exactEuros(previous)} the year before`,
  "alert.reactivate": ({ days }) =>
    days === null ? "1-1-1: has not ordered" : `1-1-1: no order for ${n.dayCount(days)}`,
};

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
