import type { Words } from "../../fr";

/** Words of the filters: one press, combinations, named views. */
export const filters = {
  title: "Filter the sheet",
  lead: "The filter applies in the sheet itself.",
  quick: {
    title: "In one press",
    zoneA: (zone) => `A in zone ${zone}`,
    bThisMonth: "B to see this month",
    overdue: "Overdue",
    highPotential: "High potential",
  },
  combine: {
    title: "Combine",
    segments: "Segment",
    zones: "Zone",
    sectors: "Sector",
    priorities: "Priority",
    populations: "Status",
    contacts: "Follow-up",
  },
  views: {
    title: "Saved views",
    none: "Name a combination to find it here again.",
    name: "Name of the view",
    save: "Save",
    remove: (name) => `Delete the view ${name}`,
  },
  match: (who) => `To show: ${who}`,
  show: "Show in the sheet",
  clear: "Clear all",
} satisfies Words["filters"];
