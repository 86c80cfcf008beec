/** The playground's own words; the add-in's are in its pane. The playground speaks French, as its users do. */
export const words = {
  title: "Bac à sable",
  subtitle: "classeur simulé, vos fichiers restent dans ce navigateur",
  fileGroup: "Fichier",
  addInGroup: "Segmentation",
  open: "Ouvrir un fichier",
  openTip: "Ouvrir un classeur .xlsx ou un export .csv",
  save: "Enregistrer en .xlsx",
  sample: "Exemple",
  sampleTip: "Reprendre le portefeuille d’exemple",
  segment: "Segmenter cette feuille",
  showPane: "Ouvrir le volet",
  hidePane: "Fermer le volet",
  paneTitle: "Volet du complément",
  drop: "Déposez le fichier .xlsx ou .csv",
  close: "Fermer",
  starting: "Ouverture du classeur d’exemple…",
  failures: {
    corrupt: (file: string) =>
      `« ${file} » ne peut pas être lu : le fichier est abîmé ou n’est pas un classeur. Ouvrez-le dans Excel et enregistrez-le en .xlsx.`,
    encrypted: (file: string) =>
      `« ${file} » est protégé par un mot de passe. Enregistrez-en une copie sans mot de passe, puis ouvrez-la.`,
    unsupported: (file: string) =>
      `« ${file} » n’est ni un .xlsx ni un .csv. Dans Excel : Fichier, Enregistrer sous, « Classeur Excel (.xlsx) ».`,
    tooLarge: (file: string) =>
      `« ${file} » est trop grand : au plus 100 Mo (600 Mo décompressé), 250 feuilles et 6 millions de cellules remplies. Gardez la feuille de vos clients dans un classeur à part.`,
    empty: (file: string) => `« ${file} » est vide. Choisissez un fichier qui contient vos clients.`,
  },
} as const;
