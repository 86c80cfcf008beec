declare module "@socialgouv/jours-feries" {
  /** Public holidays of a year in metropolitan France by name, as local midnights; with Alsace-Moselle's on request. */
  function joursFeries(year: number, where?: { readonly alsace: boolean }): Readonly<Record<string, Date>>;
  export = joursFeries;
}
