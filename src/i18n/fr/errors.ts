/** What went wrong, in French: what happened, why, what to do next. */
import type { ErrorWords } from "../problemText";
import { localNumbers } from "../localNumbers";

const n = localNumbers("fr");

/** Where the customers may be instead. */
const elsewhere = (v: Readonly<Record<string, string | number>>): string =>
  v.others === undefined ? "" : ` Le classeur a d’autres feuilles\u202f: ${v.others}.`;

/** The words of every refusal, by its code. */
export const errors = {
  emptySheet: (v) => ({
    what: "La feuille est vide.",
    why: `«\u202f${v.sheet}\u202f» ne contient aucune valeur.`,
    next: `Ouvrez la feuille qui contient vos clients, puis recommencez.${elsewhere(v)}`,
  }),
  unknownSheet: (v) => ({
    what: "Cette feuille n’existe pas.",
    why: `Le classeur contient\u202f: ${v.sheets}.`,
    next: "Choisissez l’une de ces feuilles.",
  }),
  ownSheet: (v) => ({
    what: `«\u202f${v.sheet}\u202f» est une feuille du complément.`,
    why: "Elle résume vos clients, elle ne les contient pas.",
    next: "Ouvrez la feuille qui contient vos clients, puis recommencez.",
  }),
  chartSheet: (v) => ({
    what: "La feuille est un graphique.",
    why: "Une feuille de graphique ne contient pas de clients.",
    next:
      v.sheets === undefined
        ? "Ouvrez la feuille qui contient vos clients, puis recommencez."
        : `Ouvrez une feuille de données\u202f: ${v.sheets}.`,
  }),
  protectedSheet: (v) => ({
    what: `La feuille «\u202f${v.sheet}\u202f» est protégée.`,
    why: "Rien ne peut y être écrit tant qu’elle l’est.",
    next: "Ôtez la protection (Révision > Ôter la protection de la feuille), puis recommencez.",
  }),
  protectedWorkbook: () => ({
    what: "La structure du classeur est protégée.",
    why: "La feuille Plan d'actions ne peut pas y être ajoutée.",
    next: "Ôtez la protection (Révision > Protéger le classeur), puis recommencez.",
  }),
  readOnly: () => ({
    what: "Le classeur est en lecture seule.",
    why: "Rien ne peut y être écrit.",
    next: "Enregistrez une copie du classeur, ouvrez-la, puis recommencez.",
  }),
  tooLarge: (v) => ({
    what: "La feuille est trop grande.",
    why: `«\u202f${v.sheet}\u202f» compte ${n.integer(Number(v.cells))} cellules\u202f; Excel en livre 5\u202fmillions au plus.`,
    next: "Copiez vos clients, sans les colonnes inutiles, dans une feuille plus petite.",
  }),
  unreadable: (v) => ({
    what: `Excel n’a pas livré les cellules ${v.cells}.`,
    why: "La zone est plus grande que ce qu’Excel accepte de lire.",
    next: "Réduisez la feuille à vos clients, puis recommencez.",
  }),
  sheetChanged: (v) => ({
    what: `La feuille «\u202f${v.sheet}\u202f» a changé pendant le calcul.`,
    why: "Une autre personne y travaille, ou ses formules changent sans cesse. Rien n’a été laissé dans la feuille.",
    next: "Recommencez quand la feuille est au repos.",
  }),
  noAnswer: (v) => ({
    what: "Excel ne répond pas.",
    why: `Aucune réponse depuis ${v.seconds} secondes.`,
    next: "Vérifiez la connexion, rechargez le classeur si besoin, puis recommencez.",
  }),
  cellEditing: () => ({
    what: "Une cellule est en cours de saisie.",
    why: "Excel n’accepte aucune écriture pendant une saisie.",
    next: "Validez la cellule avec Entrée ou annulez avec Échap, puis recommencez.",
  }),
  accessDenied: () => ({
    what: "Excel a refusé l’accès.",
    why: "La feuille est protégée, ou une règle de votre organisation bloque les compléments.",
    next: "Ôtez la protection ou demandez l’accès à votre administrateur.",
  }),
  payloadTooLarge: () => ({
    what: "La feuille dépasse ce qu’Excel transmet en une fois.",
    why: "Des textes très longs alourdissent les lignes.",
    next: "Déplacez les longues notes dans une autre feuille, puis recommencez.",
  }),
  filtered: () => ({
    what: "Un filtre a gêné l’écriture.",
    why: "Excel n’a pas placé toutes les valeurs sur leurs lignes\u202f; elles ont été retirées.",
    next: "Effacez le filtre de la feuille, puis recommencez.",
  }),
  cannotFilter: (v) => ({
    what: "Le filtre ne peut pas montrer exactement ces clients.",
    why: `Plusieurs lignes de «\u202f${v.sheet}\u202f» portent le même code ou le même nom.`,
    next: "Donnez à chaque client un code différent, puis recommencez.",
  }),
  occupied: () => ({
    what: "La place manque dans la feuille.",
    why: "Des cellules fusionnées, un tableau croisé ou d’autres données occupent les cellules à écrire.",
    next: "Libérez les colonnes à droite de vos données, puis recommencez.",
  }),
  noRoomForColumns: (v) => ({
    what: "Les colonnes de segments n’ont pas de place.",
    why: `${n.integer(Number(v.count))} colonnes libres sont nécessaires à droite des données.`,
    next: "Libérez des colonnes à droite de vos données, puis recommencez.",
  }),
  planSheetChanged: (v) => ({
    what: `Des cellules de «\u202f${v.sheet}\u202f» ont été modifiées.`,
    why: `Ligne ${v.row}\u202f: les récrire perdrait ce que vous y avez saisi.`,
    next: "Déplacez vos notes à droite ou au-dessous du plan, ou videz la feuille, puis recommencez.",
  }),
  notesInTheWay: (v) => ({
    what: `«\u202f${v.sheet}\u202f» doit s’étendre sur une cellule où vous avez écrit.`,
    why: `Cellule ${v.cell}\u202f: la remplacer perdrait ce que vous y avez saisi.`,
    next: "Déplacez cette note à droite ou bien plus bas, puis recommencez.",
  }),
  inactiveWorkbook: () => ({
    what: "Un autre classeur est au premier plan.",
    why: "Excel n’agit que sur le classeur actif.",
    next: "Revenez à ce classeur, puis recommencez.",
  }),
  sheetGone: () => ({
    what: "Une feuille ou un tableau a disparu.",
    why: "Il a été supprimé ou renommé pendant le calcul.",
    next: "Vérifiez le classeur, puis recommencez.",
  }),
  nameTaken: () => ({
    what: "Ce nom est déjà pris.",
    why: "Une feuille ou un tableau du même nom vient d’être ajouté au classeur.",
    next: "Renommez-le, puis recommencez.",
  }),
  busy: () => ({
    what: "Excel est occupé.",
    why: "Il n’a plus de mémoire ou reçoit trop de demandes.",
    next: "Attendez un instant, fermez les classeurs inutiles, puis recommencez.",
  }),
  oldOffice: () => ({
    what: "Cette version d’Excel est trop ancienne.",
    why: "Il lui manque une fonction nécessaire.",
    next: "Mettez Office à jour, ou ouvrez le classeur dans Excel sur le web.",
  }),
  undoNotSupported: () => ({
    what: "Excel n’a pas pu grouper l’annulation.",
    why: "Une des écritures ne s’annule pas dans cette version.",
    next: "Recommencez.",
  }),
  excelError: (v) => ({
    what: "Excel a signalé une erreur.",
    why: `Code d’Excel\u202f: ${v.code}.`,
    next: "Recommencez\u202f; si l’erreur revient, rechargez le classeur.",
  }),
  nothingToRestore: (v) => ({
    what: "Il n’y a rien à restaurer.",
    why: `Le complément n’a rien écrit dans «\u202f${v.sheet}\u202f», ou ce qu’il a écrit a déjà été retiré.`,
    next: "Ouvrez la feuille que vous avez segmentée, puis recommencez.",
  }),
  cannotRestore: (v) => ({
    what: "La feuille ne peut pas revenir à son état d’avant.",
    why: `«\u202f${v.sheet}\u202f» a changé depuis (lignes déplacées, colonnes ajoutées dans le tableau)\u202f: des étiquettes reviendraient sur d’autres lignes. Rien n’a été modifié.`,
    next: "Segmentez à nouveau, ou supprimez vous-même les colonnes du complément.",
  }),
  noHeader: (v) => ({
    what: `Aucune ligne d’en-têtes reconnue dans «\u202f${v.sheet}\u202f».`,
    why: "Il faut une ligne de titres de colonnes, comme Client, CA ou Code postal.",
    next: `Ajoutez des titres au-dessus de vos données, puis recommencez.${elsewhere(v)}`,
  }),
  blankHeaderRow: (v) => ({
    what: `La ligne ${v.row} de «\u202f${v.sheet}\u202f» est vide.`,
    why: "Elle ne peut donc pas porter les titres des colonnes.",
    next: "Regardez sur quelle ligne sont vos titres, comme Client ou CA, et donnez son numéro.",
  }),
  noCustomers: (v) => ({
    what: "Aucun client trouvé.",
    why: `Sous les en-têtes de «\u202f${v.sheet}\u202f» (${v.headers}), aucune ligne ne porte un client.`,
    next: `Vérifiez que la feuille contient vos clients, puis recommencez.${elsewhere(v)}`,
  }),
  noAmount: (v) => ({
    what: "Aucune colonne de montant reconnue.",
    why: `Il faut un chiffre d’affaires ou un potentiel\u202f; la feuille «\u202f${v.sheet}\u202f» a les colonnes\u202f: ${v.headers}.`,
    next: `Ajoutez une colonne «\u202fCA\u202f» (ou «\u202fPotentiel\u202f» pour des prospects), ou donnez ce titre à la colonne du montant, puis recommencez.${elsewhere(v)}`,
  }),
  unknownColumn: (v) => ({
    what: "Une colonne indiquée est introuvable.",
    why: `La feuille n’a pas de colonne «\u202f${v.header}\u202f».`,
    next: "Donnez un titre de la feuille ou une lettre de colonne.",
  }),
  missingFile: (v) => ({
    what: "Le fichier est introuvable.",
    why: `Aucun fichier à l’adresse «\u202f${v.path}\u202f».`,
    next: "Vérifiez le chemin.",
  }),
  corruptFile: (v) => ({
    what: `Le fichier «\u202f${v.path}\u202f» ne s’ouvre pas.`,
    why: "Il est endommagé ou n’est pas un classeur Excel (.xlsx) ni un fichier .csv.",
    next: "Ouvrez-le dans Excel et enregistrez-le à nouveau en .xlsx.",
  }),
  largeFile: (v) => ({
    what: `Le fichier «\u202f${v.path}\u202f» est trop grand.`,
    why: "Un classeur a au plus 100\u202fMo (600\u202fMo décompressé), 250 feuilles, 6\u202fmillions de cellules remplies et 32\u202f767 caractères par cellule.",
    next: "Gardez la feuille de vos clients dans un classeur à part, puis recommencez.",
  }),
  emptyFile: (v) => ({
    what: `Le fichier «\u202f${v.path}\u202f» est vide.`,
    why: "Il ne contient aucune cellule.",
    next: "Donnez un fichier qui contient vos clients.",
  }),
  encryptedFile: (v) => ({
    what: `Le fichier «\u202f${v.path}\u202f» est protégé par un mot de passe.`,
    why: "Un classeur chiffré ne peut pas être lu.",
    next: "Enregistrez-en une copie sans mot de passe.",
  }),
  wrongFileType: (v) => ({
    what: `Le type du fichier «\u202f${v.path}\u202f» n’est pas accepté.`,
    why: "Seuls les fichiers .xlsx et .csv sont lus.",
    next: "Enregistrez-le en .xlsx.",
  }),
  sameOutput: () => ({
    what: "Le fichier de sortie est le fichier d’entrée.",
    why: "Le fichier d’origine n’est jamais remplacé.",
    next: "Donnez un autre nom avec --out.",
  }),
  wrongOutput: (v) => ({
    what: `Le fichier de sortie «\u202f${v.path}\u202f» n’a pas le bon type.`,
    why: "La commande écrit un classeur .xlsx, rien d’autre.",
    next: "Donnez avec --out un nom qui finit par .xlsx.",
  }),
  unwritableOutput: (v) => ({
    what: `Le fichier «\u202f${v.path}\u202f» ne peut pas être écrit.`,
    why: "Le dossier n’existe pas ou l’écriture y est refusée.",
    next: "Donnez un autre nom avec --out.",
  }),
  noInput: () => ({
    what: "Aucun fichier n’est indiqué.",
    why: "La commande segmente un classeur .xlsx, un fichier .csv ou «\u202fsample\u202f».",
    next: "Usage\u202f: npm run segment -- FICHIER.xlsx [--out FICHIER.xlsx] [--sheet NOM] [--today AAAA-MM-JJ] [--lang fr|en] [--criteria abc,rfm,territory,potential,behaviour] [--options FICHIER.json] [--json]",
  }),
  wrongArgument: (v) => ({
    what: `L’argument «\u202f${v.argument}\u202f» n’est pas compris.`,
    why: "La commande ne connaît pas cette option, ou il lui manque une valeur.",
    next: "Options\u202f: --out, --sheet, --today, --lang, --criteria, --options, --json.",
  }),
  wrongDate: (v) => ({
    what: `«\u202f${v.value}\u202f» n’est pas une date.`,
    why: "--today attend un jour qui existe, au format AAAA-MM-JJ.",
    next: "Écrivez par exemple --today 2026-03-31.",
  }),
  wrongLanguage: (v) => ({
    what: `«\u202f${v.value}\u202f» n’est pas une langue connue.`,
    why: "--lang accepte fr ou en.",
    next: "Écrivez --lang fr ou --lang en.",
  }),
  wrongCriterion: (v) => ({
    what: `«\u202f${v.value}\u202f» n’est pas un critère connu.`,
    why: "--criteria accepte abc, rfm, territory, potential et behaviour, séparés par des virgules.",
    next: "Corrigez le critère.",
  }),
  unknownOption: (v) => ({
    what: `L’option «\u202f${v.option}\u202f» du fichier «\u202f${v.path}\u202f» n’existe pas.`,
    why: "Les groupes sont abc, rfm, territory, capacity et columns.",
    next: "Corrigez ou ôtez cette option.",
  }),
  wrongOption: (v) => ({
    what: `La valeur de «\u202f${v.option}\u202f» dans «\u202f${v.path}\u202f» n’est pas acceptée.`,
    why: "Elle n’a pas la forme ou les bornes attendues.",
    next: "Corrigez cette valeur.",
  }),
  notJson: (v) => ({
    what: `Le fichier d’options «\u202f${v.path}\u202f» n’est pas lisible.`,
    why: "Il est introuvable, ou n’est pas un objet JSON «\u202f{ … }\u202f».",
    next: "Corrigez le fichier ou son chemin.",
  }),
} satisfies Readonly<Record<string, ErrorWords>>;
