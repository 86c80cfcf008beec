import type { Behaviour } from "../model";
import type { Approach } from "../segments";

/**
 * How to approach a customer, from how it decides: an analytical one wants figures and tables, a visual one a
 * demonstration and samples; the decision cycle is the delay before calling again after a quote; a guided or
 * cautious one asks more of the rep than an autonomous and fast one.
 */
export function behaviour(read: Behaviour): Approach {
  return {
    ...read,
    argument: read.style === null ? null : read.style === "analytical" ? "figures" : "demonstration",
    followUpDays: read.cycleDays,
    effort: effortOf(read),
  };
}

function effortOf({ speed, autonomy }: Behaviour): Approach["effort"] {
  if (speed === null && autonomy === null) return null;
  const asksMore = Number(speed === "cautious") + Number(autonomy === "guided");
  const asksLess = Number(speed === "fast") + Number(autonomy === "autonomous");
  return asksMore > asksLess ? "sustained" : asksLess > asksMore ? "light" : "normal";
}
