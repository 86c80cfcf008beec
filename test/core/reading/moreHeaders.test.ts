import { matchHeader } from "../../../src/core/reading/headers/matchHeader";

const fieldOf = (header: string): string | null => matchHeader(header).candidates[0]?.field ?? null;

/** Headers of Sage, EBP, Ciel, Salesforce, HubSpot, Zoho, Sellsy and of people, with their slips and units. */
test.each([
  [
    "revenue",
    "CA H.T. exercice | CA facturé HT 2025 | CA R12 | CA 12M | CA cumulé 12 mois glissants | Ventes 2025",
  ],
  ["revenue", "Chifre d'affaires | Chiffre daffaires | Chiffre d’affaire HT | CHIFFRE\nD'AFFAIRES\nHT (K€)"],
  ["revenuePrevious", "CA A-1 | CA N - 1 (k€) | CA année N-1 | CA exercice précédent"],
  ["companyTurnover", "CA société (M€) | CA de l'entreprise | Revenu annuel"],
  ["orders", "Nbre cmd | # commandes | Cdes/an | Nb de cdes | Qté commandes | Nb factures 2025"],
  ["averageOrder", "Panier moy. | Valeur moy. commande | Ticket moyen"],
  ["lastOrder", "Dern. fact. | Date dernière facturation | DerniÃ¨re commande | Recent Deal Close Date"],
  ["daysSinceOrder", "Inactif depuis (jours) | Jours sans commande | Ancienneté dernière commande (j)"],
  ["lastVisit", "Dern. passage | Vu le | Last Activity | Date de dernier contact"],
  ["visitsPlanned", "Visites prévues/an | Fréq. visite | Prochain RDV"],
  ["status", "Actif (O/N) | Actif oui/non | Type de tiers | Lifecycle Stage | En sommeil"],
  ["code", "Customer # | Cpte client | CT_Num | N° Tiers | Matricule"],
  ["name", "Client final | SociÃ©tÃ© | Nom du point de vente | Raison Sociale / Nom"],
  ["rep", "Chargé d'affaires | Account Owner | ATC | Suivi par | Visité par | REPRES"],
  ["name", "Nom de l'entreprise cliente | Nom enseigne | Donneur d'ordre | R.S."],
  ["code", "Cod. client | Compte auxiliaire | Code magasin | ID CRM"],
  ["revenue", "Réalisé 2025 | Facturation 2025 | Volume d'affaires"],
  ["revenuePrevious", "Réalisé N-1"],
  [
    "daysSinceOrder",
    "Sans commande depuis (jours) | Dernier achat (j) | Dernier achat (mois) | Nb mois sans commande",
  ],
  ["lastVisit", "Dernier entretien | Rencontré le | Dernière venue"],
  ["zone", "N° tournée | Sect. géo | UGA | Plan de tournée"],
  ["sector", "Profession | Corps de métier | Type de point de vente"],
  ["headcount", "Nb pers. | ETP | Nombre de collaborateurs"],
  ["companyTurnover", "CA annuel de l'entreprise | CA société cliente"],
  ["decisionSpeed", "Rapidité | Décision rapide/lente"],
  ["decisionStyle", "Visuel/Analytique | Sensibilité"],
  ["contactPreference", "Canal préférentiel | Moyen de contact"],
  ["decisionCycle", "Temps de décision (jours) | Cycle de vente (j)"],
  ["revenuePrevious", "Sales LY | Previous year sales | Last year"],
  ["name", "Raison soc. | Dénom. | Nom du partenaire | Revendeur | Client/Société"],
  ["code", "Cd client | Code SAGE | Code EBP | Identifiant unique"],
  ["revenue", "Chiffre d'aff. | Facturé 2025 | Montant signé | Won Amount (EUR)"],
  ["revenuePrevious", "Facturé N-1 | CA année -1"],
  ["potential", "Consommation estimée | Conso annuelle"],
  ["orderId", "N° BC | Bon de commande | N° transaction"],
  ["orderDate", "Date BC | Date d'émission | Date doc"],
  ["amount", "Net HT | Sous-total HT | Base HT"],
  // Glued, as old systems name their columns.
  ["code", "CODCLI | NUMCLI"],
  ["name", "RAISOC | NOMCLI | Default Address Company"],
  ["postalCode", "CODPOS | CODPOST"],
  ["city", "VILCLI"],
  ["orders", "NBCDE | NBFAC"],
  ["lastOrder", "DATDERCDE | DTDERFAC | DERCDE"],
  ["revenue", "CAANNEE | CAHT | CATOT | CANET | CAEXER | Total Invoiced"],
  ["revenuePrevious", "CAANT | CAPREC"],
  ["status", "TYPCLI"],
  ["orders", "Sale Order Count | Payment Count"],
  ["lastVisit", "DATDERVIS"],
  ["sector", "CODNAF | LIBNAF"],
  ["phone", "TELCLI"],
  ["email", "Mèl | Courriel | E-mail pro"],
  ["project", "Opportunité en cours | Nouveau besoin"],
  ["postalCode", "C.P. | Zip/Postal Code | CodePostal | Code post."],
  [
    null,
    "Devise | Rang CA | Poids CA | Date de saisie | CA cible | CA espéré | Suivi | Nomade | Canapé | Datation | Total dû | Solde dû | Encours autorisé | Marge % | % CA | Cumul % | Objectif 2026 | Évol N/N-1 | Impayés",
  ],
] as const)("%s: %s", (field, headers) => {
  const list = headers.split(" | ");
  expect(list.map((header) => [header, fieldOf(header)])).toEqual(list.map((header) => [header, field]));
});
