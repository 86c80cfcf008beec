import { fr } from "../../../src/i18n/fr";
import { en } from "../../../src/i18n/en";
import { decisionText } from "../../../src/ui/wording/decisionText";
import type { ColumnDecision } from "../../../src/core/model";

test.each<[ColumnDecision, string, string]>([
  [
    { kind: "sum", count: 12, last: "Déc." },
    "somme de 12 colonnes, jusqu’à «\u202fDéc.\u202f»",
    "sum of 12 columns, up to “Déc.”",
  ],
  [
    { kind: "product", quantity: "Qté", discount: null },
    "multiplié par «\u202fQté\u202f»",
    "multiplied by “Qté”",
  ],
  [
    { kind: "product", quantity: "Qté", discount: "Remise %" },
    "multiplié par «\u202fQté\u202f», moins «\u202fRemise %\u202f»",
    "multiplied by “Qté”, less “Remise %”",
  ],
  [
    { kind: "month", year: "Année", day: null },
    "premier jour du mois, année dans «\u202fAnnée\u202f»",
    "first day of the month, year in “Année”",
  ],
  [
    { kind: "month", year: "Année", day: "Jour" },
    "jour dans «\u202fJour\u202f», année dans «\u202fAnnée\u202f»",
    "day in “Jour”, year in “Année”",
  ],
  [{ kind: "month", year: null, day: null }, "premier jour du mois", "first day of the month"],
])("%p is said in a few words", (decision, french, english) => {
  expect([decisionText(fr, decision), decisionText(en, decision)]).toEqual([french, english]);
});
