/** Names of segments, profiles, channels and states, for the pane, the sheets and the reasons. */
export const labels = {
  abc: {
    A: "A",
    B: "B",
    C: "C",
    potentialA: "A potentiel",
    potentialB: "B potentiel",
    potentialC: "C potentiel",
    toComplete: "À compléter",
  },
  /** The same where a column is narrow. */
  abcShort: {
    A: "A",
    B: "B",
    C: "C",
    potentialA: "A pot.",
    potentialB: "B pot.",
    potentialC: "C pot.",
    toComplete: "À compl.",
  },
  plan: { highPotential: "Fort potentiel", reactivate: "1-1-1" },
  profile: {
    champion: "Champion",
    loyal: "Fidèle",
    promising: "Prometteur",
    newOrOccasional: "Nouveau ou occasionnel",
    toDevelop: "À développer",
    toWatch: "À surveiller",
    notToLose: "À ne pas perdre",
    atRisk: "À risque",
    asleep: "Endormi",
    reactivateOrDrop: "À réactiver ou abandonner",
  },
  potential: { high: "Fort", medium: "Moyen", limited: "Limité", unknown: "Inconnu" },
  channel: { visit: "Visite", phone: "Téléphone", email: "E-mail" },
  objective: {
    retain: "Fidéliser",
    develop: "Développer",
    maintain: "Maintenir",
    win: "Conquérir",
    reactivateOrDrop: "Réactiver ou abandonner",
  },
  contact: { upToDate: "À jour", due: "À planifier", overdue: "En retard", none: "Sans date de visite" },
  /** In place of the segment that such a customer does not have. */
  closedAccount: "Compte fermé",
  population: { client: "Clients", prospect: "Prospects", closed: "Comptes fermés" },
  alert: {
    drop: "En baisse",
    rise: "En hausse",
    noRevenue: "Sans CA",
    reactivate: "À réactiver",
  },
  /** The ids of zones and sectors are their French names. */
  zone: (zone: string) => zone,
  sector: (sector: string) => sector,
  criterion: {
    abc: "ABC (Pareto)",
    rfm: "RFM",
    territory: "Zone et secteur",
    potential: "Potentiel",
    behaviour: "Comportement",
  },
};
