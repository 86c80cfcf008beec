import { canonicalHeader } from "../headers/canonicalHeader";
import type { ColumnInput } from "./columnInput";
import type { Made } from "./made";
import { shareOf } from "./profile";

const PRICE = /\b(pu|puht|puttc|p u|px|prix|price|pv|tarif|(p|montant|valeur) unitaire)\b/g;
const PRICE_BESIDE = /\b(ht|ttc|net|nette|brut|vente|vendu|eur|euros?|remise|facture|unitaire|unit|u)\b/g;
/** *Unité* alone is what is sold, *Pièce* a document. */
const QUANTITY =
  /\b(quantites?|qtes?|qtt|qty|quantity|unites|pieces|(?<=nb )(unite|piece)|(unite|piece)(?= (facture|vendu|livre|expedie|commande)es?$))\b/g;
const QUANTITY_BESIDE =
  /\b(nb|facturee?|vendue?s?|livree?s?|livraison|expediee?s?|commande|commandees?|ligne|articles?|produits?|pieces?|unites?|sold|shipped|ordered|invoiced)\b/g;
/** What is counted and priced in trades that say neither *quantité* nor *unité*: *Bouteilles* by *Prix bouteille*. */
const COUNTED = [
  /\b(bouteilles?|btle?s?|blles?|cols)\b/,
  /\b(cartons?|crts?)\b/,
  /\bcolis\b/,
  /\b(caisses?)\b/,
  /\b(palettes?)\b/,
  /\b(boites?|btes?)\b/,
  /\b(sacs?)\b/,
  /\b(paires?)\b/,
  /\b(kgs?|kilos?|kilogrammes?)\b/,
  /\b(litres?)\b/,
  /\b(hl|hectolitres?)\b/,
  /\b(tonnes?)\b/,
  /\b(heures?)\b/,
  /\b(jours?|jrs)\b/,
];
/** Quantities from the one that is paid to the one that is merely asked for. */
const PAID = [/\b(facturee?|vendue?s?|invoiced|sold)\b/, /\b(livree?s?|livraison|expediee?s?|shipped)\b/];
const ASKED = /\bcommande(es?)?\b/;
const DISCOUNT = /\b(remises?|rem|rabais|ristournes?|discount)\b/;
const RATE = /%|\btaux\b|\bpct\b|\bpourcentage\b/i;
const MOSTLY = 0.8;

/**
 * The amount of each line as unit price × quantity, less a discount in % when there is one: a price by headers that
 * say so and nothing else (no average, no price per kilo). Null when no two columns, or several alike, can be it.
 */
export function lineProduct(columns: readonly ColumnInput[]): Made | null {
  const named = columns.map((column) => ({ column, words: canonicalHeader(column.header) }));
  const numbers = named.filter(({ column }) => isMostlyNumbers(column));
  const prices = numbers.filter(({ column, words }) => isPrice(column, words));
  const net = prices.filter(({ words }) => /\b(net|nette|remise)\b/.test(words));
  const price =
    onlyOne(net) ?? (net.length === 0 ? onlyOne(prices, ({ words }) => /\bht\b/.test(words)) : null);
  const unit = price === null ? undefined : COUNTED.find((unit) => unit.test(price.words));
  const quantity = theQuantity(numbers, unit);
  if (price === null || quantity === null) return null;
  const discounts = net.length > 0 ? [] : numbers.filter(isDiscount);
  const [discount] = discounts;
  const isRate = discount !== undefined && discounts.length === 1 && areShares(discount.column);
  const left = isRate ? [] : discounts.map(({ column }) => column);
  const factors = [price.column, quantity.column];
  return { how: "product", columns: isRate ? [...factors, discount.column] : factors, left };
}

interface Named {
  readonly column: ColumnInput;
  readonly words: string;
}

/** The only one, or the only one of those preferred; null when several would do. */
function onlyOne(found: readonly Named[], isBetter: (one: Named) => boolean = () => false): Named | null {
  const better = found.filter(isBetter);
  const [best, second] = better.length > 0 ? better : found;
  return best === undefined || second !== undefined ? null : best;
}

/** The quantity that the price is of: of its own unit when its header says one. */
function theQuantity(numbers: readonly Named[], unit: RegExp | undefined): Named | null {
  const found = numbers.filter(({ words }) =>
    unit === undefined
      ? isNamed(words, QUANTITY, QUANTITY_BESIDE)
      : isNamed(words.replace(unit, " quantite "), QUANTITY, QUANTITY_BESIDE) && unit.test(words),
  );
  for (const paid of PAID)
    if (found.some(({ words }) => paid.test(words)))
      return onlyOne(found.filter(({ words }) => paid.test(words)));
  return onlyOne(found, ({ words }) => !ASKED.test(words));
}

function isPrice({ match, header }: ColumnInput, words: string): boolean {
  const unit = COUNTED.find((one) => one.test(words));
  const said =
    unit === undefined ? words : words.replace(unit, " ").replace(/\b(a la|au|par|de la|la|le)\b/g, " ");
  return match.other !== "margin" && !header.includes("%") && isNamed(said, PRICE, PRICE_BESIDE);
}

/** True when the words name it and nothing else. */
function isNamed(words: string, by: RegExp, beside: RegExp): boolean {
  const others = words.replace(by, " ");
  return others !== words && others.replace(beside, " ").trim() === "";
}

function isDiscount({ column: { profile }, words }: Named): boolean {
  return DISCOUNT.test(words) && (profile.min !== 0 || profile.max !== 0);
}

function isMostlyNumbers({ profile }: ColumnInput): boolean {
  return (
    profile.numeric > 0 && profile.numeric >= MOSTLY * profile.filled && profile.dates * 2 <= profile.filled
  );
}

/** Shares by the header, the format or their own sign; a lone 1 may be 1 % or the whole price. */
function areShares({ header, profile }: ColumnInput): boolean {
  const isShown = profile.percentFormat || shareOf(profile, (text) => text.includes("%")) >= MOSTLY;
  const isClear = profile.max !== 1 || profile.integers < profile.numeric;
  return (isShown || (RATE.test(header) && isClear)) && profile.min >= 0 && profile.max <= 100;
}
