/** Problems of the data in French: what it is, what was assumed, what to do. */
import type { GrainReason, IssueCode } from "../../core/reading/issueCodes";
import type { GrainWords, IssueSentences } from "../issueText";
import { amountSentences } from "./issues/amounts";
import { columnSentences } from "./issues/columns";
import { customerSentences } from "./issues/customers";
import { dateSentences } from "./issues/dates";
import { madeSentences } from "./issues/made";
import { rowSentences } from "./issues/rows";
import { localNumbers } from "../localNumbers";
import { pluralFr } from "../plural";

const n = localNumbers("fr");
type Value = string | number | undefined;
const count = (value: Value): string => n.integer(Number(value ?? 0));
const counted = (value: Value, one: string, many: string): string =>
  `${count(value)} ${pluralFr(Number(value ?? 0), one, many)}`;

/** The words of every issue, by its code. */
export const issues: Readonly<Record<IssueCode, IssueSentences>> = {
  ...amountSentences,
  ...dateSentences,
  ...columnSentences,
  ...madeSentences,
  ...customerSentences,
  ...rowSentences,
};

/** Why the rows were read as clients, orders or lines. */
export const grainReasons: Readonly<Record<GrainReason, GrainWords>> = {
  oneRowPerClient: (v) =>
    `${counted(v.rows, "ligne", "lignes")} pour ${counted(v.clients, "client", "clients")}\u202f: une ligne par client.`,
  ordersRepeatClients: (v) =>
    `${counted(v.repeated, "client revient", "clients reviennent")} sur plusieurs lignes, avec des dates et des montants différents\u202f: un journal de commandes.`,
  deals: () =>
    "Une colonne distingue les affaires gagnées des autres\u202f: une ligne par affaire, les gagnées sont les commandes.",
  orderNumbers: (v) =>
    `${count(v.orders)} numéros de commande ou de facture différents pour ${counted(v.clients, "client", "clients")}\u202f: une ligne par commande.`,
  linesShareOrders: (v) =>
    `${count(v.rows)} lignes pour ${counted(v.orders, "numéro", "numéros")} de commande\u202f: une ligne par article commandé.`,
  orderTotalsRepeated: (v) =>
    `Chaque ligne porte le total de sa commande\u202f: il compte une fois par commande (${count(v.orders)}).`,
  totalsRepeated: (v) =>
    `${counted(v.repeated, "client revient", "clients reviennent")} sur plusieurs lignes avec le même montant\u202f: un total répété, compté une seule fois.`,
  clientsRepeatedPerRep: (v) =>
    `${counted(v.repeated, "client revient", "clients reviennent")} avec des commerciaux différents\u202f: une ligne par client et par commercial.`,
  clientsRepeatedPerProduct: (v) =>
    `${counted(v.repeated, "client revient", "clients reviennent")} avec des articles ou des familles différents\u202f: une ligne par client et par famille, comptées ensemble.`,
};
