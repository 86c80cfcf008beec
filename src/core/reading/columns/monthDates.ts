import { canonicalHeader } from "../headers/canonicalHeader";
import { dayOfMonth, monthOfCell, yearOfCell } from "../values/months";
import type { ColumnInput } from "./columnInput";
import type { Made } from "./made";
import { shareOf } from "./profile";

const BESIDE = "(?: (?:facture|facturation|commande|vente|achat|livraison|comptable|ca))?";
const MONTH = new RegExp(`^(?:no |libelle |nom )?(?:mois|month|periode|period)${BESIDE}$`);
const YEAR = new RegExp(`^(?:annee|year|exercice)${BESIDE}$`);
const DAY = /^(?:no )?jour(?: mois)?$/;
/** An amount that is no month's: a year's, twelve months', the sum since January. */
const OF_LONGER = /\b(annuel(?:le)?s?|annual|annee|exercice)\b/;
const MOSTLY = 0.8;

/**
 * Days as the first of a month, for journals whose lines name a month and its year, or its day where that stands apart
 * too; null without such columns.
 */
export function monthDates(columns: readonly ColumnInput[], amount: ColumnInput | null): Made | null {
  if (amount !== null && isOfLonger(amount)) return null;
  const holding = (headers: RegExp, test: (text: string) => boolean): readonly ColumnInput[] =>
    columns.filter(
      ({ header, profile }) => headers.test(canonicalHeader(header)) && shareOf(profile, test) >= MOSTLY,
    );
  // A month that is the same on every row is that of the export: it dates nothing.
  const whole = holding(MONTH, (text) => (monthOfCell(cellOf(text))?.year ?? null) !== null).find(
    ({ profile }) => profile.distinct > 1,
  );
  if (whole !== undefined) return { how: "month", columns: [whole] };
  const month = holding(MONTH, (text) => monthOfCell(cellOf(text)) !== null)[0];
  const year = holding(YEAR, (text) => yearOfCell(text) !== null)[0];
  if (month === undefined || year === undefined) return null;
  const day = holding(DAY, (text) => dayOfMonth(text) !== null)[0];
  if (day !== undefined) return { how: "month", columns: [month, year, day] };
  const isVaried = month.profile.distinct > 1 || year.profile.distinct > 1;
  return !isVaried ? null : { how: "month", columns: [month, year] };
}

/** A profile shows numbers as texts. */
function cellOf(text: string): string | number {
  return /^\d+$/.test(text) ? Number(text) : text;
}

function isOfLonger({ header, match: { traits } }: ColumnInput): boolean {
  return traits.rolling || traits.partial || traits.year !== null || OF_LONGER.test(canonicalHeader(header));
}
