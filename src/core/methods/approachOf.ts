import type { Behaviour } from "../model";
import type { Approach } from "../segments";

/**
 * How to approach a customer, from how it decides: an analytical one wants figures and tables, a visual one a
 * demonstration and samples; the decision cycle is the delay before calling again after a quote; a guided or
 * cautious one asks more of the rep than an autonomous and fast one.
 */
export function approachOf({ style, speed, autonomy, cycleDays }: Behaviour): Approach {
  return {
    argument: style === null ? null : style === "analytical" ? "figures" : "demonstration",
    followUpDays: cycleDays,
    effort: effortOf(speed, autonomy),
  };
}

function effortOf(speed: Behaviour["speed"], autonomy: Behaviour["autonomy"]): Approach["effort"] {
  if (speed === null && autonomy === null) return null;
  const asksMore = Number(speed === "cautious") + Number(autonomy === "guided");
  const asksLess = Number(speed === "fast") + Number(autonomy === "autonomous");
  return asksMore > asksLess ? "sustained" : asksLess > asksMore ? "light" : "normal";
}
