import { phrases } from "./headerRule";
import type { HeaderRule } from "./headerRule";

/** Headers of when: last order, last visit, days since, visits done and planned. */
export const DATE_HEADERS: readonly HeaderRule[] = [
  {
    means: "lastOrder",
    strength: 1,
    phrases: phrases(`
      Date Der. commande | Date dernière commande | Dernière commande |
      Date de la dernière commande | Dernière Facture | Date dernière facture |
      Date de dernière facture | Dernier achat | Date dernier achat | Date du dernier achat |
      lasinvdat_0 | lasinvdat | Last order | Last order at | Last ordered at | Most recent order | Most recent purchase | Last order date | Last purchase | Last purchase date |
      Last invoice | Last invoice date | Date dern. cde | Date dernière vente | Dernière vente |
      Date dernier CA | Der. cde | Date de dernière commande | Date dernière livraison |
      Dernière livraison | Dernière commande le | Recent deal close date |
      Date dernier mouvement | Dernier mouvement |
      Date dernière pièce | Dernière pièce | Dernière transaction | Dernière affaire gagnée | Date de dernière affaire gagnée | Dernière transaction conclue |
      Date de la dernière transaction conclue | Dernier réassort | Dern. mvt | Date dern. mvt | Date dernière transaction | Dernier ticket | Date dernier ticket`),
  },
  {
    means: "lastOrder",
    strength: 0.85,
    phrases: phrases(`
      Date de dernier document | Date dernier bonliv | Date dernier BL |
      Date dernier bon de livraison | Dernier document | Dernier BL`),
  },
  {
    means: "lastOrder",
    strength: 0.7,
    phrases: phrases(`
      Date de commande | Date commande | Date dernier devis | Dernier devis | Order date |
      Date facture | Date d'achat | Date de vente`),
  },
  {
    means: "daysSinceOrder",
    strength: 1,
    phrases: phrases(`
      SILENCE | Jours depuis | Récence (j) | Récence | Jours depuis dernière commande |
      Nb jours depuis dernière commande | Nb jours sans commande | Jours sans commande |
      Days since last order | Days since order | Recency | Recency (days) | Silence (j) |
      Jours de silence | Ancienneté dernière commande | Ancienneté dernière commande (j) |
      Nb jours dernier achat | Jours depuis dernier achat | Nb jours depuis dernier achat |
      Days since last purchase | Nb jours de silence | Nombre de jours depuis la dernière commande |
      Délai depuis dernière commande | Inactivité (jours) | Jours d'inactivité |
      Inactif depuis (jours) | Inactif depuis | Sans commande depuis |
      Sans commande depuis (jours) | Ancienneté achat (jours) | Dernier achat (j) |
      Dernière commande (j) | Mois depuis dernière commande | Nb mois depuis dernière commande |
      Dernière commande (mois) | Dernier achat (mois) | Mois depuis dernier achat | Mois sans commande |
      Nb mois sans commande | Sans commande depuis (mois) | Inactif depuis (mois) | Inactivité (mois) |
      Months since last order`),
  },
  {
    means: "daysSinceOrder",
    strength: 0.7,
    phrases: phrases(`
      Days Since Last Call | Jours depuis dernière visite | Days since last visit |
      Nb jours depuis dernière visite`),
  },
  {
    means: "lastVisit",
    strength: 1,
    phrases: phrases(`
      Date dernière visite | Dernière visite | Date de la dernière visite |
      Date de dernière visite | Last Call Date | Last call | Last visit | Most recent visit | Last visit date |
      Dernier RDV | Date dernier RDV | Date du dernier rendez-vous | Dernier rendez-vous |
      Dernier passage | Date dernier passage | Visité le | Vu le | Vu dernière fois | Vu en dernier | Dernière visite le |
      Date visite | Date de visite | Date de passage | Date du passage | Date dern. visite | Dernier entretien | Date dernier entretien |
      Dernière rencontre | Rencontré le | Passé le | Dernière venue | Visite précédente |
      Date dernier contact commercial | Dern. vis. | D. vis. | Dte vis. | Date vis. | Date dern. vis. | Date RDV | RDV du | Dernier RV |
      Dernière réunion | Dernière tournée | Dernier déplacement`),
  },
  {
    means: "lastVisit",
    strength: 0.8,
    phrases: phrases(`
      Dernier échange | Dernier contact | Date dernier contact | Date du dernier contact |
      Date de la dernière activité | Dernière activité | Last activity | Last activity date |
      Last contact | Last met | Last meeting | Date of last visit | Last contacted | Last contact date | Dernier appel |
      Date de dernière activité | Dernière action | Date dernière action | Dernier CR | Date dernier CR |
      Heure de la dernière activité | Dernier événement | Date du dernier événement | Passage`),
  },
  {
    means: "visitsDone",
    strength: 1,
    phrases: phrases(`
      Nb Visite | Nb visites | Nombre de visites | Visites faites | Visites réalisées |
      Visits done | Number of visits | Visits | Nb visites faites | Nb visites réalisées |
      Visites effectuées | Nb RDV | Nb passages | Nombre de passages | Nb visites effectuées |
      Calls done | Nb RDV réalisés | RDV réalisés | Total visites | Total RDV | Total passages`),
  },
  { means: "visitsDone", strength: 0.75, phrases: phrases(`Visites | Passages`) },
  {
    means: "visitsPlanned",
    strength: 1,
    phrases: phrases(`
      Prochaine visite | Fréquence de visite | Fréq. vis. | Fréquence visites | Visites prévues |
      Visites planifiées | Nb visites prévues | Nb visites planifiées | Visits planned |
      Planned visits | Next visit | Date prochaine visite | Nb visites à faire | Visites à faire |
      Objectif visites | Prochain RDV | Visit frequency | Cadence de visite | Rythme de visite |
      Fréquence de passage | Nb visites cible | Prochain rendez-vous | Prochain passage | RDV prévu |
      Fréquence théorique | Nb visites théorique | Périodicité visite | Périodicité des visites`),
  },
  {
    means: "visitsPlanned",
    strength: 0.85,
    phrases:
      phrases(`Rythme | Cadence | Périodicité | Prochain contact | Prochaine activité | Date de la prochaine activité |
      À revoir le`),
  },
];
