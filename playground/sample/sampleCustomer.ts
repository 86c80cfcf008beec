import type { Dice } from "./dice";
import { firmName } from "./firmName";
import type { Town } from "./towns";
import { towns } from "./towns";
import { trades } from "./trades";

/** A customer of the sample as it is in truth, before the sheet makes it dirty. Amounts in euros, days as serials. */
export interface SampleCustomer {
  readonly code: string;
  readonly name: string;
  readonly status: "Client" | "Prospect" | "Fermé";
  readonly sector: string;
  readonly town: Town;
  readonly revenue: number | null;
  readonly revenuePrevious: number | null;
  readonly orders: number | null;
  readonly lastOrder: number | null;
  readonly lastVisit: number | null;
  readonly potential: number | null;
  readonly headcount: number | null;
  readonly project: "Oui" | "Non" | null;
  readonly style: "Analytique" | "Visuel" | null;
  readonly contact: "Visite" | "Téléphone" | "Email" | null;
  readonly rep: string;
  readonly phone: string;
  readonly email: string;
}

const PROSPECTS = 0.15;
const CLOSED = 0.03;

/** Draws the customer of that rank in a portfolio seen on that day. */
export function sampleCustomer(rank: number, today: number, dice: Dice): SampleCustomer {
  const trade = dice.pick(trades);
  const name = firmName(trade, dice);
  const draw = dice.next();
  const status = draw < PROSPECTS ? "Prospect" : draw < PROSPECTS + CLOSED ? "Fermé" : "Client";
  const headcount = Math.max(1, Math.round(trade.headcount * dice.factor(0.8)));
  const worth = trade.revenue * (headcount / trade.headcount) ** 0.4 * dice.factor(1.35);
  const bought = status === "Prospect" ? NOTHING : purchases(status, worth, trade.order, today, dice);
  return {
    code: `C${String(10_001 + rank)}`,
    name,
    status,
    sector: dice.pick(trade.labels),
    town: dice.pick(towns),
    ...bought,
    lastVisit: dice.chance(status === "Prospect" ? 0.4 : 0.85) ? today - dice.integer(1, 160) : null,
    potential: dice.chance(0.8)
      ? hundreds(Math.max(worth, bought.revenue ?? 0) * (1 + 1.5 * dice.next()))
      : null,
    headcount: dice.chance(0.85) ? headcount : null,
    project: dice.pick(["Non", "Non", "Non", "Oui", null]),
    style: dice.pick(["Analytique", "Visuel", null]),
    contact: dice.pick(["Visite", "Visite", "Téléphone", "Email", null]),
    rep: dice.pick(["Camille Rousseau", "Camille Rousseau", "Camille Rousseau", "Hugo Marchand"]),
    phone: `${dice.pick(FICTION)} ${two(dice)} ${two(dice)}`,
    email: `${slug(name)}.${rank + 1}@exemple.fr`,
  };
}

/** Ranges kept by the regulator for works of fiction: nobody is ever called. */
const FICTION: readonly [string, ...string[]] = ["03 53 01", "03 53 01", "06 39 98"];

const NOTHING = { revenue: null, revenuePrevious: null, orders: null, lastOrder: null };

type Purchases = Pick<SampleCustomer, "revenue" | "revenuePrevious" | "orders" | "lastOrder">;

/** Some customers are lost (nothing this year), some are new (nothing the year before). */
function purchases(
  status: "Client" | "Fermé",
  worth: number,
  order: number,
  today: number,
  dice: Dice,
): Purchases {
  const isLost = status === "Fermé" || dice.chance(0.07);
  const isNew = !isLost && dice.chance(0.08);
  const orders = isLost ? 0 : Math.max(1, Math.round((worth / order) * dice.factor(0.3)));
  const pace = isLost ? 0 : 365 / (orders + 1);
  return {
    revenue: isLost ? 0 : cents(worth),
    revenuePrevious: isNew ? 0 : cents(worth * dice.factor(0.28)),
    orders,
    lastOrder: isLost
      ? today - dice.integer(370, 700)
      : today - Math.min(364, Math.round(1 + 2 * pace * dice.next())),
  };
}

function cents(amount: number): number {
  return Math.round(amount * 100) / 100;
}

function hundreds(amount: number): number {
  return Math.ceil(amount / 100) * 100;
}

function two(dice: Dice): string {
  return String(dice.integer(0, 99)).padStart(2, "0");
}

function slug(name: string): string {
  return name
    .normalize("NFD")
    .toLowerCase()
    .replace(/[^a-z]+/g, (run) => (/^\p{M}+$/u.test(run) ? "" : "-"))
    .replace(/^-|-$/g, "");
}
