import type { Behaviour } from "../../../../src/core/model";
import { behaviourReader } from "../../../../src/core/reading/customers/behaviourReader";
import { tableOf, type Columns } from "../support/tableOf";

const NOTHING: Behaviour = {
  style: null,
  speed: null,
  contact: null,
  autonomy: null,
  cycleDays: null,
  unannounced: null,
};

test.each<[string, Columns, Partial<Behaviour>]>([
  ["no column", { name: ["Client", "Morel"] }, {}],
  ["a blank profile", { decisionStyle: ["Profil", "", "visuel"] }, {}],
  ["a profile of one word", { decisionStyle: ["Profil", "analytique"] }, { style: "analytical" }],
  [
    "a profile that tells the speed too",
    { decisionStyle: ["Profil", "visuel, prudent"] },
    { style: "visual", speed: "cautious" },
  ],
  [
    "a profile that tells autonomy",
    { decisionStyle: ["Profil", "Autonome, visuel"] },
    { style: "visual", autonomy: "autonomous" },
  ],
  [
    "a profile that wants to be guided",
    { decisionStyle: ["Profil", "à accompagner"] },
    { autonomy: "guided" },
  ],
  ["a profile with a word of strength", { decisionStyle: ["Profil", "faible"] }, {}],
  ["a profile with a yes", { decisionStyle: ["Profil", "oui"] }, {}],
  ["a speed alone", { decisionSpeed: ["Vitesse", "rapide"] }, { speed: "fast" }],
  [
    "a speed beside a profile that says another",
    { decisionSpeed: ["Vitesse", "rapide"], decisionStyle: ["Profil", "prudent, analytique"] },
    { speed: "fast", style: "analytical" },
  ],
  [
    "an unknown speed beside a profile",
    { decisionSpeed: ["Vitesse", "bleu"], decisionStyle: ["Profil", "prudent"] },
    { speed: "cautious" },
  ],
  ["a channel alone", { contactPreference: ["Canal", "par e-mail"] }, { contact: "email" }],
  [
    "a channel that says how visits are welcome",
    { contactPreference: ["Canal", "visite sans RDV"] },
    { contact: "visit", unannounced: true },
  ],
  [
    "a channel that wants an appointment",
    { contactPreference: ["Canal", "visite sur RDV"] },
    { contact: "visit", unannounced: false },
  ],
  ["autonomy alone", { autonomy: ["Autonomie", "forte"] }, { autonomy: "autonomous" }],
  ["a yes to autonomy", { autonomy: ["Autonome ?", "oui"] }, { autonomy: "autonomous" }],
  ["a yes to guidance", { autonomy: ["Accompagnement", "oui"] }, { autonomy: "guided" }],
  ["a no to guidance", { autonomy: ["Accompagnement", "non"] }, { autonomy: "autonomous" }],
  ["a yes to a need", { autonomy: ["Besoin d'aide", "oui"] }, { autonomy: "guided" }],
  [
    "autonomy beside a profile that says another",
    { autonomy: ["Autonomie", "faible"], decisionStyle: ["Profil", "autonome"] },
    { autonomy: "guided" },
  ],
  [
    "blank autonomy beside a profile",
    { autonomy: ["Accompagnement", ""], decisionStyle: ["Profil", "autonome"] },
    { autonomy: "autonomous" },
  ],
  ["a cycle of days", { decisionCycle: ["Cycle", 30] }, { cycleDays: 30 }],
  ["a cycle in words", { decisionCycle: ["Cycle", "2 semaines"] }, { cycleDays: 14 }],
  ["no days at all", { decisionCycle: ["Cycle", 0] }, { cycleDays: 0 }],
  ["a cycle below zero", { decisionCycle: ["Cycle", -3] }, {}],
  ["a blank cycle", { decisionCycle: ["Cycle", "", 3] }, {}],
])("%s", (_what, columns, told) => {
  expect(behaviourReader(tableOf(columns))([0])).toEqual({ ...NOTHING, ...told });
});

test("the rows of one customer agree on what most of them say", () => {
  const read = behaviourReader(
    tableOf({
      decisionStyle: ["Profil", "visuel", "analytique", "analytique", "visuel"],
      contactPreference: ["Canal", "", "tél", "", "visite"],
      decisionCycle: ["Cycle", 10, 20, 20, 10],
    }),
  );
  expect(read([0, 1, 2])).toEqual({ ...NOTHING, style: "analytical", contact: "phone", cycleDays: 20 });
  expect(read([0, 2, 3])).toEqual({ ...NOTHING, style: "visual", contact: "visit", cycleDays: 10 });
});
