import type { SampleCustomer } from "./sampleCustomer";

/** What a cell of the sample holds; null is blank. */
export type SampleCell = string | number | boolean | null;

/** A column of the sample: its header, Excel number format and clean content. */
export interface SampleColumn {
  readonly header: string;
  readonly format: string;
  readonly cell: (customer: SampleCustomer) => SampleCell;
}

const TEXT = "@";
const GENERAL = "General";
const EUROS = '#,##0.00\\ "€"';
const DATE = "dd/mm/yyyy";

/** The columns in the order of the export. Postal codes are numbers, as a spreadsheet makes them: 02000 is 2000. */
export const sampleColumns: readonly SampleColumn[] = [
  { header: "Code client", format: GENERAL, cell: ({ code }) => code },
  { header: "Raison sociale", format: GENERAL, cell: ({ name }) => name },
  { header: "Statut", format: GENERAL, cell: ({ status }) => status },
  { header: "Secteur d'activité", format: GENERAL, cell: ({ sector }) => sector },
  { header: "Code postal", format: GENERAL, cell: ({ town }) => Number(town.postalCode) },
  { header: "Ville", format: GENERAL, cell: ({ town }) => town.name },
  { header: "CA 12 mois (€ HT)", format: EUROS, cell: ({ revenue }) => revenue },
  { header: "CA N-1 (€ HT)", format: EUROS, cell: ({ revenuePrevious }) => revenuePrevious },
  { header: "Nb commandes", format: GENERAL, cell: ({ orders }) => orders },
  { header: "Date dernière commande", format: DATE, cell: ({ lastOrder }) => lastOrder },
  { header: "Date dernière visite", format: DATE, cell: ({ lastVisit }) => lastVisit },
  { header: "Potentiel estimé (€)", format: EUROS, cell: ({ potential }) => potential },
  { header: "Effectif", format: GENERAL, cell: ({ headcount }) => headcount },
  { header: "Nouveau projet", format: GENERAL, cell: ({ project }) => project },
  { header: "Profil décideur", format: GENERAL, cell: ({ style }) => style },
  { header: "Préférence de contact", format: GENERAL, cell: ({ contact }) => contact },
  { header: "Commercial", format: GENERAL, cell: ({ rep }) => rep },
  { header: "Téléphone", format: TEXT, cell: ({ phone }) => phone },
  { header: "Email", format: TEXT, cell: ({ email }) => email },
];
