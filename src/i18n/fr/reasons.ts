import type { ClassStanding } from "../../core/reasons";
import { localNumbers } from "../localNumbers";
import { pluralFr } from "../plural";
import type { ReasonWords } from "../reasonWords";
import { labels } from "./pane/labels";

const n = localNumbers("fr");
const N = "\u202f";

/** Names of the three RFM criteria. */
export const rfmCriteria = { recency: "récence", frequency: "fréquence", monetary: "montant" };

/** A value of an RFM criterion with its unit. */
export function rfmValue(criterion: keyof typeof rfmCriteria, value: number): string {
  if (criterion === "recency") return n.dayCount(value);
  if (criterion === "monetary") return n.euros(value);
  return `${n.decimal(value, 1)} ${Math.abs(value) < 2 ? "commande" : "commandes"}`;
}

/** How the zone was found. */
export const zoning = {
  column: "d’après la colonne de la feuille",
  department: "par département",
  region: "par région",
  northCentreSouth: "par tiers du territoire, du nord au sud",
  compact: "par zones compactes",
};

/** « cumul 62 % < 80 % → A (rang 12 sur 240) ; encore 1 850 € pour passer A ». */
function standing(one: ClassStanding, amount: (value: number) => string): string {
  const { shareBefore, limit, passed } = one;
  const share = n.percentBeside(shareBefore, limit ?? passed ?? 0);
  const lines = [
    ...(passed === null ? [] : [`≥ ${n.percent(passed, 1)}`]),
    ...(limit === null ? [] : [`< ${n.percent(limit, 1)}`]),
  ].join(" et ");
  const rank = `rang ${n.integer(one.rank)} sur ${n.integer(one.of)}`;
  const next =
    one.toNext === null || one.next === null
      ? ""
      : `${N}; encore ${amount(one.toNext)} pour passer ${labels.abc[one.next]}`;
  return `cumul ${share} ${lines} → ${labels.abc[one.class]} (${rank})${next}`;
}

const points = (value: number): string => n.decimal(value, 1);
const states = { upToDate: "à jour", due: "à planifier", overdue: "en retard" };
const efforts = { light: "léger", normal: "normal", sustained: "soutenu" };

/** A label or scores as shown: "A potentiel", "3-3-3". */
function shown(id: string): string {
  const names: ReadonlyMap<string, string> = new Map(Object.entries(labels.abc));
  return names.get(id) ?? id;
}

