/** The ten trades that a portfolio is split by; the ids are their French names. */
export type SectorGroup =
  | "CHR"
  | "Commerce"
  | "Industrie"
  | "BTP"
  | "Services"
  | "Santé"
  | "Agriculture"
  | "Transport"
  | "Public"
  | "Autre";
