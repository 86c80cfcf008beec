/** Words of the filters: one press, combinations, named views. */
export const filters = {
  title: "Filtrer la feuille",
  lead: "Le filtre s’applique dans la feuille elle-même.",
  quick: {
    title: "En une pression",
    zoneA: (zone: string) => `A en zone ${zone}`,
    bThisMonth: "B à revoir ce mois-ci",
    overdue: "En retard",
    highPotential: "Fort potentiel",
  },
  combine: {
    title: "Combiner",
    segments: "Segment",
    zones: "Zone",
    sectors: "Secteur",
    priorities: "Priorité",
    populations: "Statut",
    contacts: "Suivi",
  },
  views: {
    title: "Vues enregistrées",
    none: "Donnez un nom à une combinaison pour la retrouver ici.",
    name: "Nom de la vue",
    save: "Enregistrer",
    remove: (name: string) => `Supprimer la vue ${name}`,
  },
  match: (who: string) => `À afficher\u202f: ${who}`,
  show: "Afficher dans la feuille",
  clear: "Tout effacer",
};