/** Why a customer has its labels, in French. */
export const reasons: ReasonWords = {
  "abc.class": (v) => `CA ${n.exactEuros(v.revenue)}, ${standing(v, n.exactEuros)}`,
  "abc.noRevenue": ({ revenue }) => `CA ${n.exactEuros(revenue)}${N}: sans CA → C`,
  "abc.unknownRevenue": () => "CA inconnu → À compléter",
  "prospect.class": (v) => {
    const amount = (value: number): string => (v.isEuro ? n.exactEuros(value) : n.decimal(value, 2));
    return `Potentiel ${amount(v.potential)}, ${standing(v, amount)}`;
  },
  "prospect.classFromWords": (v) => `Potentiel donné en toutes lettres → ${labels.abc[v.class]}`,
  "prospect.unknownPotential": () => "Potentiel inconnu → À compléter",
  "forced.segment": (v) =>
    v.segment === v.computed
      ? `Segment forcé par vous${N}: ${labels.abc[v.segment]}, comme le calcul`
      : `Segment forcé par vous${N}: ${labels.abc[v.segment]} (calculé${N}: ${labels.abc[v.computed]})`,
  "forced.unknown": ({ text }) => `Segment forcé «${N}${text}${N}» inconnu${N}: non pris en compte`,
  "rfm.score": (v) => {
    const value = rfmValue(v.criterion, v.value);
    const bounds = [
      ...(v.above === null ? [] : [`> ${rfmValue(v.criterion, v.above)}`]),
      ...(v.upTo === null ? [] : [`≤ ${rfmValue(v.criterion, v.upTo)}`]),
    ].join(" et ");
    return `${capital(rfmCriteria[v.criterion])} ${value} ${bounds} → ${v.score} sur ${v.bins}`;
  },
  "rfm.sameForAll": (v) =>
    `${capital(rfmCriteria[v.criterion])} ${rfmValue(v.criterion, v.value)}, comme tous les clients → ${v.score}`,
  "rfm.profile": (v) => `RFM ${v.score} → ${labels.profile[v.profile]}`,
  "rfm.neverOrdered": () => "N’a jamais commandé → 1-1-1",
  "rfm.noOrderInPeriod": ({ score }) => `Aucune commande sur 12 mois → fréquence et montant ${score}`,
  "rfm.notScored": ({ criterion }) => `Pas de score de ${rfmCriteria[criterion]}${N}: donnée absente`,
  "territory.zone": ({ zone, by }) => (zone === "Étranger" ? "Zone Étranger" : `Zone ${zone}, ${zoning[by]}`),
  "territory.zoneUnknown": () => "Zone inconnue",
  "territory.sector": ({ sector }) => `Secteur ${sector}`,
  "potential.level": (v) => {
    const known = v.class === null ? "" : `classe ${v.class} de potentiel, `;
    return `Potentiel de développement ${labels.potential[v.level]}${N}: ${known}${n.integer(v.signals)} ${v.signals < 2 ? "signal" : "signaux"}`;
  },
  "potential.amount": (v) =>
    `Potentiel ${n.exactEuros(v.amount)} par an${v.gap === null ? "" : `, écart ${n.exactEuros(v.gap)}`}`,
  "potential.fromWallet": (v) =>
    `Part de portefeuille ${n.percent(v.share)} → potentiel ${n.euros(v.amount)} par an, écart ${n.euros(v.gap)}`,
  "potential.headcount": (v) => `Effectif ${n.integer(v.value)} > ${n.integer(v.above)} (tiers supérieur)`,
  "potential.turnover": (v) =>
    `CA de l’entreprise ${n.exactEuros(v.value)} > ${n.euros(v.above)} (tiers supérieur)`,
  "potential.wallet": (v) => `Part de portefeuille ${n.percent(v.share, 1)} ≤ ${n.percent(v.limit, 1)}`,
  "potential.growth": (v) => `CA en hausse de ${n.percent(v.growth)} sur N-1 (≥ ${n.percent(v.limit)})`,
  "potential.growthDouble": (v) =>
    `CA en hausse de ${n.percent(v.growth)} sur N-1 (≥ ${n.percent(v.limit)}, compte double)`,
  "potential.project": () => "Nouveau besoin ou projet",
  "approach.argument": ({ argument }) =>
    argument === "figures"
      ? `Décideur analytique${N}: chiffres et tableaux`
      : `Décideur visuel${N}: démonstration et échantillons`,
  "approach.channel": (v) => {
    const name = labels.channel[v.channel].toLowerCase();
    return v.inPlan ? `Préfère${N}: ${name}` : `Préfère${N}: ${name}, hors du rythme de son segment`;
  },
  "approach.announce": ({ unannounced }) =>
    unannounced ? "Visites sans rendez-vous bienvenues" : "Visites sur rendez-vous seulement",
  "approach.followUp": ({ days }) => `Relance ${n.dayCount(days)} après un devis (cycle de décision)`,
  "approach.effort": ({ effort }) => `Accompagnement ${efforts[effort]}`,
  "priority.points": (v) => {
    const parts = [
      `segment ${points(v.abc)}`,
      ...(v.rfm > 0 ? [`RFM ${points(v.rfm)}`] : []),
      ...(v.potential > 0 ? [`potentiel ${points(v.potential)}`] : []),
      ...(v.overdue > 0 ? [`retard ${points(v.overdue)}`] : []),
    ];
    return `Priorité ${v.rank}${N}: ${n.integer(v.points)} ${pluralFr(Math.round(v.points), "point", "points")} (${parts.join(" + ")})`;
  },
  "plan.row": (v) => {
    const name =
      v.segment === "highPotential" || v.segment === "reactivate"
        ? labels.plan[v.segment]
        : labels.abc[v.segment];
    return v.once
      ? `Plan ${name}${N}: un seul contact, sous ${n.dayCount(v.intervalDays)}`
      : `Plan ${name}${N}: tous les ${n.dayCount(v.intervalDays)}`;
  },
  "contact.elapsed": (v) =>
    `Dernière visite il y a ${n.dayCount(v.elapsed)} / ${n.dayCount(v.interval)} → ${states[v.state]}`,
  "contact.neverVisited": () => "Aucune visite connue → à planifier",
  "contact.spread": ({ interval }) =>
    `Sans date de visite${N}: contacts répartis sur ${n.dayCount(interval)}`,
  "alert.change": (v) => {
    const idle = v.days === null ? "" : `${N}: ne commande plus depuis ${n.dayCount(v.days)}`;
    return `${shown(v.from)} → ${shown(v.to)}${idle}`;
  },
  "alert.noRevenue": ({ previous }) =>
    previous === null ? "Sans CA sur 12 mois" : `Sans CA sur 12 mois, ${n.exactEuros(previous)} en N-1`,
  "alert.reactivate": ({ days }) =>
    days === null ? `1-1-1${N}: n’a pas commandé` : `1-1-1${N}: ne commande plus depuis ${n.dayCount(days)}`,
};

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
